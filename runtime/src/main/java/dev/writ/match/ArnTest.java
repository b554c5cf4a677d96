package dev.writ.match;

import dev.writ.model.Text;
import dev.writ.model.Version;
import dev.writ.request.RequestContext;
import java.util.Optional;

/**
 * The ARN operators: each of the six colon-separated parts is compared on its own. ArnEquals and
 * ArnLike are the same.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN">IAM
 *     User Guide, Amazon Resource Name (ARN) condition operators</a>
 */
abstract sealed class ArnTest implements ValueTest {

  static ArnTest of(Text value, Version version) {
    TextPattern pattern = TextPattern.of(value, version, TextPattern.Comparison.LIKE);
    return pattern.hasVariables()
        ? new WithVariables(pattern)
        : new Fixed(ArnPattern.of(pattern.tokens(RequestContext.EMPTY)), pattern);
  }

  private static Outcome outcome(Optional<ArnPattern> pattern, String requestValue) {
    return pattern.isPresent() ? pattern.get().outcome(requestValue) : Outcome.INVALID;
  }

  /** A policy value without variables. */
  private static final class Fixed extends ArnTest {

    private final Optional<ArnPattern> parts;
    private final TextPattern pattern;

    Fixed(Optional<ArnPattern> parts, TextPattern pattern) {
      this.parts = parts;
      this.pattern = pattern;
    }

    @Override
    public Outcome outcome(String requestValue, RequestContext context) {
      return ArnTest.outcome(parts, requestValue);
    }

    @Override
    public String substituted(RequestContext context) {
      return pattern.substituted(context);
    }
  }

  /** A policy value whose parts are known only with a request's context. */
  private static final class WithVariables extends ArnTest {

    private final TextPattern pattern;

    WithVariables(TextPattern pattern) {
      this.pattern = pattern;
    }

    @Override
    public Outcome outcome(String requestValue, RequestContext context) {
      return pattern.isResolved(context)
          ? ArnTest.outcome(ArnPattern.of(pattern.tokens(context)), requestValue)
          : Outcome.MISMATCH;
    }

    @Override
    public String substituted(RequestContext context) {
      return pattern.substituted(context);
    }
  }
}
