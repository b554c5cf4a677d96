package dev.writ.examples.regions;

import static dev.writ.Writ.deny;
import static dev.writ.Writ.denyAllExcept;
import static dev.writ.Writ.serviceControlPolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.ServiceControlPolicy;
import dev.writ.catalog.Aws;
import dev.writ.catalog.CloudFront;
import dev.writ.catalog.Ec2;
import dev.writ.catalog.Iam;
import dev.writ.catalog.Organizations;
import dev.writ.catalog.Route53;
import dev.writ.catalog.Sts;
import dev.writ.catalog.Support;
import dev.writ.catalog.WafV2;

/** Service control policies that deny what happens elsewhere. */
public final class RegionPolicies {

  private RegionPolicies() {}

  @IamPolicy("ec2-in-tokyo-only")
  static ServiceControlPolicy ec2InTokyo() {
    return serviceControlPolicy(
        deny(Ec2.ALL_ACTIONS)
            .onAll()
            .when(Aws.REQUESTED_REGION.isNot("ap-northeast-1"))
            .sid("DenyEc2OutsideTokyo"));
  }

  /** Global services answer from us-east-1 whatever the region, so that they must be left out. */
  @IamPolicy("two-regions")
  static ServiceControlPolicy twoRegions() {
    return serviceControlPolicy(
        denyAllExcept(
                CloudFront.ALL_ACTIONS,
                Iam.ALL_ACTIONS,
                Organizations.ALL_ACTIONS,
                Route53.ALL_ACTIONS,
                Sts.ALL_ACTIONS,
                Support.ALL_ACTIONS,
                WafV2.ALL_ACTIONS)
            .onAll()
            .when(Aws.REQUESTED_REGION.isNot("eu-central-1", "eu-west-1"))
            .sid("DenyOtherRegions"));
  }
}
