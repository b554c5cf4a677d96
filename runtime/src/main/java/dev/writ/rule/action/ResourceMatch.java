package dev.writ.rule.action;

import dev.writ.facts.ActionFacts;
import dev.writ.facts.Catalog;
import dev.writ.facts.ResourceTypeFacts;
import dev.writ.facts.ServiceFacts;
import dev.writ.facts.TargetFacts;
import dev.writ.rule.ResourcePattern;
import dev.writ.rule.StatementSubject;
import java.util.List;
import java.util.Set;

/** Which actions and resources can be of one request. */
final class ResourceMatch {

  /**
   * Services with several pages in the Service Authorization Reference, on which an action can
   * stand more than once; the catalog may hold the resources of one page only.
   */
  private static final Set<String> SEVERAL_PAGES =
      Set.of(
          "apigateway",
          "aws-marketplace",
          "elasticloadbalancing",
          "greengrass",
          "kinesisanalytics",
          "lex",
          "partnercentral",
          "ses");

  private ResourceMatch() {}

  /**
   * True iff the statement lists resources whose types can be told: none of them is open at its
   * beginning or spoilt by a variable that is none.
   */
  static boolean isDecidable(StatementSubject statement) {
    return !statement.excludesResources()
        && !statement.resources().isEmpty()
        && statement.resources().stream()
            .allMatch(
                resource ->
                    resource.isEverything()
                        || (resource.isReadable() && resource.pattern().startsWith("arn:")));
  }

  /** True iff the action can be about one of the resources. */
  static boolean canBeAbout(ActionFacts action, List<ResourcePattern> resources) {
    return resources.stream().anyMatch(resource -> canBeAbout(action, resource));
  }

  private static boolean canBeAbout(ActionFacts action, ResourcePattern resource) {
    if (resource.isEverything() || SEVERAL_PAGES.contains(action.service())) {
      return true;
    }
    ServiceFacts service = Catalog.bundled().service(action.service()).orElseThrow();
    return isMalformed(resource, service)
        || action.targets().stream().anyMatch(target -> is(target, resource, service));
  }

  /** True iff the resource is of the service and of none of its types, which is another finding. */
  private static boolean isMalformed(ResourcePattern resource, ServiceFacts service) {
    return resource.typesIn(service).isEmpty()
        && resource
            .fields()
            .filter(fields -> fields.service().equals(service.prefix()))
            .isPresent();
  }

  /** True iff the resource can be of the target's type. */
  static boolean is(TargetFacts target, ResourcePattern resource, ServiceFacts service) {
    ResourceTypeFacts type = target.resourceType();
    return resource.isEverything()
        || resource.typesIn(service).stream()
            .anyMatch(
                candidate -> candidate.name().equals(type.name()) || isPartOf(candidate, type));
  }

  /**
   * True iff the candidate is the type with a qualifier behind a colon, such as the version of a
   * function, or a kind of it by its name. Services take such ARNs for the type; behind a slash
   * stands another thing.
   */
  private static boolean isPartOf(ResourceTypeFacts candidate, ResourceTypeFacts type) {
    return candidate.name().startsWith(type.name() + "/")
        || candidate.templates().stream()
            .anyMatch(
                narrow ->
                    type.templates().stream()
                        .anyMatch(wide -> narrow.text().startsWith(wide.text() + ":")));
  }
}
