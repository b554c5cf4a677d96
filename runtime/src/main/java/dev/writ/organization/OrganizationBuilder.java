package dev.writ.organization;

import dev.writ.request.Arn;
import dev.writ.request.PolicyDocument;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts an organization together; the order of units does not matter. */
public final class OrganizationBuilder {

  /** The name of the root, under which units and accounts lie. */
  public static final String ROOT = "root";

  private final String id;
  private final String managementAccount;
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, OrganizationParts.Owned> resources = new HashMap<>();

  OrganizationBuilder(String id, String managementAccount) {
    this.id = id;
    this.managementAccount = managementAccount;
    root(ControlPolicies.DEFAULT);
    account(managementAccount, ROOT, ControlPolicies.DEFAULT);
  }

  /** Other policies for the root. */
  public OrganizationBuilder root(ControlPolicies policies) {
    units.put(
        ROOT,
        new Unit(ROOT, Optional.empty(), policies.serviceControl(), policies.resourceControl()));
    return this;
  }

  /** An organizational unit under another one, or under {@link #ROOT}. */
  public OrganizationBuilder unit(String name, String parent, ControlPolicies policies) {
    return add(name, parent, policies);
  }

  /**
   * An account in a unit.
   *
   * @throws IllegalArgumentException if it is no account id, or there is one already
   */
  public OrganizationBuilder account(String account, String unit, ControlPolicies policies) {
    if (!account.matches("\\d{12}")) {
      throw new IllegalArgumentException("`" + account + "` is no account id; it has 12 digits");
    }
    return add(account, unit, policies);
  }

  private OrganizationBuilder add(String name, String parent, ControlPolicies policies) {
    Unit unit =
        new Unit(name, Optional.of(parent), policies.serviceControl(), policies.resourceControl());
    if (units.put(name, unit) != null) {
      throw new IllegalArgumentException("there is a `" + name + "` already");
    }
    return this;
  }

  /**
   * A user or a role.
   *
   * @throws IllegalArgumentException if its ARN is malformed, or there is one already
   */
  public OrganizationBuilder add(Entity entity) {
    Arn.parse(entity.arn());
    if (entities.put(entity.arn(), entity) != null) {
      throw new IllegalArgumentException("there is a `" + entity.arn() + "` already");
    }
    return this;
  }

  /**
   * A resource of the account with its policy; a bucket's is that of its objects too.
   *
   * @throws IllegalArgumentException if its ARN is malformed
   */
  public OrganizationBuilder resource(String arn, String account, PolicyDocument policy) {
    Arn.parse(arn);
    resources.put(arn, new OrganizationParts.Owned(account, policy));
    return this;
  }

  /**
   * The organization.
   *
   * @throws IllegalArgumentException if a unit lies under itself or under none that exists
   */
  public Organization build() {
    return new Organization(
        new OrganizationParts(id, managementAccount, new Hierarchy(units), entities, resources));
  }
}
