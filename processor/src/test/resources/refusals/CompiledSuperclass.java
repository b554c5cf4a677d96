// error: 6:12 `Mine` extends the compiled class `java.util.ArrayList`

final class CompiledSuperclass {

  static Object value() {
    return new Mine().size();
  }

  static final class Mine extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1;
  }
}
