package dev.writ.match;

import dev.writ.request.RequestContext;

/** The operator Bool; letter case does not matter. */
record BoolTest(String policyValue) implements ValueTest {

  @Override
  public Outcome outcome(String requestValue, RequestContext context) {
    if (!isBool(policyValue) || !isBool(requestValue)) {
      return Outcome.INVALID;
    }
    return Outcome.of(policyValue.equalsIgnoreCase(requestValue));
  }

  private static boolean isBool(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
  }

  @Override
  public String substituted(RequestContext context) {
    return policyValue;
  }
}
