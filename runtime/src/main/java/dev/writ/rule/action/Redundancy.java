package dev.writ.rule.action;

import dev.writ.match.WildcardPattern;
import dev.writ.model.ModelPath;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An entry and those that it covers: one finding, at the first covered entry, that names them all.
 */
final class Redundancy {

  /**
   * An entry of a list of patterns.
   *
   * @param folded the text in lower case: entries without wildcards that cover each other have the
   *     same
   * @param head what stands in it before the first wildcard: whatever the entry covers begins so
   */
  record Entry(String text, ModelPath path, WildcardPattern pattern, String folded, String head) {

    static Entry of(String text, ModelPath path, WildcardPattern pattern) {
      String folded = text.toLowerCase(Locale.ROOT);
      int end = 0;
      while (end < folded.length() && folded.charAt(end) != '*' && folded.charAt(end) != '?') {
        end++;
      }
      return new Entry(text, path, pattern, folded, folded.substring(0, end));
    }

    boolean covers(Entry other) {
      return other.folded.startsWith(head) && pattern.covers(other.pattern);
    }
  }

  private Redundancy() {}

  /** One finding for each entry that covers others, in order; an entry counts as covered once. */
  static List<Finding> findings(FindingCode code, List<Entry> entries) {
    List<Finding> findings = new ArrayList<>();
    boolean[] isCovered = new boolean[entries.size()];
    Map<String, Long> times =
        entries.stream().collect(Collectors.groupingBy(Entry::folded, Collectors.counting()));
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean canCover = !entry.pattern.isLiteral() || times.getOrDefault(entry.folded(), 0L) > 1;
      if (!isCovered[i] && canCover) {
        List<Entry> covered = new ArrayList<>();
        for (int j = 0; j < entries.size(); j++) {
          if (j != i && !isCovered[j] && entry.covers(entries.get(j))) {
            isCovered[j] = true;
            covered.add(entries.get(j));
          }
        }
        if (!covered.isEmpty()) {
          findings.add(finding(code, entry, covered));
        }
      }
    }
    return findings;
  }

  private static Finding finding(FindingCode code, Entry covering, List<Entry> covered) {
    String gist =
        covered.size() == 1
            ? "`" + covering.text + "` takes in `" + covered.get(0).text + "` already"
            : "`" + covering.text + "` takes in " + covered.size() + " other entries already";
    String places =
        covered.stream().map(entry -> entry.path.toString()).collect(Collectors.joining(", "));
    return Finding.of(code, covered.get(0).path, covered.get(0).text, gist)
        .help("remove " + places);
  }
}
