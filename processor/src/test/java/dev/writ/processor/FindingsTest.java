package dev.writ.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of the rules stand at the argument, and options and suppressions rule them. */
final class FindingsTest {

  @TempDir Path folder;

  private Compiled compile(String members, String... options) {
    return compileWith("", members, options);
  }

  private Compiled compileWith(String annotations, String members, String... options) {
    Path sources = folder.resolve("src");
    Compiled.write(
        sources,
        "app/P.java",
        """
        package app;

        import static dev.writ.Writ.*;

        import dev.writ.annotation.*;
        import dev.writ.builder.*;
        import dev.writ.catalog.*;

        %s
        final class P {
        %s}
        """
            .formatted(annotations, members.indent(2)));
    return Compiled.byJavac(
        sources, folder.resolve("out"), List.of(new PolicyProcessor()), options);
  }

  private static final String TYPO =
      """
      @IamPolicy("typo")
      static IdentityPolicy typo() {
        return identityPolicy(allow(S3.GET_OBJECT, Action.raw("s3:GetObjcet")).on(S3.object("b", "k")));
      }
      """;

  private static final String SUPPRESSED =
      """
      @IamPolicy("typo")
      @SuppressFinding(code = "INVALID_ACTION", value = "s3:GetObjcet", because = "is coming", until = "2027-03-31")
      static IdentityPolicy typo() {
        return identityPolicy(allow(S3.GET_OBJECT, Action.raw("s3:GetObjcet")).on(S3.object("b", "k")));
      }
      """;

  private static final String CLEAN =
      """
      @IamPolicy("clean")
      static IdentityPolicy clean() {
        return identityPolicy(allow(S3.GET_OBJECT).on(S3.object("b", "k")));
      }
      """;

  @Test
  void anErrorStandsAtTheArgument() {
    Compiled compiled = compile(TYPO);
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .contains("P.java:13: error: [INVALID_ACTION]")
        .contains("\n" + " ".repeat(57) + "^\n")
        .contains("did you mean")
        .contains(
            "to accept it: @SuppressFinding(code = \"INVALID_ACTION\", value = \"s3:GetObjcet\"")
        .contains("more: docs/findings/INVALID_ACTION.md");
    assertThat(compiled.files(".json")).isEmpty();
  }

