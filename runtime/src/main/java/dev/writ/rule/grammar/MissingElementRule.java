package dev.writ.rule.grammar;

import dev.writ.builder.PolicyKind;
import dev.writ.model.ModelPath;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicyRule;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementSubject;
import java.util.ArrayList;
import java.util.List;

/**
 * An element that the kind of policy needs is missing.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">IAM
 *     User Guide, JSON policy elements</a>
 */
final class MissingElementRule implements PolicyRule {

  @Override
  public List<Finding> findings(PolicySubject subject) {
    List<Finding> findings = new ArrayList<>();
    if (subject.policy().version().isEmpty()) {
      findings.add(
          Finding.of(
                  FindingCode.MISSING_VERSION,
                  ModelPath.ROOT,
                  "",
                  "the policy names no Version and is read as `2008-10-17`")
              .help("in that version policy variables are plain text")
              .help("add `\"Version\": \"2012-10-17\"`"));
    }
    if (subject.policy().statements().isEmpty()) {
      findings.add(
          Finding.of(
              FindingCode.MISSING_STATEMENT,
              ModelPath.ROOT,
              "",
              "the policy has no statement, and AWS does not take it"));
    }
    for (StatementSubject statement : subject.statements()) {
      findings.addAll(findings(statement, subject.kind()));
    }
    return findings;
  }

  private static List<Finding> findings(StatementSubject statement, PolicyKind kind) {
    List<Finding> findings = new ArrayList<>();
    if (kind != PolicyKind.TRUST && statement.statement().resource().isEmpty()) {
      findings.add(
          Finding.of(
              FindingCode.MISSING_RESOURCE,
              statement.path(),
              "",
              "the statement needs a Resource or a NotResource element"));
    }
    boolean needsPrincipal = kind == PolicyKind.RESOURCE || kind == PolicyKind.TRUST;
    if (needsPrincipal && statement.statement().principal().isEmpty()) {
      findings.add(
          Finding.of(
              FindingCode.MISSING_PRINCIPAL,
              statement.path(),
              "",
              "the statement does not say whose access it is about: it needs a Principal element"));
    }
    return findings;
  }
}
