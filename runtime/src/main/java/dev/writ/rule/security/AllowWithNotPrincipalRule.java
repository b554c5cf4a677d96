package dev.writ.rule.security;

import dev.writ.model.Polarity;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.List;

/**
 * Allow with NotPrincipal lets in everyone else, anonymous callers too.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html">IAM
 *     User Guide, NotPrincipal</a>
 */
final class AllowWithNotPrincipalRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    boolean isResourcePolicy =
        switch (subject.kind()) {
          case RESOURCE, VPC_ENDPOINT -> true;
          case IDENTITY, TRUST, SERVICE_CONTROL, RESOURCE_CONTROL, PERMISSIONS_BOUNDARY, SESSION ->
              false;
        };
    boolean excludes =
        statement
            .statement()
            .principal()
            .filter(clause -> clause.polarity() == Polarity.ALL_EXCEPT)
            .isPresent();
    if (!isResourcePolicy || !excludes || !statement.allows()) {
      return List.of();
    }
    return List.of(
        Finding.of(
                FindingCode.ALLOW_WITH_NOT_PRINCIPAL,
                statement.path().member("NotPrincipal"),
                "NotPrincipal",
                "Allow with NotPrincipal lets in everyone but those listed")
            .help("anonymous callers are among them")
            .help("list who is let in, in Principal"));
  }
}
