import java.util.HashSet;
import java.util.List;

final class UserEquals {

  static String value() {
    Id a = new Id("X");
    Id b = new Id("x");
    return a.equals(b) + "" + List.of(a).contains(b) + List.of(a).indexOf(b) + a + String.valueOf(b) + new HashSet<>(List.of(a)).contains(b);
  }

  static final class Id {
    private final String id;
    Id(String id) { this.id = id; }
    @Override public boolean equals(Object o) { return o instanceof Id other && other.id.equalsIgnoreCase(id); }
    @Override public int hashCode() { return id.toLowerCase(java.util.Locale.ROOT).hashCode(); }
    @Override public String toString() { return "#" + id; }
  }
}
