package app;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.identityPolicy;

import dev.writ.annotation.IamPolicy;
import dev.writ.builder.IdentityPolicy;
import dev.writ.catalog.S3;
import java.util.List;

final class Policies {

  record Folder(String bucket, String name) {
    Folder {
      name = name + "/*";
    }
  }

  enum Stage {
    DEV {
      @Override
      String bucket() {
        return "dev-data";
      }
    },
    PROD {
      @Override
      String bucket() {
        return Tag.of("stage", "prod").text() + "-data";
      }
    };

    abstract String bucket();
  }

  @IamPolicy("tagged")
  static IdentityPolicy tagged() {
    Folder folder = new Folder(Stage.PROD.bucket(), Tag.of("k", "in").text());
    return identityPolicy(allow(S3.GET_OBJECT).on(S3.object(folder.bucket(), folder.name())));
  }

  @IamPolicy("dev")
  static final IdentityPolicy DEV =
      identityPolicy(allow(S3.GET_OBJECT).on(S3.object(Stage.DEV.bucket(), List.of("x").get(0))));

  private Policies() {}
}
