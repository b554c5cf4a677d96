package dev.writ.rule;

import dev.writ.builder.PolicyKind;
import dev.writ.model.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * A policy to check and what is known about its use. Immutable.
 *
 * <p>What several rules read from a policy, such as the actions a pattern stands for, is worked out
 * once and shared.
 */
public final class PolicySubject {

  private final PolicyKind kind;
  private final Policy policy;
  private final String partition;
  private final Provenance provenance;
  private final List<StatementSubject> statements;

  private PolicySubject(PolicyKind kind, Policy policy, String partition, Provenance provenance) {
    this.kind = kind;
    this.policy = policy;
    this.partition = partition;
    this.provenance = provenance;
    List<StatementSubject> subjects = new ArrayList<>();
    for (int i = 0; i < policy.statements().size(); i++) {
      subjects.add(new StatementSubject(i, policy.statements().get(i), partition));
    }
    this.statements = List.copyOf(subjects);
  }

  /** A policy of that kind, written for this project, for the partition {@code aws}. */
  public static PolicySubject of(PolicyKind kind, Policy policy) {
    return new PolicySubject(kind, policy, "aws", Provenance.WRITTEN);
  }

  /** The same policy, deployed to that partition, such as {@code aws-cn}. */
  public PolicySubject inPartition(String name) {
    return new PolicySubject(kind, policy, name, provenance);
  }

  /** The same policy with another provenance. */
  public PolicySubject from(Provenance other) {
    return new PolicySubject(kind, policy, partition, other);
  }

  /** What kind of policy it is. */
  public PolicyKind kind() {
    return kind;
  }

  /** The document. */
  public Policy policy() {
    return policy;
  }

  /** The partition that the policy is for; an open partition of an ARN stands for it. */
  public String partition() {
    return partition;
  }

  /** Where the policy comes from. */
  public Provenance provenance() {
    return provenance;
  }

  /** The statements in order. */
  public List<StatementSubject> statements() {
    return statements;
  }
}
