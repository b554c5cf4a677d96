package dev.writ.match;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates as IAM spells them: seconds since 1970, or ISO 8601 from the month down to fractions of a
 * second. Without an offset a time is UTC.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date">IAM
 *     User Guide, Date condition operators</a>
 */
final class DateText {

  /** What is no date. */
  static final long INVALID = Long.MIN_VALUE;

  private static final long SECOND = 1_000_000;
  private static final int LONGEST_EPOCH = 12;
  private static final int DATE_LENGTH = "2020-01-01".length();
  private static final int MINUTE_LENGTH = "2020-01-01T00:00".length();
  private static final int SECOND_LENGTH = "2020-01-01T00:00:00".length();

  private DateText() {}

  /** The microseconds since 1970, or {@link #INVALID}. */
  static long microseconds(String text) {
    if (digitsFrom(text, 0) < text.length()) {
      return date(text);
    }
    boolean isEpoch = !text.isEmpty() && text.length() <= LONGEST_EPOCH;
    return isEpoch ? Long.parseLong(text) * SECOND : INVALID;
  }

  private static long date(String text) {
    int year = number(text, 0, 4);
    int month = field(text, 4, '-');
    int day = text.length() > 7 ? field(text, 7, '-') : 1;
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
      return INVALID;
    }
    long seconds = LocalDate.of(year, month, day).toEpochDay() * 86_400;
    return text.length() <= DATE_LENGTH ? seconds * SECOND : time(text, seconds);
  }

  private static long time(String text, long dateSeconds) {
    int zone = zoneIndex(text);
    int hour = field(text, DATE_LENGTH, 'T');
    int minute = field(text, 13, ':');
    int second = zone > MINUTE_LENGTH ? field(text, MINUTE_LENGTH, ':') : 0;
    long fraction = zone > SECOND_LENGTH ? fraction(text, SECOND_LENGTH, zone) : 0;
    int offset = offsetMinutes(text, zone);
    if (zone < MINUTE_LENGTH
        || isOutside(hour, 23)
        || isOutside(minute, 59)
        || isOutside(second, 59)
        || fraction < 0
        || offset == Integer.MIN_VALUE) {
      return INVALID;
    }
    long seconds = dateSeconds + hour * 3_600L + (minute - offset) * 60L + second;
    return seconds * SECOND + fraction;
  }

  private static boolean isOutside(int value, int greatest) {
    return value < 0 || value > greatest;
  }

  /** Where the offset begins behind the time, or the end of the text. */
  private static int zoneIndex(String text) {
    for (int i = DATE_LENGTH; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'Z' || c == '+' || c == '-') {
        return i;
      }
    }
    return text.length();
  }

  private static int offsetMinutes(String text, int zone) {
    int length = text.length() - zone;
    if (length == 0 || (length == 1 && text.charAt(zone) == 'Z')) {
      return 0;
    }
    boolean hasColon = length == 6 && text.charAt(zone + 3) == ':';
    if (text.charAt(zone) == 'Z' || !(hasColon || length == 5 || length == 3)) {
      return Integer.MIN_VALUE;
    }
    int hours = number(text, zone + 1, zone + 3);
    int minutes = length == 3 ? 0 : number(text, text.length() - 2, text.length());
    if (isOutside(hours, 18) || isOutside(minutes, 59)) {
      return Integer.MIN_VALUE;
    }
    return (text.charAt(zone) == '-' ? -1 : 1) * (hours * 60 + minutes);
  }

  /** The microseconds of a dot and digits; further digits do not count. */
  private static long fraction(String text, int from, int to) {
    int end = digitsFrom(text, from + 1);
    if (text.charAt(from) != '.' || end != to || end == from + 1) {
      return -1;
    }
    long microseconds = 0;
    for (int i = 1; i <= 6; i++) {
      int digit = from + i < to ? text.charAt(from + i) - '0' : 0;
      microseconds = microseconds * 10 + digit;
    }
    return microseconds;
  }

  /** The number of two digits behind the separator, or -1. */
  private static int field(String text, int index, char separator) {
    boolean separated =
        index < text.length()
            && (text.charAt(index) == separator
                || (separator == 'T' && (text.charAt(index) == 't' || text.charAt(index) == ' ')));
    return separated ? number(text, index + 1, index + 3) : -1;
  }

  private static int number(String text, int from, int to) {
    if (to > text.length() || digitsFrom(text, from) < to) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static int digitsFrom(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int daysIn(int year, int month) {
    return YearMonth.of(year, month).lengthOfMonth();
  }
}
