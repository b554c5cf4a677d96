final class MutualStaticInit {

  static String value() {
    return First.A + Second.B;
  }

  static final class First {
    static final String A = "a" + Second.C;
    static final String LATE = String.valueOf("late");
  }

  static final class Second {
    static final String C = String.valueOf("c");
    static final String B = First.LATE + "b";
  }
}
