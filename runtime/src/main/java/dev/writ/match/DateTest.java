package dev.writ.match;

import dev.writ.request.RequestContext;

/** The date operators: ISO 8601 or seconds since 1970, of which both sides may use either. */
final class DateTest implements ValueTest {

  private final String policyValue;
  private final long expected;
  private final Order order;

  DateTest(String policyValue, Order order) {
    this.policyValue = policyValue;
    this.expected = DateText.microseconds(policyValue);
    this.order = order;
  }

  @Override
  public Outcome outcome(String requestValue, RequestContext context) {
    long actual = DateText.microseconds(requestValue);
    if (expected == DateText.INVALID || actual == DateText.INVALID) {
      return Outcome.INVALID;
    }
    return Outcome.of(order.holds(Long.compare(actual, expected)));
  }

  @Override
  public String substituted(RequestContext context) {
    return policyValue;
  }
}
