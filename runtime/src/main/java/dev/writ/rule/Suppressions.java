package dev.writ.rule;

import dev.writ.model.ModelPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The suppressions of one policy.
 *
 * @param suppressions in order
 */
public record Suppressions(List<Suppression> suppressions) {

  public Suppressions {
    suppressions = List.copyOf(suppressions);
  }

  /**
   * What is left of the findings of a policy.
   *
   * @param remaining findings that no suppression covers, in order
   * @param accepted findings that a suppression covers, in order
   * @param problems unused and expired suppressions, in order
   */
  public record Outcome(List<Finding> remaining, List<Finding> accepted, List<Problem> problems) {

    public Outcome {
      remaining = List.copyOf(remaining);
      accepted = List.copyOf(accepted);
      problems = List.copyOf(problems);
    }
  }

  /** A finding about a suppression itself; its path is the document. */
  public record Problem(Suppression suppression, Finding finding) {}

  /**
   * Splits the findings of a policy into accepted and remaining ones.
   *
   * <p>An expired suppression accepts nothing. One that covers no finding is unused; where several
   * cover the same finding, each is used.
   */
  public Outcome apply(List<Finding> findings, LocalDate today) {
    List<Finding> remaining = new ArrayList<>();
    List<Finding> accepted = new ArrayList<>();
    Set<Suppression> used = new HashSet<>();
    for (Finding finding : findings) {
      List<Suppression> covering =
          suppressions.stream().filter(suppression -> suppression.covers(finding)).toList();
      used.addAll(covering);
      boolean isAccepted = covering.stream().anyMatch(each -> !each.isExpired(today));
      (isAccepted ? accepted : remaining).add(finding);
    }
    List<Problem> problems = new ArrayList<>();
    for (Suppression suppression : suppressions) {
      if (!used.contains(suppression)) {
        problems.add(unused(suppression));
      } else if (suppression.isExpired(today)) {
        problems.add(expired(suppression));
      }
    }
    return new Outcome(remaining, accepted, problems);
  }

  private static Problem unused(Suppression suppression) {
    String about = suppression.value().isEmpty() ? "" : " about `" + suppression.value() + "`";
    return new Problem(
        suppression,
        Finding.of(
                FindingCode.UNUSED_SUPPRESSION,
                ModelPath.ROOT,
                suppression.code().name(),
                "the policy has no finding " + suppression.code() + about + " to suppress")
            .help("remove the suppression, so that it cannot hide a later mistake"));
  }

  private static Problem expired(Suppression suppression) {
    return new Problem(
        suppression,
        Finding.of(
                FindingCode.EXPIRED_SUPPRESSION,
                ModelPath.ROOT,
                suppression.code().name(),
                "the suppression of "
                    + suppression.code()
                    + " ended on "
                    + suppression.until().map(LocalDate::toString).orElse(""))
            .help("its reason was: " + suppression.because())
            .help("correct the policy, or renew the suppression with a later `until`"));
  }
}
