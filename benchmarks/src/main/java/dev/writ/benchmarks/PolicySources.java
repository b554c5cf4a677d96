package dev.writ.benchmarks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Sources of classes with policies of three statements each, as a team would write them. */
final class PolicySources {

  private static final int POLICIES_PER_CLASS = 20;

  private PolicySources() {}

  /** Classes with {@code policies} policies in all; a multiple of 20. */
  static List<JavaFileObject> ofPolicies(int policies) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < policies / POLICIES_PER_CLASS; i++) {
      sources.add(new Source("Team" + i + "Policies", classSource(i)));
    }
    return sources;
  }

  private static String classSource(int index) {
    StringBuilder source =
        new StringBuilder(
            """
            package bench;

            import static dev.writ.Writ.*;

            import dev.writ.annotation.IamPolicy;
            import dev.writ.builder.*;
            import dev.writ.catalog.*;

            final class Team%dPolicies {
              static final String BUCKET = "team-%d-data";
            """
                .formatted(index, index));
    for (int p = 0; p < POLICIES_PER_CLASS; p++) {
      source.append(policySource(p));
    }
    return source.append("}\n").toString();
  }

  private static String policySource(int policy) {
    return """

          @IamPolicy("policy-%1$d")
          static IdentityPolicy policy%1$d() {
            String folder = "folder-" + %1$d;
            return identityPolicy(
                allow(S3.GET_OBJECT, S3.PUT_OBJECT)
                    .on(S3.object(BUCKET, folder + "/*"))
                    .when(Aws.SOURCE_IP.in("203.0.113.0/24"), Aws.SECURE_TRANSPORT.isTrue()),
                allow(S3.LIST_BUCKET).on(S3.bucket(BUCKET)).when(S3.Keys.PREFIX.like(folder + "/*")),
                allow(Sqs.SEND_MESSAGE, Sqs.RECEIVE_MESSAGE)
                    .on(Sqs.queue(Scope.of("eu-central-1", "111122223333"), "queue-%1$d")));
          }
        """
        .formatted(policy);
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String className, String text) {
      super(URI.create("string:///bench/" + className + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
