package dev.writ.examples.kmskey;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.resourcePolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.Principals;
import dev.writ.builder.ResourcePolicy;
import dev.writ.catalog.Kms;

/** In a key policy the resource {@code *} is the key itself. */
public final class KeyPolicies {

  static final String ACCOUNT = "111122223333";

  private KeyPolicies() {}

  @IamPolicy("orders-key")
  static ResourcePolicy ordersKey() {
    return resourcePolicy(
        allow(Kms.ALL_ACTIONS).to(Principals.account(ACCOUNT)).onAll().sid("LetIamPoliciesDecide"),
        allow(Kms.ENCRYPT, Kms.DECRYPT, Kms.GENERATE_DATA_KEY)
            .to(Principals.role(ACCOUNT, "orders-service"))
            .onAll()
            .when(Kms.Keys.VIA_SERVICE.is("s3.eu-central-1.amazonaws.com"))
            .sid("UseThroughS3"));
  }
}
