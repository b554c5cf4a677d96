package dev.writ.rule.grammar;

import dev.writ.builder.PolicyKind;
import dev.writ.facts.Catalog;
import dev.writ.rule.ArnFields;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.NearestNames;
import dev.writ.rule.PolicySubject;
import dev.writ.rule.ResourcePattern;
import dev.writ.rule.StatementRule;
import dev.writ.rule.StatementSubject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The service field of a resource's ARN names no service, or several.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">IAM User
 *     Guide, Identify AWS resources with ARNs</a>
 */
final class ArnServiceRule implements StatementRule {

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (subject.kind() == PolicyKind.TRUST) {
      return List.of();
    }
    return statement.resources().stream()
        .filter(ResourcePattern::isReadable)
        .flatMap(
            resource ->
                resource.fields().flatMap(fields -> finding(resource, fields, subject)).stream())
        .toList();
  }

  private static Optional<Finding> finding(
      ResourcePattern resource, ArnFields fields, PolicySubject subject) {
    String service = fields.service();
    if (ArnFields.isOpen(service)) {
      return resource.text().variables().isEmpty() ? Optional.of(open(resource)) : Optional.empty();
    }
    if (ArnSpace.of(service).isKnown()) {
      return Optional.empty();
    }
    String lowerCase = service.toLowerCase(Locale.ROOT);
    if (ArnSpace.of(lowerCase).isKnown()) {
      return Optional.of(
          Finding.of(
                  FindingCode.INVALID_ARN_SERVICE_CASE,
                  resource.path(),
                  resource.toString(),
                  "the service `" + service + "` of an ARN is in lower case")
              .help("did you mean `" + lowerCase + "`"));
    }
    return Optional.of(subject.provenance().judged(unknown(resource, service)));
  }

  private static Finding open(ResourcePattern resource) {
    return Finding.of(
            FindingCode.WILDCARD_IN_SERVICE_NAME,
            resource.path(),
            resource.toString(),
            "the ARN `" + resource + "` has a wildcard in its service")
        .help("it takes in services that do not exist yet; name the service");
  }

  private static Finding unknown(ResourcePattern resource, String service) {
    List<String> nearest = Catalog.bundled().nearestServices(service);
    return Finding.of(
            FindingCode.INVALID_SERVICE,
            resource.path(),
            resource.toString(),
            "`" + service + "` is no AWS service")
        .help("catalog " + Catalog.bundled().version().date() + " has no ARN of that service")
        .help(nearest.isEmpty() ? "" : "did you mean " + NearestNames.or(nearest));
  }
}
