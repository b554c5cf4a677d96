package dev.writ.examples.orders;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.identityPolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.IdentityPolicy;
import dev.writ.catalog.Aws;
import dev.writ.catalog.S3;

/** Read-only access to the invoices, for people in the office who have signed in with MFA. */
public final class OrderPolicies {

  static final String BUCKET = "orders-prod";

  private OrderPolicies() {}

  @IamPolicy("orders-reader")
  static IdentityPolicy reader() {
    return identityPolicy(
        allow(S3.GET_OBJECT, S3.GET_OBJECT_TAGGING)
            .on(S3.object(BUCKET, "invoices/*"))
            .when(Aws.SOURCE_IP.in("203.0.113.0/24"), Aws.MULTI_FACTOR_AUTH_PRESENT.isTrue())
            .sid("ReadInvoices"),
        allow(S3.LIST_BUCKET)
            .on(S3.bucket(BUCKET))
            .when(S3.Keys.PREFIX.like("invoices/*"))
            .sid("ListInvoices"));
  }
}
