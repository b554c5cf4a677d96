package dev.writ.examples.permissionset;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.deny;
import static dev.writ.Writ.identityPolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.IdentityPolicy;
import dev.writ.catalog.CloudWatch;
import dev.writ.catalog.Logs;
import dev.writ.catalog.S3;
import dev.writ.catalog.Support;

/** What the support team may do in every account: read logs and metrics, and open cases. */
public final class SupportPermissionSet {

  private SupportPermissionSet() {}

  @IamPolicy("support-team")
  static IdentityPolicy support() {
    return identityPolicy(
        allow(Logs.FILTER_LOG_EVENTS, Logs.DESCRIBE_LOG_STREAMS)
            .on(Logs.logGroup("*"))
            .sid("ReadLogs"),
        allow(CloudWatch.LIST_METRICS, CloudWatch.GET_METRIC_STATISTICS).onAll().sid("ReadMetrics"),
        allow(Support.ALL_ACTIONS).onAll().sid("OpenCases"),
        deny(S3.actions("Get*")).onAll().sid("NoCustomerData"));
  }
}
