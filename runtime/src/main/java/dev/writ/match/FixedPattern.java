package dev.writ.match;

import dev.writ.request.RequestContext;

/** A pattern that is the same for all requests. */
final class FixedPattern extends TextPattern {

  private final WildcardPattern pattern;

  FixedPattern(WildcardPattern pattern) {
    this.pattern = pattern;
  }

  @Override
  public boolean matches(String text, RequestContext context) {
    return pattern.matches(text);
  }

  @Override
  public boolean isResolved(RequestContext context) {
    return true;
  }

  @Override
  public boolean hasVariables() {
    return false;
  }

  @Override
  public String fixedPrefix() {
    return pattern.fixedPrefix();
  }

  @Override
  PatternTokens tokens(RequestContext context) {
    return pattern.tokens();
  }
}
