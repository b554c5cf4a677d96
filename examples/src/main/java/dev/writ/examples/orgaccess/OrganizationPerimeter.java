package dev.writ.examples.orgaccess;

import static dev.writ.Writ.deny;
import static dev.writ.Writ.resourceControlPolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.ResourceControlPolicy;
import dev.writ.catalog.Aws;
import dev.writ.catalog.Kms;
import dev.writ.catalog.S3;
import dev.writ.catalog.SecretsManager;
import dev.writ.catalog.Sqs;

/** A resource control policy for all accounts of the organization. */
public final class OrganizationPerimeter {

  static final String ORGANIZATION = "o-a1b2c3d4e5";

  private OrganizationPerimeter() {}

  /** AWS services act for the organization too; they are let in by their own condition key. */
  @IamPolicy("organization-only")
  static ResourceControlPolicy organizationOnly() {
    return resourceControlPolicy(
        deny(S3.ALL_ACTIONS, Sqs.ALL_ACTIONS, Kms.ALL_ACTIONS, SecretsManager.ALL_ACTIONS)
            .toEveryone()
            .onAll()
            .when(
                Aws.PRINCIPAL_ORG_ID.ifExists().isNot(ORGANIZATION),
                Aws.PRINCIPAL_IS_AWS_SERVICE.ifExists().isFalse())
            .sid("OrganizationOnly"));
  }
}
