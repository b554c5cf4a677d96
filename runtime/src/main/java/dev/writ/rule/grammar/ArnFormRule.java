package dev.writ.rule.grammar;

import dev.writ.builder.PolicyKind;
import dev.writ.rule.ArnFields;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.NearestNames;
import dev.writ.rule.Partitions;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.ResourcePattern;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A resource is no ARN, or one without all its fields, or of a partition that does not exist.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">IAM User
 *     Guide, Identify AWS resources with ARNs</a>
 */
final class ArnFormRule implements StatementRule {

  private static final String FORM =
      "an ARN has the form `arn:partition:service:region:account:resource`";

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (subject.kind() == PolicyKind.TRUST) {
      return List.of();
    }
    return statement.resources().stream()
        .filter(ResourcePattern::isReadable)
        .flatMap(ArnFormRule::findings)
        .toList();
  }

  private static Stream<Finding> findings(ResourcePattern resource) {
    if (resource.isEverything()) {
      return Stream.empty();
    }
    if (!resource.pattern().startsWith("arn:")) {
      return resource.beginsWithVariable() ? Stream.empty() : Stream.of(noArn(resource));
    }
    Optional<ArnFields> fields = resource.fields();
    if (fields.isEmpty()) {
      return resource.pattern().indexOf('*') >= 0
          ? Stream.empty()
          : Stream.of(missingField(resource));
    }
    return partition(resource, fields.get().partition()).stream();
  }

  private static Finding noArn(ResourcePattern resource) {
    String text = resource.toString();
    Finding finding =
        Finding.of(
                FindingCode.INVALID_ARN_PREFIX,
                resource.path(),
                text,
                "the resource `" + text + "` is neither `*` nor begins with `arn:`")
            .help(FORM);
    return text.startsWith("aws:") ? finding.help("did you mean `arn:" + text + "`") : finding;
  }

  private static Finding missingField(ResourcePattern resource) {
    String text = resource.toString();
    int fields = resource.pattern().split(":", -1).length;
    return Finding.of(
            FindingCode.MISSING_ARN_FIELD,
            resource.path(),
            text,
            "the ARN `" + text + "` has " + fields + " of 6 fields")
        .help(FORM);
  }

  private static Optional<Finding> partition(ResourcePattern resource, String partition) {
    if (ArnFields.isOpen(partition) || Partitions.names().contains(partition)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                FindingCode.INVALID_PARTITION,
                resource.path(),
                resource.toString(),
                "`" + partition + "` is no partition of AWS")
            .help(
                NearestNames.among(Partitions.names())
                    .of(partition)
                    .orElse("partitions are `aws`, `aws-cn`, `aws-us-gov` and the isolated ones")));
  }
}
