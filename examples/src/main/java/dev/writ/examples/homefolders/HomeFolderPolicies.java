package dev.writ.examples.homefolders;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.identityPolicy;
import static dev.writ.Writ.text;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.IdentityPolicy;
import dev.writ.catalog.Aws;
import dev.writ.catalog.S3;

/**
 * One policy for all users: the policy variable stands for the name of whoever makes the request.
 */
public final class HomeFolderPolicies {

  static final String BUCKET = "company-home";

  private HomeFolderPolicies() {}

  @IamPolicy("home-folders")
  static IdentityPolicy homeFolders() {
    return identityPolicy(
        allow(S3.LIST_BUCKET)
            .on(S3.bucket(BUCKET))
            .when(S3.Keys.PREFIX.like("", "home/", "home/${aws:username}/*"))
            .sid("ListOwnFolder"),
        allow(S3.GET_OBJECT, S3.PUT_OBJECT, S3.DELETE_OBJECT)
            .on(S3.object(BUCKET, text("home/", Aws.USERNAME.variable(), "/*")))
            .sid("UseOwnFolder"));
  }
}
