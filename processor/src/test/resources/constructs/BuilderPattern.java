final class BuilderPattern {

  static String value() {
    return new Builder().name("n").tag("a").tag("b").build();
  }

  static final class Builder {
    private String name = "";
    private final java.util.List<String> tags = new java.util.ArrayList<>();
    Builder name(String name) { this.name = name; return this; }
    Builder tag(String tag) { tags.add(tag); return this; }
    String build() { return name + tags; }
  }
}
