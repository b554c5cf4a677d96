package dev.writ.organization;

import dev.writ.request.PolicyDocument;
import java.util.List;
import java.util.Optional;

/**
 * The root, an organizational unit or an account: a level at which SCPs and RCPs are attached.
 *
 * @param name the unit's name or the account's id
 * @param parent the unit above; empty for the root only
 */
record Unit(
    String name,
    Optional<String> parent,
    List<PolicyDocument> serviceControl,
    List<PolicyDocument> resourceControl) {

  Unit {
    serviceControl = List.copyOf(serviceControl);
    resourceControl = List.copyOf(resourceControl);
  }
}
