package dev.writ.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The names that someone is likely to have meant.
 *
 * @param names to choose from
 */
public record NearestNames(Collection<String> names) {

  private static final int AT_MOST = 3;

  private record Candidate(String name, int distance) {}

  /** Chooses from these names. */
  public static NearestNames among(Collection<String> names) {
    return new NearestNames(names);
  }

  /** {@code did you mean `a`, `b` or `c`}, if any name is near. */
  public Optional<String> of(String typed) {
    List<String> nearest = to(typed);
    return nearest.isEmpty() ? Optional.empty() : Optional.of("did you mean " + or(nearest));
  }

  /** The names in backticks: {@code `a`, `b` or `c`}. */
  public static String or(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      text.append(i == 0 ? "" : i == names.size() - 1 ? " or " : ", ");
      text.append('`').append(names.get(i)).append('`');
    }
    return text.toString();
  }

  /**
   * At most three names, the nearest first: letter case, swapped neighbours and a third of the
   * letters may differ. Equally near names keep their alphabetical order.
   */
  public List<String> to(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    int bound = Math.max(1, wanted.length() / 3);
    List<Candidate> candidates = new ArrayList<>();
    for (String name : names) {
      int distance = distance(wanted, name.toLowerCase(Locale.ROOT), bound);
      if (distance <= bound) {
        candidates.add(new Candidate(name, distance));
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name));
    if (candidates.isEmpty()) {
      return List.of();
    }
    int worst = candidates.get(0).distance() + 2;
    return candidates.stream()
        .filter(candidate -> candidate.distance() <= worst)
        .limit(AT_MOST)
        .map(Candidate::name)
        .toList();
  }

  /** Edits and swaps of neighbours that turn one into the other; more than {@code bound} is cut. */
  private static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) > bound) {
      return bound + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > bound) {
        return bound + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
