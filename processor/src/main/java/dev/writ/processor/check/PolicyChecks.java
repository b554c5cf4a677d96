package dev.writ.processor.check;

import dev.writ.builder.BuiltPolicy;
import dev.writ.rule.Finding;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.SeverityOptions;
import dev.writ.rule.StandardRules;
import dev.writ.rule.Suppression;
import dev.writ.rule.Suppressions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules find in policies.
 *
 * <p>A suppression on a member is about that policy; one on a class is about all of its policies,
 * and unused only if none of them needs it.
 */
public final class PolicyChecks {

  private final SeverityOptions severities;
  private final String partition;
  private final LocalDate today;

  public PolicyChecks(SeverityOptions severities, String partition, LocalDate today) {
    this.severities = severities;
    this.partition = partition;
    this.today = today;
  }

  /**
   * The findings of one policy.
   *
   * @param findings those that no suppression accepts
   * @param suppressions what is to be said about suppressions of the policy's own
   * @param unused suppressions of the class that accepted nothing here
   */
  public record Result(
      List<Finding> findings, List<Finding> suppressions, Set<Suppression> unused) {

    public Result {
      findings = List.copyOf(findings);
      suppressions = List.copyOf(suppressions);
      unused = Set.copyOf(unused);
    }
  }

  /** Checks the policy. */
  public Result check(BuiltPolicy built, List<Suppression> own, List<Suppression> inherited) {
    List<Finding> found =
        StandardRules.all()
            .findings(PolicySubject.of(built.kind(), built.policy()).inPartition(partition));
    Suppressions.Outcome byMember = new Suppressions(own).apply(found, today);
    Suppressions.Outcome byClass = new Suppressions(inherited).apply(byMember.remaining(), today);
    Set<Suppression> unused = new HashSet<>();
    byClass.problems().forEach(problem -> unused.add(problem.suppression()));
    return new Result(severities.apply(byClass.remaining()), findings(byMember), unused);
  }

  /** What is to be said about suppressions of a class that none of its policies uses. */
  public List<Finding> problems(List<Suppression> unused) {
    return findings(new Suppressions(unused).apply(List.of(), today));
  }

  private List<Finding> findings(Suppressions.Outcome outcome) {
    return severities.apply(
        outcome.problems().stream().map(Suppressions.Problem::finding).toList());
  }
}
