package dev.writ.match;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which {@code *} stands for any run of characters, the empty one included, and {@code ?}
 * for any one character.
 *
 * <p>A pattern is pieces with gaps between them; a gap is a run of stars and question marks with at
 * least one star, and takes as many characters as it has question marks or more. Matching looks for
 * each piece once, from left to right, and never goes back. Immutable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">IAM
 *     User Guide, Resource, "Wildcards in resource ARNs"</a>
 */
public final class WildcardPattern {

  private final PatternTokens tokens;
  private final Piece head;
  private final List<Piece> middle;
  private final Piece tail;

  /** The least lengths of the gaps: one more than {@link #middle} has, or none at all. */
  private final int[] gaps;

  private final int leastLength;

  private WildcardPattern(PatternTokens tokens) {
    this.tokens = tokens;
    PieceSplitter splitter = new PieceSplitter(tokens);
    this.head = splitter.pieces().get(0);
    this.gaps = splitter.gaps();
    int last = splitter.pieces().size() - 1;
    this.middle = last < 1 ? List.of() : List.copyOf(splitter.pieces().subList(1, last));
    this.tail = last < 1 ? Piece.EMPTY : splitter.pieces().get(last);
    this.leastLength = splitter.leastLength();
  }

  /** The pattern in which letter case matters, as in resources. */
  public static WildcardPattern of(String pattern) {
    return builder().pattern(pattern).build();
  }

  static WildcardPattern of(PatternTokens tokens) {
    return new WildcardPattern(tokens);
  }

  /** The pattern in which letter case does not matter, as in actions. */
  public static WildcardPattern ignoringCase(String pattern) {
    return builder().ignoringCase().pattern(pattern).build();
  }

  /** A pattern to put together from wildcards and literal text. */
  public static Builder builder() {
    return new Builder();
  }

  /** True iff the whole text matches. Takes time linear in the text, and allocates nothing. */
  public boolean matches(String text) {
    return matches(text, 0, text.length());
  }

  /** True iff the whole text between the indices matches. */
  public boolean matches(String text, int from, int to) {
    if (to - from < leastLength || !head.isAt(text, from)) {
      return false;
    }
    if (gaps.length == 0) {
      return to - from == head.length();
    }
    int end = to - tail.length();
    if (!tail.isAt(text, end)) {
      return false;
    }
    int position = from + head.length();
    for (int i = 0; i < middle.size(); i++) {
      int found = middle.get(i).indexIn(text, position + gaps[i], end);
      if (found < 0) {
        return false;
      }
      position = found + middle.get(i).length();
    }
    return position + gaps[gaps.length - 1] <= end;
  }

  /** True iff every text that {@code other} matches is matched by this pattern too. */
  public boolean covers(WildcardPattern other) {
    return new PatternInclusion(this, other).holds();
  }

  /** True iff some text is matched by both patterns. */
  public boolean overlaps(WildcardPattern other) {
    return new PatternOverlap(this, other).exists();
  }

  /** True iff the pattern matches one text only. With letter case ignored: one but for case. */
  public boolean isLiteral() {
    return gaps.length == 0 && !head.hasWildcard();
  }

  /** True iff the pattern matches every text. */
  public boolean isUniversal() {
    return gaps.length == 1 && leastLength == 0;
  }

  /** Characters that every matching text begins with; none where letter case is ignored. */
  public String fixedPrefix() {
    return tokens.ignoresCase() ? "" : head.fixedPrefix();
  }

  /** The pattern as it was given, with literal wildcards as <code>${*}</code>. */
  @Override
  public String toString() {
    return tokens.notation();
  }

  PatternTokens tokens() {
    return tokens;
  }

  boolean ignoresCase() {
    return tokens.ignoresCase();
  }

  Piece head() {
    return head;
  }

  List<Piece> middle() {
    return middle;
  }

  Piece tail() {
    return tail;
  }

  /** True iff the pattern has a star. */
  boolean hasGap() {
    return gaps.length > 0;
  }

  int gap(int index) {
    return gaps[index];
  }

  int lastGap() {
    return gaps[gaps.length - 1];
  }

  /** Puts a pattern together. */
  public static final class Builder {

    private final List<PatternTokens.Part> parts = new ArrayList<>();
    private boolean ignoringCase;

    private Builder() {}

    /** Letter case does not matter in the whole pattern. */
    public Builder ignoringCase() {
      ignoringCase = true;
      return this;
    }

    /** Adds text in which {@code *} and {@code ?} are wildcards. */
    public Builder pattern(String text) {
      parts.add(new PatternTokens.Part(text, true));
      return this;
    }

    /** Adds text in which {@code *} and {@code ?} are themselves. */
    public Builder literal(String text) {
      parts.add(new PatternTokens.Part(text, false));
      return this;
    }

    /** The pattern. */
    public WildcardPattern build() {
      return new WildcardPattern(PatternTokens.of(parts, ignoringCase));
    }
  }
}
