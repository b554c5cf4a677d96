package dev.writ.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardPatternTest {

  private static final Duration MILLISECONDS = Duration.ofMillis(500);

  @ParameterizedTest
  @CsvSource({
    "s3:Get*, s3:GetObject, true",
    "s3:get*, s3:GetObject, false",
    "*, '', true",
    "'', '', true",
    "'', a, false",
    "?, '', false",
    "a*a, a, false",
    "a*a, aa, true",
    "*.txt, .txt, true",
    "a?*, a, false",
    "*ab*ab*, abab, true",
    "*ab*ab*, aba, false",
    "arn:aws:s3:::b/*/c, arn:aws:s3:::b/x/y/c, true"
  })
  void matchesTheWholeText(String pattern, String text, boolean expected) {
    assertThat(WildcardPattern.of(pattern).matches(text)).isEqualTo(expected);
  }

  @Test
  void ignoresLetterCaseWhereAsked() {
    assertThat(WildcardPattern.ignoringCase("S3:gET*").matches("s3:GetObject")).isTrue();
    assertThat(WildcardPattern.ignoringCase("*ÄB?").matches("xäbc")).isTrue();
  }

  @Test
  void takesLiteralTextAsItIs() {
    WildcardPattern pattern =
        WildcardPattern.builder().pattern("a*").literal("*?").pattern("?").build();
    assertThat(pattern.matches("axx*?z")).isTrue();
    assertThat(pattern.matches("axxxxz")).isFalse();
    assertThat(pattern).hasToString("a*${*}${?}?");
  }

  @Test
  void agreesWithRegularExpressionsAndSetsOnAllSmallPatterns() {
    List<String> texts = words("abc", 8);
    List<String> patterns = words("ab*?", 4);
    List<WildcardPattern> compiled = patterns.stream().map(WildcardPattern::of).toList();
    List<BitSet> languages = patterns.stream().map(pattern -> language(pattern, texts)).toList();
    for (int i = 0; i < patterns.size(); i++) {
      for (int t = 0; t < texts.size(); t++) {
        if (compiled.get(i).matches(texts.get(t)) != languages.get(i).get(t)) {
          throw new AssertionError(patterns.get(i) + " on " + texts.get(t));
        }
      }
      for (int j = 0; j < patterns.size(); j++) {
        BitSet left = (BitSet) languages.get(j).clone();
        boolean overlap = left.intersects(languages.get(i));
        left.andNot(languages.get(i));
        if (compiled.get(i).covers(compiled.get(j)) != left.isEmpty()) {
          throw new AssertionError(patterns.get(i) + " covers " + patterns.get(j));
        }
        if (compiled.get(i).overlaps(compiled.get(j)) != overlap) {
          throw new AssertionError(patterns.get(i) + " overlaps " + patterns.get(j));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "s3:get*, s3:GetObject, true, true",
    "s3:Get*, s3:*, false, true",
    "s3:*, ec2:*, false, false",
    "*, s3:*, true, true"
  })
  void comparesActionPatterns(String wide, String narrow, boolean covers, boolean overlaps) {
    WildcardPattern pattern = WildcardPattern.ignoringCase(wide);
    WildcardPattern other = WildcardPattern.ignoringCase(narrow);
    assertThat(pattern.covers(other)).isEqualTo(covers);
    assertThat(pattern.overlaps(other)).isEqualTo(overlaps);
  }

  @Test
  void comparesPatternsOfBothCaseRules() {
    WildcardPattern any = WildcardPattern.ignoringCase("ab*");
    WildcardPattern exact = WildcardPattern.of("Ab*");
    assertThat(any.covers(exact)).isTrue();
    assertThat(exact.covers(any)).isFalse();
    assertThat(exact.overlaps(any)).isTrue();
    assertThat(WildcardPattern.of("a1").covers(WildcardPattern.ignoringCase("a1"))).isFalse();
    assertThat(WildcardPattern.of("?1").covers(WildcardPattern.ignoringCase("a1"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"**********, a", "*a, b", "*a*b?, c", "*?, d", "*aaaaaaaaaaaaaaaaaaaaaaaaaab, e"})
  void hostilePatternsAnswerInMilliseconds(String unit, String end) {
    WildcardPattern pattern = WildcardPattern.of(unit.repeat(10_000 / unit.length()) + end);
    String text = "a".repeat(100_000);
    assertTimeout(MILLISECONDS, () -> assertThat(pattern.matches(text)).isEqualTo(end.equals("a")));
  }

  private static BitSet language(String pattern, List<String> texts) {
    Pattern regex = Pattern.compile(pattern.replace("*", ".*").replace('?', '.'));
    BitSet language = new BitSet();
    for (int i = 0; i < texts.size(); i++) {
      language.set(i, regex.matcher(texts.get(i)).matches());
    }
    return language;
  }

  private static List<String> words(String alphabet, int maxLength) {
    List<String> words = new ArrayList<>(List.of(""));
    int from = 0;
    for (int length = 1; length <= maxLength; length++) {
      int to = words.size();
      for (int i = from; i < to; i++) {
        for (int c = 0; c < alphabet.length(); c++) {
          words.add(words.get(i) + alphabet.charAt(c));
        }
      }
      from = to;
    }
    return words;
  }
}
