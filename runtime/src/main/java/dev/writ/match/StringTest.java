package dev.writ.match;

import dev.writ.request.RequestContext;

/** The string operators. A variable without a value leaves the policy's value unmatched. */
record StringTest(TextPattern pattern) implements ValueTest {

  @Override
  public Outcome outcome(String requestValue, RequestContext context) {
    return Outcome.of(pattern.matches(requestValue, context));
  }

  @Override
  public String substituted(RequestContext context) {
    return pattern.substituted(context);
  }
}
