package dev.writ.examples.session;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.sessionPolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.Scope;
import dev.writ.builder.SessionPolicy;
import dev.writ.catalog.DynamoDb;

/** Passed to sts:AssumeRole: the session sees only the items whose key begins with its tenant. */
public final class TenantSession {

  private TenantSession() {}

  @IamPolicy("tenant-session")
  static SessionPolicy tenant() {
    return sessionPolicy(
        allow(DynamoDb.GET_ITEM, DynamoDb.QUERY, DynamoDb.PUT_ITEM)
            .on(DynamoDb.table(Scope.of("eu-central-1", "111122223333"), "orders"))
            .when(
                DynamoDb.Keys.LEADING_KEYS.forAllValues().is("${aws:PrincipalTag/tenant}"),
                DynamoDb.Keys.LEADING_KEYS.exists())
            .sid("OwnItems"));
  }
}
