package dev.writ.organization;

import dev.writ.request.PolicyDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The SCPs and RCPs of one level.
 *
 * @param serviceControl without any nothing is allowed below; AWS attaches FullAWSAccess at first
 * @param resourceControl beside RCPFullAWSAccess, which is always there
 */
public record ControlPolicies(
    List<PolicyDocument> serviceControl, List<PolicyDocument> resourceControl) {

  private static final PolicyDocument FULL_ACCESS =
      PolicyDocument.read(
          "FullAWSAccess",
          "{\"Version\":\"2012-10-17\",\"Statement\":"
              + "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}");

  /** What AWS attaches to a new level: FullAWSAccess. */
  public static final ControlPolicies DEFAULT =
      new ControlPolicies(List.of(FULL_ACCESS), List.of());

  public ControlPolicies {
    serviceControl = List.copyOf(serviceControl);
    resourceControl = List.copyOf(resourceControl);
  }

  /** FullAWSAccess and these SCPs. */
  public static ControlPolicies denyingBy(PolicyDocument... serviceControl) {
    List<PolicyDocument> all = new ArrayList<>(List.of(FULL_ACCESS));
    all.addAll(List.of(serviceControl));
    return new ControlPolicies(all, List.of());
  }

  /** These SCPs alone. */
  public static ControlPolicies allowingBy(PolicyDocument... serviceControl) {
    return new ControlPolicies(List.of(serviceControl), List.of());
  }

  /** The same SCPs with these RCPs. */
  public ControlPolicies withResourceControl(PolicyDocument... policies) {
    return new ControlPolicies(serviceControl, List.of(policies));
  }
}
