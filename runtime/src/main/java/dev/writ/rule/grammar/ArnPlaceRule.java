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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The region or the account of a resource's ARN is wrong, missing, or in the way.
 *
 * <p>What an ARN must have follows from the ARN formats that the service publishes: a field that is
 * empty in each format that the resource can have must be empty, one that none leaves empty must
 * not be.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Service
 *     Authorization Reference, resource types</a>
 */
final class ArnPlaceRule implements StatementRule {

  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

  /** Resources of AWS itself have no account id, whatever the format says. */
  private static final Pattern OF_AWS =
      Pattern.compile("ssm:(document|automation-definition)/.*|.*[:/](?i:aws).*");

  @Override
  public List<Finding> findings(StatementSubject statement, PolicySubject subject) {
    if (subject.kind() == PolicyKind.TRUST) {
      return List.of();
    }
    return statement.resources().stream()
        .filter(ResourcePattern::isReadable)
        .flatMap(
            resource -> resource.fields().stream().flatMap(fields -> findings(resource, fields)))
        .toList();
  }

  private static Stream<Finding> findings(ResourcePattern resource, ArnFields fields) {
    if (ArnFields.isOpen(fields.service())) {
      return Stream.empty();
    }
    List<ArnSpace.Form> forms = ArnSpace.of(fields.service()).formsOf(fields.resource());
    return Stream.concat(
        region(resource, fields, forms).stream(), account(resource, fields, forms).stream());
  }

  private static Optional<Finding> region(
      ResourcePattern resource, ArnFields fields, List<ArnSpace.Form> forms) {
    String region = fields.region();
    if (ArnFields.isOpen(region)) {
      return Optional.empty();
    }
    if (region.isEmpty()) {
      return forms.isEmpty() || !forms.stream().allMatch(ArnSpace.Form::hasRegion)
          ? Optional.empty()
          : Optional.of(missing(FindingCode.MISSING_ARN_REGION, resource, "region", forms));
    }
    if (!forms.isEmpty() && forms.stream().noneMatch(ArnSpace.Form::hasRegion)) {
      return Optional.of(
          notAllowed(
              FindingCode.ARN_REGION_NOT_ALLOWED,
              resource,
              "region",
              fields.withRegion(""),
              forms));
    }
    return Partitions.hasRegion(region)
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    FindingCode.INVALID_ARN_REGION,
                    resource.path(),
                    resource.toString(),
                    "`" + region + "` is no region of AWS")
                .help(NearestNames.among(Partitions.allRegions()).of(region).orElse("")));
  }

  private static Optional<Finding> account(
      ResourcePattern resource, ArnFields fields, List<ArnSpace.Form> forms) {
    String account = fields.account();
    if (ArnFields.isOpen(account) || account.equals("aws")) {
      return Optional.empty();
    }
    if (account.isEmpty()) {
      return forms.isEmpty()
              || !forms.stream().allMatch(ArnSpace.Form::hasAccount)
              || isOfAws(fields)
          ? Optional.empty()
          : Optional.of(missing(FindingCode.MISSING_ARN_ACCOUNT, resource, "account", forms));
    }
    if (!forms.isEmpty() && forms.stream().noneMatch(ArnSpace.Form::hasAccount)) {
      return Optional.of(
          notAllowed(
              FindingCode.ARN_ACCOUNT_NOT_ALLOWED,
              resource,
              "account",
              fields.withAccount(""),
              forms));
    }
    boolean isListed = forms.stream().anyMatch(form -> form.fields().account().equals(account));
    return isListed || ACCOUNT.matcher(account).matches()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    FindingCode.INVALID_ARN_ACCOUNT,
                    resource.path(),
                    resource.toString(),
                    "`" + account + "` is no account id")
                .help("an account id has 12 digits"));
  }

  private static boolean isOfAws(ArnFields fields) {
    return OF_AWS.matcher(fields.service() + ":" + fields.resource()).matches();
  }

  private static Finding missing(
      FindingCode code, ResourcePattern resource, String field, List<ArnSpace.Form> forms) {
    return Finding.of(
            code,
            resource.path(),
            resource.toString(),
            "the ARN `" + resource + "` lacks its " + field)
        .help("the ARN of " + described(forms) + "; `*` stands for any " + field);
  }

  private static Finding notAllowed(
      FindingCode code,
      ResourcePattern resource,
      String field,
      ArnFields corrected,
      List<ArnSpace.Form> forms) {
    return Finding.of(
            code,
            resource.path(),
            resource.toString(),
            "the ARN `"
                + resource
                + "` cannot have "
                + (field.equals("account") ? "an " : "a ")
                + field)
        .help("the ARN of " + described(forms))
        .help(resource.text().variables().isEmpty() ? "did you mean `" + corrected + "`" : "");
  }

  private static String described(List<ArnSpace.Form> forms) {
    ArnSpace.Form form = forms.get(forms.size() - 1);
    return (form.type().isEmpty() ? "such a resource" : "a `" + form.type() + "`")
        + " is `"
        + form.template()
        + "`";
  }
}
