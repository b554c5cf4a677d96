package dev.writ.rule;

import java.util.List;

/** One check of a policy. Stateless. */
public interface PolicyRule {

  /** What this rule finds in the policy, in the order of the document; empty if all is well. */
  List<Finding> findings(PolicySubject subject);
}
