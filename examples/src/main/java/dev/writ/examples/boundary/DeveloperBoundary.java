package dev.writ.examples.boundary;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.deny;
import static dev.writ.Writ.permissionsBoundary;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.PermissionsBoundary;
import dev.writ.builder.Scope;
import dev.writ.catalog.CloudWatch;
import dev.writ.catalog.DynamoDb;
import dev.writ.catalog.Iam;
import dev.writ.catalog.Lambda;
import dev.writ.catalog.Logs;
import dev.writ.catalog.S3;

/** The most that a developer, and any role that a developer creates, can do. */
public final class DeveloperBoundary {

  static final String ACCOUNT = "111122223333";

  private DeveloperBoundary() {}

  @IamPolicy("developer-boundary")
  static PermissionsBoundary boundary() {
    var boundary = Iam.policy(Scope.account(ACCOUNT), "developer-boundary");
    return permissionsBoundary(
        allow(
                S3.ALL_ACTIONS,
                DynamoDb.ALL_ACTIONS,
                Lambda.ALL_ACTIONS,
                Logs.ALL_ACTIONS,
                CloudWatch.ALL_ACTIONS)
            .onAll()
            .sid("Build"),
        allow(Iam.CREATE_ROLE, Iam.ATTACH_ROLE_POLICY, Iam.PUT_ROLE_POLICY)
            .on(Iam.role(Scope.account(ACCOUNT), "app-*"))
            .when(Iam.Keys.PERMISSIONS_BOUNDARY.is(boundary))
            .sid("CreateRolesWithThisBoundary"),
        deny(
                Iam.CREATE_POLICY_VERSION,
                Iam.DELETE_POLICY,
                Iam.DELETE_POLICY_VERSION,
                Iam.SET_DEFAULT_POLICY_VERSION)
            .on(boundary)
            .sid("KeepTheBoundary"),
        deny(Iam.DELETE_ROLE_PERMISSIONS_BOUNDARY)
            .on(Iam.role(Scope.account(ACCOUNT), "*"))
            .sid("KeepItAttached"));
  }
}
