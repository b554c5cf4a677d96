package dev.writ.examples.transport;

import static dev.writ.Writ.deny;
import static dev.writ.Writ.resourcePolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.Principals;
import dev.writ.builder.ResourcePolicy;
import dev.writ.catalog.Aws;
import dev.writ.catalog.S3;

/** The bucket policy that most audits ask for first. */
public final class TransportPolicies {

  static final String BUCKET = "orders-prod";

  private TransportPolicies() {}

  @IamPolicy("orders-bucket-tls")
  static ResourcePolicy tlsOnly() {
    return resourcePolicy(
        deny(S3.ALL_ACTIONS)
            .to(Principals.everyone())
            .on(S3.bucket(BUCKET))
            .on(S3.object(BUCKET, "*"))
            .when(Aws.SECURE_TRANSPORT.isFalse())
            .sid("DenyWithoutTls"));
  }
}
