package dev.writ.rule.security;

import dev.writ.rule.FindingCode;

/** Actions that hand roles to services, and the codes of their findings. */
enum RoleAction {
  /**
   * Handing a role to a service.
   *
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html">IAM
   *     User Guide, Grant a user permissions to pass a role to an AWS service</a>
   */
  PASS_ROLE(
      "iam:PassRole",
      "iam:PassedToService",
      "a role that is passed to a service works with the role's permissions") {
    @Override
    FindingCode code(Actions actions, boolean excludesResources) {
      return switch (actions) {
        case NAMED ->
            excludesResources
                ? FindingCode.PASS_ROLE_WITH_NOT_RESOURCE
                : FindingCode.PASS_ROLE_WITH_STAR_IN_RESOURCE;
        case PATTERN ->
            excludesResources
                ? FindingCode.PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE
                : FindingCode.PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE;
        case NOT_EXCLUDED ->
            excludesResources
                ? FindingCode.PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE
                : FindingCode.PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION;
      };
    }
  },
  /**
   * Creating the role that a service uses for itself.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html">IAM
   *     User Guide, Create a service-linked role</a>
   */
  CREATE_SERVICE_LINKED_ROLE(
      "iam:CreateServiceLinkedRole",
      "iam:AWSServiceName",
      "a service-linked role lets its service act in the account") {
    @Override
    FindingCode code(Actions actions, boolean excludesResources) {
      return switch (actions) {
        case NAMED ->
            excludesResources
                ? FindingCode.CREATE_SLR_WITH_NOT_RESOURCE
                : FindingCode.CREATE_SLR_WITH_STAR_IN_RESOURCE;
        case PATTERN ->
            excludesResources
                ? FindingCode.CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE
                : FindingCode.CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE;
        case NOT_EXCLUDED ->
            excludesResources
                ? FindingCode.CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE
                : FindingCode.CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION;
      };
    }
  };

  /** How a statement comes to allow the action. */
  enum Actions {
    /** Action names it outright. */
    NAMED,
    /** A pattern of Action takes it in. */
    PATTERN,
    /** NotAction does not exclude it. */
    NOT_EXCLUDED
  }

  private final String action;
  private final String limitingKey;
  private final String why;

  RoleAction(String action, String limitingKey, String why) {
    this.action = action;
    this.limitingKey = limitingKey;
    this.why = why;
  }

  /** The code for a statement that allows the action on too many roles. */
  abstract FindingCode code(Actions actions, boolean excludesResources);

  /** The action, such as {@code iam:PassRole}. */
  String action() {
    return action;
  }

  /** The condition key that limits the action to services. */
  String limitingKey() {
    return limitingKey;
  }

  /** Why too many roles are a risk. */
  String why() {
    return why;
  }
}
