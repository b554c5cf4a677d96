final class UserInterfaces {

  static String value() {
    Namer namer = n -> "n" + n;
    Namer other = namer.twice();
    return namer.name(1) + other.name(2) + Namer.of("c").name(0) + use(Integer::toString) + namer.suffix();
  }

  static String use(Namer namer) { return namer.name(42); }

  interface Namer {
    String name(int n);

    default Namer twice() { return n -> name(n) + name(n); }

    default String suffix() { return "-" + name(0); }

    static Namer of(String constant) { return n -> constant; }
  }
}
