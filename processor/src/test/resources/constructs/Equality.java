final class Equality {

  static String value() {
    Integer small = 5;
    Stage stage = Stage.A;
    String s = null;
    char c = 'a';
    Object none = null;
    return (small == 5) + "" + (stage == Stage.A) + (stage != Stage.B) + (s == null) + (c == 97) + (none == null) + (1 == 1.0) + (true != false)
        + java.util.Objects.equals(s, null) + "a".equals("a");
  }

  enum Stage { A, B }
}
