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
    return isResolved(context) && new Cursor(context).matches(text);
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

  /** A place in the pattern; matching goes back to the last star at most. */
  private final class Cursor {

    private final RequestContext context;
    private int segment;
    private int offset;
    private String characters;

    Cursor(RequestContext context) {
      this.context = context;
      this.characters = segments.get(0).characters(context);
    }

    boolean matches(String text) {
      int position = 0;
      int starSegment = -1;
      int starOffset = 0;
      int starPosition = 0;
      skipEmpty();
      while (position < text.length()) {
        if (isStar()) {
          advance();
          starSegment = segment;
          starOffset = offset;
          starPosition = position;
        } else if (takes(text.charAt(position))) {
          advance();
          position++;
        } else if (starSegment >= 0) {
          moveTo(starSegment, starOffset);
          position = ++starPosition;
        } else {
          return false;
        }
      }
      while (isStar()) {
        advance();
      }
      return atEnd();
    }

    private boolean atEnd() {
      return segment == segments.size();
    }

    private boolean isStar() {
      return !atEnd() && segments.get(segment).wildcards() && characters.charAt(offset) == '*';
    }

    private boolean takes(char c) {
      if (atEnd()) {
        return false;
      }
      char expected = characters.charAt(offset);
      return expected == c
          || (expected == '?' && segments.get(segment).wildcards())
          || (comparison == Comparison.IGNORING_CASE
              && PatternTokens.fold(expected) == PatternTokens.fold(c));
    }

    private void advance() {
      offset++;
      skipEmpty();
    }

    private void skipEmpty() {
      while (!atEnd() && offset == characters.length()) {
        moveTo(segment + 1, 0);
      }
    }

    private void moveTo(int newSegment, int newOffset) {
      segment = newSegment;
      offset = newOffset;
      characters = atEnd() ? "" : segments.get(segment).characters(context);
    }
  }
}
