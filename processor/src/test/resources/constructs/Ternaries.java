final class Ternaries {

  static String value() {
    int n = 5;
    Integer boxed = null;
    Object promoted = n > 3 ? 1 : 2.0;
    Object kept = n > 3 ? (Object) 1 : "s";
    String nested = n > 9 ? "big" : n > 3 ? "mid" : "small";
    long widened = n > 3 ? n : 7L;
    char c = n > 3 ? 'y' : 'n';
    Integer same = n > 9 ? Integer.valueOf(3) : boxed;
    return promoted + nested + kept + widened + c + same;
  }
}
