package dev.writ.rule.action;

import dev.writ.match.WildcardPattern;
import dev.writ.model.ModelPath;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry and those that it covers: one finding, at the first covered entry, that names them all.
 */
final class Redundancy {

  /** An entry of a list of patterns. */
  record Entry(String text, ModelPath path, WildcardPattern pattern) {

    /** True iff this entry takes in all of the other; one without wildcards only its equal. */
    boolean covers(Entry other) {
      return pattern.isLiteral()
          ? text.length() == other.text.length() && pattern.covers(other.pattern)
          : pattern.covers(other.pattern);
    }
  }

  private Redundancy() {}

  /** One finding for each entry that covers others, in order; an entry counts as covered once. */
  static List<Finding> findings(FindingCode code, List<Entry> entries) {
    List<Finding> findings = new ArrayList<>();
    boolean[] isCovered = new boolean[entries.size()];
    for (int i = 0; i < entries.size(); i++) {
      if (!isCovered[i]) {
        List<Entry> covered = new ArrayList<>();
        for (int j = 0; j < entries.size(); j++) {
          if (j != i && !isCovered[j] && entries.get(i).covers(entries.get(j))) {
            isCovered[j] = true;
            covered.add(entries.get(j));
          }
        }
        if (!covered.isEmpty()) {
          findings.add(finding(code, entries.get(i), covered));
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
