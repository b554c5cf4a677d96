package dev.writ.match;

import dev.writ.request.RequestContext;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** The operator BinaryEquals: the same bytes in base 64. */
record BinaryTest(String policyValue) implements ValueTest {

  private static final Pattern BASE_64 =
      Pattern.compile("(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?");

  @Override
  public Outcome outcome(String requestValue, RequestContext context) {
    if (!isBase64(policyValue) || !isBase64(requestValue)) {
      return Outcome.INVALID;
    }
    return Outcome.of(
        Arrays.equals(
            Base64.getDecoder().decode(policyValue), Base64.getDecoder().decode(requestValue)));
  }

  private static boolean isBase64(String text) {
    return BASE_64.matcher(text).matches();
  }

  @Override
  public String substituted(RequestContext context) {
    return policyValue;
  }
}
