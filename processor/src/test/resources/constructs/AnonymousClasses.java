final class AnonymousClasses {

  static String value() {
    String outside = "o";
    Greeter greeter = new Greeter("base") {
      int calls = 10;
      @Override String greet(String s) { calls++; return outside + s + prefix + calls; }
    };
    java.util.function.Supplier<String> supplier = new java.util.function.Supplier<>() {
      @Override public String get() { return outside + "!"; }
    };
    return greeter.greet("x") + greeter.greet("y") + supplier.get() + java.util.Optional.<String>empty().orElseGet(supplier);
  }

  abstract static class Greeter {
    final String prefix;
    Greeter(String prefix) { this.prefix = prefix; }
    abstract String greet(String s);
  }
}
