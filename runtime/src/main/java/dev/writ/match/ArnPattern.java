package dev.writ.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The six parts of an ARN with wildcards, none of which crosses a colon but the last. */
final class ArnPattern {

  private static final int PARTS = 6;

  private final List<WildcardPattern> parts;

  private ArnPattern(List<WildcardPattern> parts) {
    this.parts = List.copyOf(parts);
  }

  /** The pattern, if it has six parts. */
  static Optional<ArnPattern> of(PatternTokens tokens) {
    List<WildcardPattern> parts = new ArrayList<>(PARTS);
    int start = 0;
    for (int i = 0; i < tokens.length() && parts.size() < PARTS - 1; i++) {
      if (tokens.at(i) == ':') {
        parts.add(WildcardPattern.of(tokens.between(start, i)));
        start = i + 1;
      }
    }
    parts.add(WildcardPattern.of(tokens.between(start, tokens.length())));
    return parts.size() == PARTS ? Optional.of(new ArnPattern(parts)) : Optional.empty();
  }

  /** Whether the ARN matches part by part; what has fewer parts is no ARN. */
  Outcome outcome(String arn) {
    if (!arn.startsWith("arn:") || lacksParts(arn)) {
      return Outcome.INVALID;
    }
    int start = 0;
    for (int i = 0; i < PARTS; i++) {
      int end = i == PARTS - 1 ? arn.length() : arn.indexOf(':', start);
      if (!parts.get(i).matches(arn, start, end)) {
        return Outcome.MISMATCH;
      }
      start = end + 1;
    }
    return Outcome.MATCH;
  }

  private static boolean lacksParts(String arn) {
    int colon = -1;
    for (int i = 1; i < PARTS; i++) {
      colon = arn.indexOf(':', colon + 1);
      if (colon < 0) {
        return true;
      }
    }
    return false;
  }
}
