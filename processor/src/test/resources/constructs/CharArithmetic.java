final class CharArithmetic {

  static String value() {
    char c = 'a';
    c++;
    c += 2;
    int i = c + 1;
    char d = (char) (c - 32);
    String out = "";
    for (char x = 'p'; x <= 's'; x++) out += x;
    return c + "" + i + d + out + (char) (c + 1) + ('a' + 'b') + (c > 'b') + Character.toUpperCase(c);
  }
}
