package dev.writ.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {
  private static final long SEED = 20260926;
  private static final List<String> TEXTS = textsUpTo(5);

  @ParameterizedTest
  @CsvSource({
    "Get*, GetObject, true",
    "get*, GETOBJECT, true",
    "*Object, GetObjectAcl, false",
    "G?tObject, GetObject, true",
    "?, '', false",
    "*, '', true",
    "GetObject, GetObjects, false"
  })
  void matchesNames(String pattern, String name, boolean expected) {
    assertThat(Wildcards.matchesIgnoringCase(pattern, name)).isEqualTo(expected);
  }

  @Test
  void agreesWithTryingEveryTextOnRandomPatterns() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      String one = pattern(random);
      String other = pattern(random);
      boolean overlap =
          TEXTS.stream().anyMatch(text -> naive(one, text, 0, 0) && naive(other, text, 0, 0));
      assertThat(Wildcards.overlap(one, other))
          .as("seed %s: overlap of %s and %s", SEED, one, other)
          .isEqualTo(overlap);
      if (Wildcards.covers(one, other)) {
        assertThat(TEXTS.stream().filter(text -> naive(other, text, 0, 0)))
            .as("seed %s: %s covers %s", SEED, one, other)
            .allMatch(text -> naive(one, text, 0, 0));
      }
      String text = TEXTS.get(random.nextInt(TEXTS.size()));
      assertThat(Wildcards.matchesIgnoringCase(one, text))
          .as("seed %s: %s matches %s", SEED, one, text)
          .isEqualTo(naive(one, text, 0, 0));
    }
  }

  @Test
  void hostilePatternsTakeNoTime() {
    String stars = "*a".repeat(50_000) + "b";
    String name = "a".repeat(128);

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Wildcards.matchesIgnoringCase(stars, name)).isFalse();
          assertThat(Wildcards.matchesIgnoringCase("*a*a*a*a*a*a*a*a*b", "a".repeat(50_000)))
              .isFalse();
          assertThat(Wildcards.overlap("*a".repeat(1_000), "*b".repeat(1_000))).isFalse();
        });
  }

  private static String pattern(Random random) {
    StringBuilder pattern = new StringBuilder();
    int length = random.nextInt(5);
    for (int i = 0; i < length; i++) {
      pattern.append("ab*?".charAt(random.nextInt(4)));
    }
    return pattern.toString();
  }

  private static List<String> textsUpTo(int length) {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int i = 0; texts.get(i).length() < length; i++) {
      texts.add(texts.get(i) + "a");
      texts.add(texts.get(i) + "b");
    }
    return texts;
  }

  private static boolean naive(String pattern, String text, int p, int t) {
    if (p == pattern.length()) {
      return t == text.length();
    }
    if (pattern.charAt(p) == '*') {
      return naive(pattern, text, p + 1, t)
          || (t < text.length() && naive(pattern, text, p, t + 1));
    }
    return t < text.length()
        && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))
        && naive(pattern, text, p + 1, t + 1);
  }
}
