final class Shadowing {

  static String value() {
    String name = "local";
    return name + Shadowing.name() + new Thing("t").both("p");
  }

  static final String name = "field";
  static String name() { return name; }
  record Thing(String name) {
    String both(String name) { return this.name + name; }
  }
}
