final class Classes {

  static String value() {
    Counter counter = new Counter(5);
    counter.add(2).add(3);
    Named named = new Sub("n");
    return counter.total + named.greet() + ((Sub) named).extra + Counter.made("x") + counter.describe();
  }

  static class Counter {
    private int total;
    private final String name = "c" + "d";
    { total = 1; }
    Counter(int start) { total += start; }
    Counter add(int n) { this.total += n; return this; }
    static String made(String s) { return "made" + s; }
    String describe() { return name + total; }
  }

  abstract static class Named {
    final String name;
    Named(String name) { this.name = name; }
    abstract String title();
    String greet() { return title() + name; }
  }

  static class Sub extends Named {
    final int extra;
    Sub(String name) { super(name + "!"); extra = 4; }
    @Override String title() { return "Sub "; }
    @Override String greet() { return "<" + super.greet() + ">"; }
  }
}
