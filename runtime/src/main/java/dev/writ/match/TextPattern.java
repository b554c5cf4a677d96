package dev.writ.match;

import dev.writ.model.Escape;
import dev.writ.model.Literal;
import dev.writ.model.Parameter;
import dev.writ.model.PolicyVariable;
import dev.writ.model.Text;
import dev.writ.model.TextPart;
import dev.writ.model.Version;
import dev.writ.request.RequestContext;
import java.util.List;

/**
 * A text of a policy to compare with texts of a request.
 *
 * <p>Policy variables and escapes have their meaning only in the current version of the language;
 * in the earlier one they are the characters that spell them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     User Guide, Policy variables</a>
 */
public abstract sealed class TextPattern permits FixedPattern, VariablePattern {

  /** How a text is compared. */
  public enum Comparison {
    /** Wildcards count; letter case does. */
    LIKE,
    /** No wildcards. */
    EXACT,
    /** No wildcards; letter case does not count. */
    IGNORING_CASE
  }

  TextPattern() {}

  /** The pattern for the text; deploy parameters stand for their samples. */
  public static TextPattern of(Text text, Version version, Comparison comparison) {
    if (version == Version.V2008_10_17) {
      return fixed(List.of(new Literal(text.sample())), comparison);
    }
    return text.variables().isEmpty()
        ? fixed(text.parts(), comparison)
        : new VariablePattern(text, comparison);
  }

  private static FixedPattern fixed(List<TextPart> parts, Comparison comparison) {
    WildcardPattern.Builder pattern = WildcardPattern.builder();
    if (comparison == Comparison.IGNORING_CASE) {
      pattern.ignoringCase();
    }
    for (TextPart part : parts) {
      add(part, comparison, pattern);
    }
    return new FixedPattern(pattern.build());
  }

  private static void add(TextPart part, Comparison comparison, WildcardPattern.Builder pattern) {
    if (part instanceof Literal literal && comparison == Comparison.LIKE) {
      pattern.pattern(literal.value());
    } else if (part instanceof Literal literal) {
      pattern.literal(literal.value());
    } else if (part instanceof Escape escape) {
      pattern.literal(String.valueOf(escape.character()));
    } else if (part instanceof Parameter parameter) {
      pattern.literal(parameter.sample());
    } else if (part instanceof PolicyVariable) {
      throw new IllegalArgumentException("a fixed pattern has no policy variables");
    }
  }

  /** True iff the text matches; false where a variable has no value. */
  public abstract boolean matches(String text, RequestContext context);

  /** True iff every policy variable has a value in the context. */
  public abstract boolean isResolved(RequestContext context);

  /** True iff the pattern has policy variables, so that it depends on the context. */
  public abstract boolean hasVariables();

  /** Characters that every matching text begins with, whatever the context. */
  public abstract String fixedPrefix();

  /** The pattern's characters and wildcards; a variable without a value is as it is written. */
  abstract PatternTokens tokens(RequestContext context);

  /** The pattern with the values of its variables; those without a value as they are written. */
  public final String substituted(RequestContext context) {
    return tokens(context).notation();
  }
}
