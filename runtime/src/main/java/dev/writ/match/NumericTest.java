package dev.writ.match;

import dev.writ.request.RequestContext;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numeric operators: decimals, of which 10 and 10.0 are the same. */
final class NumericTest implements ValueTest {

  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");

  /** Longer numbers are no numbers: AWS has none, and reading them takes quadratic time. */
  private static final int LONGEST = 100;

  private static final int LONGEST_INTEGER = 18;

  private final String policyValue;
  private final Optional<BigDecimal> expected;
  private final Order order;

  /** The expected number, if it is a short integer. */
  private final long expectedInteger;

  NumericTest(String policyValue, Order order) {
    this.policyValue = policyValue;
    this.expected = decimal(policyValue);
    this.order = order;
    this.expectedInteger = isShortInteger(policyValue) ? integer(policyValue) : -1;
  }

  @Override
  public Outcome outcome(String requestValue, RequestContext context) {
    if (expectedInteger >= 0 && isShortInteger(requestValue)) {
      return Outcome.of(order.holds(Long.compare(integer(requestValue), expectedInteger)));
    }
    Optional<BigDecimal> actual = decimal(requestValue);
    if (expected.isEmpty() || actual.isEmpty()) {
      return Outcome.INVALID;
    }
    return Outcome.of(order.holds(actual.get().compareTo(expected.get())));
  }

  @Override
  public String substituted(RequestContext context) {
    return policyValue;
  }

  private static boolean isShortInteger(String text) {
    if (text.isEmpty() || text.length() > LONGEST_INTEGER) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static long integer(String digits) {
    return Long.parseLong(digits);
  }

  private static Optional<BigDecimal> decimal(String text) {
    return text.length() <= LONGEST && DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
