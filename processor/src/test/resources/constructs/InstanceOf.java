import java.util.List;

final class InstanceOf {

  static String value() {
    Object[] all = {"s", 1, 2L, 'c', List.of(1), new Box("b"), null, new String[0], Stage.A};
    String out = "";
    for (Object o : all) {
      out += o instanceof String ? "S" : o instanceof Integer ? "I" : o instanceof List<?> ? "L" : o instanceof Box ? "B"
          : o instanceof String[] ? "A" : o instanceof Stage ? "E" : o instanceof Comparable ? "C" : "-";
    }
    return out;
  }

  record Box(String text) {}
  enum Stage { A }
}
