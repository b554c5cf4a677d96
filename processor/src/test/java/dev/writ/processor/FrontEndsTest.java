package dev.writ.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same policies come out of every compiler, and the same errors. */
final class FrontEndsTest {

  private static final String POLICIES =
      """
      package app;

      import static dev.writ.Writ.*;

      import dev.writ.annotation.IamPolicy;
      import dev.writ.builder.IdentityPolicy;
      import dev.writ.catalog.Aws;
      import dev.writ.catalog.S3;
      import java.util.List;

      public final class OrderPolicies {
        static final String BUCKET = "orders-prod";

        @IamPolicy("orders-reader")
        static IdentityPolicy reader() {
          return identityPolicy(
              allow(S3.GET_OBJECT)
                  .on(S3.object(BUCKET, Paths.below("invoices")))
                  .when(Aws.SOURCE_IP.in("203.0.113.0/24"), Aws.MULTI_FACTOR_AUTH_PRESENT.isTrue()),
              allow(S3.LIST_BUCKET).on(S3.bucket(BUCKET)).when(S3.Keys.PREFIX.like("invoices/*")));
        }

        static final class Nested {
          @IamPolicy("each")
          static final IdentityPolicy EACH =
              identityPolicy(allow(S3.GET_OBJECT).on(S3.object(BUCKET, List.of("é", "b").get(0))));
        }
      }
      """;

  private static final String PATHS =
      """
      package app;

      final class Paths {
        static String below(String folder) {
          return String.format("%s/*", folder);
        }
      }
      """;

  @TempDir Path folder;
  private Path sources;

  @BeforeEach
  void writeSources() {
    sources = folder.resolve("src");
    Compiled.write(sources, "app/OrderPolicies.java", POLICIES);
    Compiled.write(sources, "app/Paths.java", PATHS);
  }

  private Compiled javac(String... options) {
    return Compiled.byJavac(
        sources, folder.resolve("javac"), List.of(new PolicyProcessor()), options);
  }

  @Test
  void javacLeavesOneFileForEachClass() {
    Compiled compiled = javac("-Xlint:all", "-Werror");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.files(".json"))
        .containsOnlyKeys(
            "META-INF/iam/app.OrderPolicies.json", "META-INF/iam/app.OrderPolicies$Nested.json");
    assertThat(compiled.files("app.OrderPolicies.json").values().iterator().next())
        .startsWith("{\"format\":1,\"class\":\"app.OrderPolicies\",\"catalog\":\"")
        .contains("\"source\":\"OrderPolicies.java:15:25\"")
        .contains("\"Resource\":\"arn:aws:s3:::orders-prod/invoices/*\"");
  }

  @Test
  void theEclipseCompilerLeavesTheSameBytes() {
    Compiled eclipse =
        Compiled.byEclipse(sources, folder.resolve("ecj"), List.of(new PolicyProcessor()));
    assertThat(eclipse.messages()).isEmpty();
    assertThat(eclipse.files(".json")).hasSize(2).isEqualTo(javac().files(".json"));
  }

  @Test
  void processingOnlyLeavesTheSameBytes() {
    Compiled only =
        Compiled.byJavac(
            sources, folder.resolve("only"), List.of(new PolicyProcessor()), "-proc:only");
    assertThat(only.messages()).isEmpty();
    assertThat(only.files(".class")).isEmpty();
    assertThat(only.files(".json")).hasSize(2).isEqualTo(javac().files(".json"));
  }

  @Test
  void aHelperThatIsNotCompiledAgainIsReadFromItsSource() {
    Compiled whole = javac();
    Path changed = folder.resolve("src/app/OrderPolicies.java");
    Compiled incremental =
        Compiled.byJavac(
            changed,
            folder.resolve("incremental"),
            List.of(new PolicyProcessor()),
            "-cp",
            whole.output() + java.io.File.pathSeparator + System.getProperty("java.class.path"));
    assertThat(incremental.messages()).isEmpty();
    assertThat(incremental.files(".class")).hasSize(2);
    assertThat(incremental.files(".json")).isEqualTo(whole.files(".json"));
  }

  @Test
  void aHelperOfAnotherModuleIsAnErrorWhereItIsUsed() {
    Path other = folder.resolve("other");
    Compiled.write(other, "app/Paths.java", PATHS);
    Compiled helpers = Compiled.byJavac(other, folder.resolve("helpers"), List.of());
    Path alone = folder.resolve("alone");
    Compiled.write(alone, "app/OrderPolicies.java", POLICIES);
    Compiled compiled =
        Compiled.byJavac(
            alone,
            folder.resolve("out"),
            List.of(new PolicyProcessor()),
            "-cp",
            helpers.output() + java.io.File.pathSeparator + System.getProperty("java.class.path"));
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .contains(
            "OrderPolicies.java:18: error: [NOT_EVALUATED] `Paths.below` is compiled already");
  }

  @Test
  void theWrappersOfBuildToolsAreTakenOff() {
    Compiled plain = javac();
    assertThat(
            Compiled.byJavac(sources, folder.resolve("gradle"), List.of(Wrapped.likeGradle()))
                .files(".json"))
        .isEqualTo(plain.files(".json"));
    assertThat(
            Compiled.byJavac(sources, folder.resolve("intellij"), List.of(Wrapped.likeIntelliJ()))
                .files(".json"))
        .isEqualTo(plain.files(".json"));
  }

  @Test
  void anUnknownWrapperLeadsToASecondCompiler() {
    Compiled unknown =
        Compiled.byJavac(
            sources,
            folder.resolve("unknown"),
            List.of(Wrapped.unknown()),
            "-sourcepath",
            sources.toString());
    assertThat(unknown.messages()).isEmpty();
    assertThat(unknown.files(".json")).hasSize(2).isEqualTo(javac().files(".json"));
  }

  @Test
  void anErrorShowsItsLineUnderTheEclipseCompiler() {
    Compiled.write(
        sources,
        "app/Paths.java",
        """
        package app;

        final class Paths {
          static String below(String folder) {
            return System.getenv(folder);
          }
        }
        """);
    assertThat(javac().messages())
        .contains("Paths.java:5: error: [NOT_EVALUATED] `System.getenv`")
        .contains("called at OrderPolicies.java:18:35")
        .contains("for the policy `orders-reader`");
    Compiled eclipse =
        Compiled.byEclipse(sources, folder.resolve("ecj"), List.of(new PolicyProcessor()));
    assertThat(eclipse.success()).isFalse();
    assertThat(eclipse.messages())
        .contains("[NOT_EVALUATED] `System.getenv`")
        .contains("(Paths.java:5:12)")
        .contains("static IdentityPolicy reader()");
  }

  @Test
  void whatDoesNotCompileIsLeftToJavac() {
    Compiled.write(sources, "app/Paths.java", PATHS.replace("String.format", "Missing.format"));
    Compiled compiled = javac();
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages()).contains("cannot find symbol").contains("1 error");
    Compiled.write(sources, "app/Paths.java", PATHS.replace("\"%s/*\"", "1"));
    assertThat(javac().messages()).contains("1 error").doesNotContain("[");
  }

  @Test
  void anotherCatalogOnTheClassPathIsReported() {
    Compiled.write(folder.resolve("old"), "dev/writ/facts/index.tsv", "version\t0.1.0\n");
    Compiled compiled =
        javac(
            "-cp",
            folder.resolve("old")
                + java.io.File.pathSeparator
                + System.getProperty("java.class.path"));
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .contains("warning: [CATALOG_MISMATCH] the class path has the catalog of 0.1.0");
  }
}
