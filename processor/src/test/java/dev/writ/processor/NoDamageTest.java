package dev.writ.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.auto.value.processor.AutoValueProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.immutables.processor.ProxyProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor leaves every class file as it is, beside other processors too. */
final class NoDamageTest {

  private static final Path SOURCES = Path.of("src/test/resources/damage");
  private static final String OTHERS =
      "com.google.auto.value.processor.AutoValueProcessor,org.immutables.processor.ProxyProcessor";

  @TempDir Path folder;

  @Test
  void classFilesAreTheSameWithAndWithoutTheProcessor() {
    Compiled without =
        Compiled.byJavac(
            SOURCES,
            folder.resolve("without"),
            List.of(new AutoValueProcessor(), new ProxyProcessor()));
    Compiled with =
        Compiled.byJavac(
            SOURCES,
            folder.resolve("with"),
            List.of(new AutoValueProcessor(), new ProxyProcessor(), new PolicyProcessor()));
    assertSameClasses(without, with);
  }

  @Test
  void classFilesAreTheSameOnJavac25() {
    Jdk25 jdk = jdk25();
    Compiled without = jdk.compile(SOURCES, folder.resolve("without"), OTHERS);
    Compiled with =
        jdk.compile(
            SOURCES, folder.resolve("with"), OTHERS + ",dev.writ.processor.PolicyProcessor");
    assertSameClasses(without, with);
  }

  @Test
  void documentsAreTheSameOnJavac25() {
    Compiled by25 =
        jdk25()
            .compile(SOURCES, folder.resolve("25"), OTHERS + ",dev.writ.processor.PolicyProcessor");
    Compiled here =
        Compiled.byJavac(
            SOURCES,
            folder.resolve("here"),
            List.of(new AutoValueProcessor(), new ProxyProcessor(), new PolicyProcessor()));
    assertThat(by25.files(".json")).isNotEmpty().isEqualTo(here.files(".json"));
  }

  @Test
  void aCleanProjectStaysCleanUnderEveryLintOnJavac25() {
    Path sources = folder.resolve("src");
    Compiled.write(
        sources,
        "app/Clean.java",
        """
        package app;

        import dev.writ.Writ;
        import dev.writ.annotation.IamPolicy;
        import dev.writ.builder.IdentityPolicy;
        import dev.writ.catalog.S3;

        final class Clean {
          @IamPolicy("clean")
          static IdentityPolicy clean() {
            return Writ.identityPolicy(Writ.allow(S3.GET_OBJECT).on(S3.object("b", "k")));
          }

          private Clean() {}
        }
        """);
    Compiled compiled =
        jdk25()
            .compile(
                sources,
                folder.resolve("out"),
                "dev.writ.processor.PolicyProcessor",
                "-Xlint:all,-path",
                "-Werror",
                "-Awrit.failOn=warning",
                "-Awrit.today=2026-11-23");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.files(".json")).hasSize(1);
  }

  private static Jdk25 jdk25() {
    Optional<Jdk25> jdk = Jdk25.find();
    assumeThat(jdk).as("a JDK 25 beside this one, or -Dwrit.jdk25").isPresent();
    return jdk.orElseThrow();
  }

  private static void assertSameClasses(Compiled without, Compiled with) {
    assertThat(without.success()).as(without.messages()).isTrue();
    assertThat(with.success()).as(with.messages()).isTrue();
    assertThat(with.files(".class")).hasSizeGreaterThan(15).isEqualTo(without.files(".class"));
    assertThat(with.files(".json")).containsOnlyKeys("META-INF/iam/app.Policies.json");
  }
}
