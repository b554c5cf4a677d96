package dev.writ.match;

import dev.writ.request.RequestContext;
import java.util.Optional;

/** The IP address operators: an address within a range, or the same address. */
final class IpAddressTest implements ValueTest {

  private final String policyValue;
  private final Optional<IpRange> range;

  IpAddressTest(String policyValue) {
    this.policyValue = policyValue;
    this.range = IpRange.read(policyValue);
  }

  @Override
  public Outcome outcome(String requestValue, RequestContext context) {
    return range.isPresent() ? range.get().outcome(requestValue) : Outcome.INVALID;
  }

  @Override
  public String substituted(RequestContext context) {
    return policyValue;
  }
}
