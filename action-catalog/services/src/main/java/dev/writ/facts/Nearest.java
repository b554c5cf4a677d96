package dev.writ.facts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The names that a misspelt one may have meant. */
public final class Nearest {
  /** How many names are offered. */
  static final int LIMIT = 3;

  private static final int LONGEST_NAME = 200;

  /** A name that is farther than the nearest by more than this is noise. */
  private static final int SPREAD = 1;

  private record Candidate(String name, int distance) {}

  private Nearest() {}

  /**
   * The names within a third of the text's length, nearest first, then in order, those left out
   * that are clearly farther than the nearest; case does not count. The distance is the number of
   * inserted, deleted, replaced and swapped letters.
   */
  public static List<String> to(String text, Stream<String> names) {
    if (text.isEmpty() || text.length() > LONGEST_NAME) {
      return List.of();
    }
    String folded = Wildcards.fold(text);
    int most = Math.max(1, text.length() / 3);
    List<Candidate> near =
        names
            .map(name -> new Candidate(name, distance(folded, Wildcards.fold(name), most)))
            .filter(candidate -> candidate.distance <= most)
            .sorted(Comparator.comparing(Candidate::distance).thenComparing(Candidate::name))
            .limit(LIMIT)
            .toList();
    return near.stream()
        .filter(candidate -> candidate.distance <= near.get(0).distance + SPREAD)
        .map(Candidate::name)
        .toList();
  }

  /** The distance of the texts, or any number above {@code most} if it is above. */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (isSwap(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
