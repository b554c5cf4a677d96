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
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The resource field of an ARN has none of the formats that the service publishes.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service
 *     Authorization Reference, resource types</a>
 */
final class ArnResourceRule implements StatementRule {

  private static final Pattern TYPE = Pattern.compile("[a-z][A-Za-z-]*");

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (subject.kind() == PolicyKind.TRUST) {
      return List.of();
    }
    return statement.resources().stream()
        .filter(ResourcePattern::isReadable)
        .flatMap(
            resource -> resource.fields().flatMap(fields -> finding(resource, fields)).stream())
        .map(subject.provenance()::judged)
        .toList();
  }

  private static Optional<Finding> finding(ResourcePattern resource, ArnFields fields) {
    if (ArnFields.isOpen(fields.service())) {
      return Optional.empty();
    }
    ArnSpace space = ArnSpace.of(fields.service());
    if (space.forms().isEmpty() || !space.formsOf(fields.resource()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                FindingCode.INVALID_ARN_RESOURCE,
                resource.path(),
                resource.toString(),
                "`" + fields.resource() + "` is no resource of `" + fields.service() + "`")
            .help(
                "catalog "
                    + Catalog.bundled().version().date()
                    + ": none of the forms of its ARNs fits, "
                    + space.forms().size()
                    + " in all")
            .help(nearest(fields.resource(), space)));
  }

  private static String nearest(String resource, ArnSpace space) {
    List<String> types =
        space.forms().stream()
            .map(form -> type(form.fields().resource()))
            .filter(type -> !type.isEmpty())
            .distinct()
            .toList();
    return NearestNames.among(types).to(type(resource)).stream()
        .findFirst()
        .flatMap(
            type ->
                space.forms().stream()
                    .filter(form -> type(form.fields().resource()).equals(type))
                    .findFirst())
        .map(form -> "did you mean an ARN like `" + form.template() + "`")
        .orElse("");
  }

  /** The word before the first separator, such as {@code role} in {@code role/x}. */
  private static String type(String resource) {
    String word = resource.split("[/:*?]", 2)[0];
    return TYPE.matcher(word).matches() ? word : "";
  }
}
