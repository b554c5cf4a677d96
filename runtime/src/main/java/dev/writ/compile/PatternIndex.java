package dev.writ.compile;

import dev.writ.match.WildcardPattern;

/** The statements that list an action pattern. */
record PatternIndex(WildcardPattern pattern, ResourceIndex statements) {

  PatternIndex(String foldedPattern, ResourceIndex statements) {
    this(WildcardPattern.of(foldedPattern), statements);
  }
}
