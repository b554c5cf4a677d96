import java.util.List;
import java.util.Locale;

final class StringMembers {

  static String value() {
    String s = "  Hello, World  ";
    return s.strip() + s.trim().length() + s.indexOf("World") + s.substring(2, 7) + s.replace('l', 'L') + s.isBlank()
        + s.contains("lo") + s.charAt(4) + "x".repeat(3) + s.strip().toLowerCase(Locale.ROOT) + "a,b,,c".split(",").length
        + String.join("|", List.of("p", "q")) + "abc".compareTo("abd") + "Abc".equalsIgnoreCase("aBC")
        + "a1b22".replaceAll("[0-9]+", "#") + "a1b22".matches("[a-z0-9]+") + String.valueOf(3) + "e".concat("f")
        + "q".hashCode() + "lines\nof".lines().toList() + "abc".chars().sum() + new String(new char[] {'x', 'y'});
  }
}
