package dev.writ.compile;

import dev.writ.match.WildcardPattern;

/** The statements that list an action pattern, which is in lower case. */
record PatternIndex(WildcardPattern pattern, ResourceIndex statements) {}