  @Test
  void anOptionLowersASeverity() {
    Compiled compiled = compile(TYPO, "-Awrit.severity=INVALID_ACTION=warning");
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages()).contains("P.java:13: warning: [INVALID_ACTION]");
    assertThat(compiled.files(".json")).hasSize(1);
    assertThat(compile(TYPO, "-Awrit.severity=INVALID_ACTION=off").messages()).isEmpty();
  }

  @Test
  void anOptionSaysFromWhichSeverityOnACompilationFails() {
    Compiled compiled =
        compile(TYPO, "-Awrit.severity=INVALID_ACTION=warning", "-Awrit.failOn=warning");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages()).contains("P.java:13: error: [INVALID_ACTION]");
  }

  @Test
  void aSuppressionAcceptsAFindingUntilItsDay() {
    assertThat(compile(SUPPRESSED, "-Awrit.today=2027-03-31").messages()).isEmpty();
    assertThat(compile(SUPPRESSED, "-Awrit.today=2027-04-01").messages())
        .contains("error: [INVALID_ACTION]")
        .contains("[EXPIRED_SUPPRESSION]");
  }

  @Test
  void aSuppressionThatNothingNeedsIsReported() {
    String unused =
        CLEAN.replace(
            "static", "@SuppressFinding(code = \"INVALID_ACTION\", because = \"x\")\nstatic");
    Compiled compiled = compile(unused);
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages()).contains("warning: [UNUSED_SUPPRESSION]");
  }

  @Test
  void aSuppressionOnAClassIsUsedIfOnePolicyNeedsIt() {
    String onClass = "@SuppressFinding(code = \"INVALID_ACTION\", because = \"x\")";
    assertThat(compileWith(onClass, TYPO + CLEAN).messages()).isEmpty();
    assertThat(compileWith(onClass, CLEAN).messages()).contains("warning: [UNUSED_SUPPRESSION]");
  }

  @Test
  void aFindingInAHelperNamesTheCallsThatLeadThere() {
    Compiled compiled =
        compile(
            """
            @IamPolicy("helped")
            static IdentityPolicy helped() {
              return identityPolicy(helper("GetObjcet"));
            }

            static IdentityStatement helper(String name) {
              return allow(S3.GET_OBJECT, Action.raw("s3:" + name)).on(S3.object("b", "k"));
            }
            """);
    assertThat(compiled.messages())
        .contains("P.java:17: error: [INVALID_ACTION]")
        .contains("called at P.java:13:")
        .contains("for the policy `helped`");
  }

  @Test
  void declarationsThatCannotBePoliciesAreErrors() {
    assertThat(compile(CLEAN.replace("static ", "")).messages())
        .contains("a policy must be static");
    assertThat(compile(CLEAN.replace("clean()", "clean(int i)")).messages())
        .contains("a policy method takes no parameters");
    assertThat(compile("@IamPolicy(\"x\") static String text() { return \"\"; }").messages())
        .contains("the method must return a kind of policy");
    assertThat(compile("@IamPolicy(\"x\") static IdentityPolicy field;").messages())
        .contains("a policy field must be final");
    assertThat(compile(CLEAN.replace("\"clean\"", "\"a b\"")).messages())
        .contains("the policy name `a b` must be 1 to 128");
    assertThat(compile(CLEAN + CLEAN.replace("clean()", "other()")).messages())
        .contains("another policy of this class has the name `clean`");
    assertThat(
            compile(
                    CLEAN.replace(
                        "static", "@SuppressFinding(code = \"NOPE\", because = \"x\")\nstatic"))
                .messages())
        .contains("`NOPE` is no finding code");
  }

  @Test
  void wrongOptionsAreErrors() {
    assertThat(compile(CLEAN, "-Awrit.severity=NOPE=error").messages())
        .contains("-Awrit.severity: `NOPE` is no finding code");
    assertThat(compile(CLEAN, "-Awrit.failOn=never").messages()).contains("`never` is no severity");
    assertThat(compile(CLEAN, "-Awrit.today=soon").messages()).contains("`soon` is no date");
  }

  @Test
  void thePartitionOfTheOptionIsThatOfTheDocuments() {
    Compiled compiled = compile(CLEAN, "-Awrit.partition=aws-cn");
    assertThat(compiled.files(".json").values().toString()).contains("arn:aws-cn:s3:::b/k");
  }

  @Test
  void deployParametersKeepTheirPlaces() {
    Compiled compiled =
        compile(
            """
            @IamPolicy("open")
            static IdentityPolicy open() {
              var stage = dev.writ.model.Parameter.name("Stage", "prod", 8);
              return identityPolicy(allow(S3.GET_OBJECT).on(S3.object(text("data-", stage), "*")));
            }
            """);
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.files(".json").values().toString())
        .contains("\"parameters\":[{\"name\":\"Stage\",\"type\":\"")
        .contains("data-${Parameter Stage}/*");
  }

  @Test
  void aMemberThatCannotBeAPolicyHidesNoFindingOfTheOthers() {
    Compiled compiled =
        compile(TYPO + "@IamPolicy(\"loose\") IdentityPolicy loose() { return null; }\n");
    assertThat(compiled.messages())
        .contains("P.java:15: error: [INVALID_DECLARATION] a policy must be static")
        .contains("error: [INVALID_ACTION]");
  }

  @Test
  void anUnusedSuppressionStandsAtThePolicyThatCarriesIt() {
    Compiled compiled =
        compile(
            CLEAN
                + """
                @SuppressFinding(code = "INVALID_ACTION", because = "old")
                @IamPolicy("other")
                static IdentityPolicy other() {
                  return clean();
                }
                """);
    assertThat(compiled.messages()).contains("P.java:17: warning: [UNUSED_SUPPRESSION]");
  }

  @Test
  void aPartitionThatIsNoneIsRefused() {
    assertThat(compile(CLEAN, "-Awrit.partition=a:b").messages()).contains("-Awrit.partition: ");
  }
}
