package dev.writ.match;

import dev.writ.model.Escape;
import dev.writ.model.Literal;
import dev.writ.model.Parameter;
import dev.writ.model.PolicyVariable;
import dev.writ.model.Text;
import dev.writ.model.TextPart;
import dev.writ.request.ContextKeys;
import dev.writ.request.ContextValue;
import dev.writ.request.RequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern with policy variables: their values are looked up while a text is matched, and stand
 * for themselves, wildcards included.
 */
final class VariablePattern extends TextPattern {

  private final List<Segment> segments = new ArrayList<>();
  private final Comparison comparison;

  /** A stretch of the pattern: characters, or a variable. */
  private record Segment(
      String text, boolean wildcards, Optional<String> foldedKey, Optional<String> defaultValue) {

    static Segment characters(String text, boolean wildcards) {
      return new Segment(text, wildcards, Optional.empty(), Optional.empty());
    }

    boolean isVariable() {
      return foldedKey.isPresent();
    }

    /** True iff the characters are known. */
    boolean isResolved(RequestContext context) {
      if (foldedKey.isEmpty()) {
        return true;
      }
      ContextValue value = context.getFolded(foldedKey.get());
      return value.isMissing() ? defaultValue.isPresent() : value.isSingle();
    }

    /** The characters; those of the variable's notation where it has no value. */
    String characters(RequestContext context) {
      if (foldedKey.isEmpty()) {
        return text;
      }
      ContextValue value = context.getFolded(foldedKey.get());
      if (value.isMissing() && defaultValue.isPresent()) {
        return defaultValue.get();
      }
      return value.isSingle() ? value.single() : text;
    }
  }

  VariablePattern(Text text, Comparison comparison) {
    this.comparison = comparison;
    for (TextPart part : text.parts()) {
      segments.add(segment(part));
    }
  }

  private Segment segment(TextPart part) {
    if (part instanceof PolicyVariable variable) {
      return new Segment(
          variable.notation(),
          false,
          Optional.of(ContextKeys.fold(variable.key())),
          variable.defaultValue());
    }
    if (part instanceof Escape escape) {
      return Segment.characters(String.valueOf(escape.character()), false);
    }
    if (part instanceof Parameter parameter) {
      return Segment.characters(parameter.sample(), false);
    }
    return Segment.characters(
        part instanceof Literal literal ? literal.value() : part.notation(),
        comparison == Comparison.LIKE);
  }

  @Override
  public boolean matches(String text, RequestContext context) {
    return isResolved(context) && matchesResolved(text, context);
  }

  @Override
  public boolean isResolved(RequestContext context) {
    for (int i = 0; i < segments.size(); i++) {
      if (!segments.get(i).isResolved(context)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean hasVariables() {
    return true;
  }

  @Override
  public String fixedPrefix() {
    Segment first = segments.get(0);
    if (first.isVariable() || comparison == Comparison.IGNORING_CASE) {
      return "";
    }
    return first.wildcards() ? WildcardPattern.of(first.text()).fixedPrefix() : first.text();
  }

  @Override
  PatternTokens tokens(RequestContext context) {
    List<PatternTokens.Part> parts = new ArrayList<>();
    for (Segment segment : segments) {
      parts.add(new PatternTokens.Part(segment.characters(context), segment.wildcards()));
    }
    return PatternTokens.of(parts, comparison == Comparison.IGNORING_CASE);
  }

  /**
   * Matching goes back to the last star at most. A place in the pattern is the index of its segment
   * and the offset within it, in one number, so that nothing is allocated.
   */
  private boolean matchesResolved(String text, RequestContext context) {
    long place = behindEmpty(0, context);
    long star = -1;
    int starPosition = 0;
    int position = 0;
    while (position < text.length()) {
      if (isStar(place)) {
        place = behindEmpty(place + 1, context);
        star = place;
        starPosition = position;
      } else if (takes(place, text.charAt(position), context)) {
        place = behindEmpty(place + 1, context);
        position++;
      } else if (star >= 0) {
        place = star;
        position = ++starPosition;
      } else {
        return false;
      }
    }
    while (isStar(place)) {
      place = behindEmpty(place + 1, context);
    }
    return segment(place) == segments.size();
  }

  private static int segment(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  private static int offset(long place) {
    return (int) place;
  }

  private boolean isStar(long place) {
    if (segment(place) == segments.size()) {
      return false;
    }
    Segment segment = segments.get(segment(place));
    return segment.wildcards() && segment.text().charAt(offset(place)) == '*';
  }

  private boolean takes(long place, char c, RequestContext context) {
    if (segment(place) == segments.size()) {
      return false;
    }
    Segment segment = segments.get(segment(place));
    char expected = segment.characters(context).charAt(offset(place));
    return expected == c
        || (expected == '?' && segment.wildcards())
        || (comparison == Comparison.IGNORING_CASE
            && PatternTokens.fold(expected) == PatternTokens.fold(c));
  }

  /** The place, or the beginning of the next segment with characters if its own has ended. */
  private long behindEmpty(long place, RequestContext context) {
    long behind = place;
    while (segment(behind) < segments.size()
        && offset(behind) == segments.get(segment(behind)).characters(context).length()) {
      behind = (segment(behind) + 1L) << Integer.SIZE;
    }
    return behind;
  }
}
