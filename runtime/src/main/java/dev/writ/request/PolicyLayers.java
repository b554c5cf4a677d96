package dev.writ.request;

import dev.writ.builder.BuiltPolicy;
import dev.writ.builder.PolicyKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All policies that a decision looks at. Immutable.
 *
 * <p>A kind of policy without levels is not in play; one with an empty level is in play and grants
 * nothing there. SCPs and RCPs have a level for the root, for each OU and for the account; every
 * other kind has one level. AWS's own RCPFullAWSAccess need not be listed.
 */
public final class PolicyLayers {

  /** No kind of policy is in play. */
  public static final PolicyLayers NONE = new PolicyLayers(Map.of(), Optional.empty());

  private final Map<LayerKind, List<List<PolicyDocument>>> levels;
  private final Optional<String> managementAccount;

  private PolicyLayers(
      Map<LayerKind, List<List<PolicyDocument>>> levels, Optional<String> managementAccount) {
    this.levels = levels;
    this.managementAccount = managementAccount;
  }

  /** The layers of these policies: every policy is in the only level of its kind. */
  public static PolicyLayers of(BuiltPolicy... policies) {
    Map<LayerKind, List<PolicyDocument>> byKind = new EnumMap<>(LayerKind.class);
    for (BuiltPolicy policy : policies) {
      List<PolicyDocument> level =
          byKind.computeIfAbsent(kindOf(policy.kind()), kind -> new ArrayList<>());
      level.add(PolicyDocument.of(policy.kind().id() + "[" + level.size() + "]", policy));
    }
    PolicyLayers layers = NONE;
    for (Map.Entry<LayerKind, List<PolicyDocument>> entry : byKind.entrySet()) {
      layers = layers.withLevels(entry.getKey(), List.of(entry.getValue()));
    }
    return layers;
  }

  private static LayerKind kindOf(PolicyKind kind) {
    return switch (kind) {
      case IDENTITY -> LayerKind.IDENTITY;
      case RESOURCE, TRUST -> LayerKind.RESOURCE;
      case SERVICE_CONTROL -> LayerKind.SERVICE_CONTROL;
      case RESOURCE_CONTROL -> LayerKind.RESOURCE_CONTROL;
      case PERMISSIONS_BOUNDARY -> LayerKind.PERMISSIONS_BOUNDARY;
      case SESSION -> LayerKind.SESSION;
      case VPC_ENDPOINT -> LayerKind.VPC_ENDPOINT;
    };
  }

  /** These layers, where the kind has one level of these policies. */
  public PolicyLayers with(LayerKind kind, PolicyDocument... policies) {
    return withLevels(kind, List.of(List.of(policies)));
  }

  /** These layers, where the kind has these levels. */
  public PolicyLayers withLevels(LayerKind kind, List<List<PolicyDocument>> newLevels) {
    Map<LayerKind, List<List<PolicyDocument>>> changed = new EnumMap<>(LayerKind.class);
    changed.putAll(levels);
    changed.put(kind, newLevels.stream().map(List::copyOf).toList());
    return new PolicyLayers(Collections.unmodifiableMap(changed), managementAccount);
  }

  /** These layers, where the kind is not in play. */
  public PolicyLayers without(LayerKind kind) {
    Map<LayerKind, List<List<PolicyDocument>>> changed = new EnumMap<>(LayerKind.class);
    changed.putAll(levels);
    changed.remove(kind);
    return new PolicyLayers(Collections.unmodifiableMap(changed), managementAccount);
  }

  /** These layers in an organization with this management account. */
  public PolicyLayers withManagementAccount(String account) {
    return new PolicyLayers(levels, Optional.of(account));
  }

  /** The kind's levels, if it is in play. */
  public Optional<List<List<PolicyDocument>>> levels(LayerKind kind) {
    return Optional.ofNullable(levels.get(kind));
  }

  /** The organization's management account, which neither SCPs nor RCPs bind. */
  public Optional<String> managementAccount() {
    return managementAccount;
  }
}
