package dev.writ.examples.endpoint;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.vpcEndpointPolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.Principals;
import dev.writ.builder.VpcEndpointPolicy;
import dev.writ.catalog.Aws;
import dev.writ.catalog.S3;

/** No one in the VPC can carry data to a bucket of somebody else. */
public final class EndpointPolicies {

  static final String ORGANIZATION = "o-a1b2c3d4e5";

  private EndpointPolicies() {}

  @IamPolicy("s3-endpoint")
  static VpcEndpointPolicy s3Endpoint() {
    return vpcEndpointPolicy(
        allow(S3.ALL_ACTIONS)
            .to(Principals.everyone())
            .onAll()
            .when(Aws.PRINCIPAL_ORG_ID.is(ORGANIZATION), Aws.RESOURCE_ORG_ID.is(ORGANIZATION))
            .sid("OwnDataOnly"));
  }
}
