package dev.writ.rule.grammar;

import dev.writ.facts.ArnTemplate;
import dev.writ.facts.Catalog;
import dev.writ.facts.ResourceTypeFacts;
import dev.writ.match.WildcardPattern;
import dev.writ.rule.ArnFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The forms of the ARNs that have one service in their third field, whichever services list them.
 *
 * @param service the third field
 * @param forms with {@code *} for each placeholder; empty for a service without ARNs
 */
record ArnSpace(String service, List<Form> forms) {

  private static final Map<String, ArnSpace> KNOWN = new ConcurrentHashMap<>();

  /**
   * Forms that other pages of AWS's documentation have.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-macros.html">CloudFormation
   *     macros: transforms</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html">Application
   *     Auto Scaling: scaling policies</a>
   */
  private static final List<String> OTHER_FORMS =
      List.of(
          "arn:*:cloudformation:*:*:transform/*",
          "arn:*:autoscaling:*:*:scalingPolicy:*",
          "arn:*:waf::*:changetoken/*",
          "arn:*:waf-regional:*:*:changetoken/*");

  /** The form of a resource type's ARNs. */
  record Form(String type, String template, ArnFields fields, WildcardPattern resource) {

    boolean hasRegion() {
      return !fields.region().isEmpty();
    }

    boolean hasAccount() {
      return !fields.account().isEmpty();
    }
  }

  ArnSpace {
    forms = List.copyOf(forms);
  }

  /** The forms of the service's ARNs; a service that the catalog lacks has none. */
  static ArnSpace of(String service) {
    ArnSpace known = KNOWN.get(service);
    if (known != null) {
      return known;
    }
    ArnSpace read = read(service);
    if (!read.forms.isEmpty()) {
      KNOWN.put(service, read);
    }
    return read;
  }

  private static ArnSpace read(String service) {
    List<Form> forms = new ArrayList<>();
    OTHER_FORMS.stream()
        .flatMap(text -> ArnFields.of(text).stream())
        .filter(fields -> fields.service().equals(service))
        .forEach(fields -> forms.add(form("", fields.toString(), fields)));
    for (ResourceTypeFacts type :
        Catalog.bundled().resourceTypesOf("arn:*:" + service + ":*:*:*")) {
      for (ArnTemplate template : type.templates()) {
        ArnFields.of(template.pattern())
            .filter(fields -> isIn(service, fields, type))
            .ifPresent(fields -> forms.add(form(type.name(), template.text(), fields)));
      }
    }
    return new ArnSpace(service, forms);
  }

  /** A form with an open service field, which is for several services, counts for its own only. */
  private static boolean isIn(String service, ArnFields fields, ResourceTypeFacts type) {
    return fields.service().equals(service)
        || (ArnFields.isOpen(fields.service()) && type.service().equals(service));
  }

  private static Form form(String type, String template, ArnFields fields) {
    return new Form(type, template, fields, WildcardPattern.of(fields.resource()));
  }

  /** True iff the catalog has ARNs or actions of the service. */
  boolean isKnown() {
    return !forms.isEmpty()
        || Catalog.bundled().service(service).filter(s -> s.prefix().equals(service)).isPresent();
  }

  /** The forms that an ARN with this resource field can have. */
  List<Form> formsOf(String resource) {
    WildcardPattern pattern = WildcardPattern.of(resource);
    return forms.stream()
        .filter(form -> beginAlike(form.fields.resource(), resource))
        .filter(form -> form.resource.overlaps(pattern))
        .toList();
  }

  /** False if the plain characters before the first wildcard of either tell them apart. */
  private static boolean beginAlike(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char c = one.charAt(i);
      char d = other.charAt(i);
      if (c == '*' || d == '*' || c == '?' || d == '?') {
        return true;
      }
      if (c != d) {
        return false;
      }
    }
    return true;
  }
}
