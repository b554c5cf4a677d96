package dev.writ.examples.logdelivery;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.resourcePolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.PrincipalRef;
import dev.writ.builder.Principals;
import dev.writ.builder.ResourcePolicy;
import dev.writ.builder.Scope;
import dev.writ.catalog.Aws;
import dev.writ.catalog.CloudTrail;
import dev.writ.catalog.S3;

/**
 * CloudTrail of one account writes to the bucket of the log archive; nobody else's CloudTrail can.
 */
public final class LogBucketPolicies {

  static final String BUCKET = "log-archive";
  static final String SOURCE_ACCOUNT = "111122223333";

  private static final PrincipalRef CLOUDTRAIL = Principals.service("cloudtrail.amazonaws.com");

  private LogBucketPolicies() {}

  @IamPolicy("log-archive-bucket")
  static ResourcePolicy logBucket() {
    var trail = CloudTrail.trail(Scope.of("us-east-1", SOURCE_ACCOUNT), "audit");
    return resourcePolicy(
        allow(S3.GET_BUCKET_ACL)
            .to(CLOUDTRAIL)
            .on(S3.bucket(BUCKET))
            .when(Aws.SOURCE_ARN.is(trail), Aws.SOURCE_ACCOUNT.is(SOURCE_ACCOUNT))
            .sid("CheckAcl"),
        allow(S3.PUT_OBJECT)
            .to(CLOUDTRAIL)
            .on(S3.object(BUCKET, "AWSLogs/" + SOURCE_ACCOUNT + "/*"))
            .when(
                Aws.SOURCE_ARN.is(trail),
                Aws.SOURCE_ACCOUNT.is(SOURCE_ACCOUNT),
                S3.Keys.X_AMZ_ACL.is("bucket-owner-full-control"))
            .sid("WriteLogs"));
  }
}
