final class CompoundAssignment {

  static String value() {
    int i = 10;
    i += 3.7;
    i -= 1;
    i *= 2;
    i /= 5;
    i %= 3;
    i <<= 4;
    i |= 5;
    i ^= 1;
    byte b = 127;
    b += 1;
    short s = 5;
    s *= 2.5;
    long l = 1;
    l <<= 40;
    l >>>= 3;
    boolean f = true;
    f &= false;
    f |= true;
    String t = "t";
    t += 1 + 1;
    t += 'c';
    Object any = 1;
    any += "s";
    CharSequence chars = "c";
    chars += "d";
    Integer boxed = 4;
    boxed += 2;
    return i + " " + b + " " + s + " " + l + f + t + any + chars + boxed;
  }
}
