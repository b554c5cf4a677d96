import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

final class Dates {

  static String value() {
    return Instant.parse("2027-01-01T00:00:00Z").plus(Duration.ofDays(31)) + " " + LocalDate.of(2027, 2, 28).plusDays(1) + Duration.ofHours(12).toSeconds();
  }
}
