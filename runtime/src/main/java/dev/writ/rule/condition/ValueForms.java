package dev.writ.rule.condition;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of condition values by type. */
final class ValueForms {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,19}");

  /** Year to day, perhaps with time, fraction and zone, as W3C's profile of ISO 8601 has it. */
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?"
              + "(?:Z|[+-]\\d{2}:?\\d{2})?)?)?)?");

  private static final BigInteger MOST_SECONDS = BigInteger.valueOf(Long.MAX_VALUE);

  private ValueForms() {}

  static boolean isBoolean(String value) {
    String lowerCase = value.toLowerCase(Locale.ROOT);
    return lowerCase.equals("true") || lowerCase.equals("false");
  }

  static boolean isNumber(String value) {
    return NUMBER.matcher(value).matches();
  }

  /** True iff it is a date of the calendar in ISO 8601. A year alone is taken for seconds. */
  static boolean isDate(String value) {
    Matcher date = DATE.matcher(value);
    if (!date.matches() || date.group(2) == null) {
      return false;
    }
    try {
      LocalDate.of(Integer.parseInt(date.group(1)), number(date, 2, 1), number(date, 3, 1));
    } catch (DateTimeException e) {
      return false;
    }
    return number(date, 4, 0) <= 24 && number(date, 5, 0) < 60 && number(date, 6, 0) <= 60;
  }

  private static int number(Matcher matcher, int group, int missing) {
    return matcher.group(group) == null ? missing : Integer.parseInt(matcher.group(group));
  }

  static boolean isEpochSeconds(String value) {
    return DIGITS.matcher(value).matches() && new BigInteger(value).compareTo(MOST_SECONDS) <= 0;
  }

  static boolean isBase64(String value) {
    try {
      Base64.getDecoder().decode(value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** True iff an ARN can match it: it begins like one, or with a wildcard. */
  static boolean isArnPattern(String value) {
    return value.startsWith("arn:") || value.startsWith("*") || value.startsWith("?");
  }
}
