package dev.writ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.writ.builder.PolicyKind;
import dev.writ.json.PolicyReader;
import dev.writ.model.Parameter;
import dev.writ.model.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {

  /** A class whose file lies among the test resources. */
  private static final class Emitted {}

  private final Policies policies = Policies.of(Emitted.class);

  @Test
  void namesThePoliciesInTheOrderOfTheSource() {
    assertThat(policies.names()).containsExactly("reader", "irsa");
    assertThat(policies.kind("reader")).isEqualTo(PolicyKind.IDENTITY);
    assertThat(policies.kind("irsa")).isEqualTo(PolicyKind.TRUST);
  }

  @Test
  void givesADocumentAsIndentedJson() {
    assertThat(policies.document("reader"))
        .isEqualTo(
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": "s3:GetObject",
                  "Resource": "arn:aws:s3:::orders/${aws:username}/*"
                }
              ]
            }""");
  }

  @Test
  void givesAPolicyWithItsParametersOpen() {
    Parameter issuer = Parameter.name("Issuer", "oidc.example/id/E", 100);
    assertThat(policies.policy("irsa").parameters())
        .containsExactly(Parameter.account("Account"), issuer);
    assertThat(policies.policy("irsa").statements().get(0).conditions().get(0).key())
        .isEqualTo(Text.concat(issuer, ":sub"));
  }

  @Test
  void bindsDeployParameters() {
    String document =
        policies.document("irsa", Map.of("Account", "444455556666", "Issuer", "oidc.x/id/F"));
    assertThat(document)
        .contains("\"arn:aws:iam::444455556666:oidc-provider/oidc.x/id/F\"")
        .contains("\"oidc.x/id/F:sub\": \"${Parameter Unknown}\"")
        .doesNotContain("${Parameter Account}");
    assertThat(PolicyReader.read(document).policy().parameters()).isEmpty();
  }

  @Test
  void asksForTheValuesThatAreMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policies.document("irsa"))
        .withMessage("policy `irsa` needs a value for its deploy parameter `Account`, `Issuer`");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policies.document("irsa", Map.of("Issuer", "x")))
        .withMessage("policy `irsa` needs a value for its deploy parameter `Account`");
  }

  @Test
  void refusesValuesOfParametersThatItDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policies.document("irsa", Map.of("account", "1", "Issuer", "x")))
        .withMessage("policy `irsa` has no deploy parameter `account`; it has `Account`, `Issuer`");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policies.document("reader", Map.of("X", "1")))
        .withMessage("policy `reader` has no deploy parameter `X`; it has none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234          | x      | `1234` does not match `[0-9]{12}` of parameter `Account`
          1234567890123 | x      | `1234567890123` has 13 characters, and parameter `Account` at most 12
          123456789012  | \u3042 | `\u3042` does not match `[ -#%-)+->@-~\\u00A0-\\u00FF]+` of parameter `Issuer`
          """)
  void checksValuesByTypePatternAndLength(String account, String issuer, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policies.document("irsa", Map.of("Account", account, "Issuer", issuer)))
        .withMessage(message);
  }

  @Test
  void namesThePoliciesThatExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policies.document("raeder"))
        .withMessage(
            "`dev.writ.PoliciesTest$Emitted` has no policy `raeder`; it has `reader`, `irsa`");
    assertThatIllegalArgumentException().isThrownBy(() -> policies.kind(""));
    assertThatIllegalArgumentException().isThrownBy(() -> policies.policy("x"));
  }

  @Test
  void saysHowToConfigureAProcessorThatDidNotRun() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Policies.of(PoliciesTest.class))
        .withMessageStartingWith("META-INF/iam/dev.writ.PoliciesTest.json is not on the class path")
        .withMessageContaining("<annotationProcessorPaths>")
        .withMessageContaining("annotationProcessor(\"dev.writ:writ-processor:")
        .withMessageContaining("-processorpath");
  }

  @Test
  void looksForPoliciesOfAClassOfTheJdkToo() {
    assertThatIllegalStateException().isThrownBy(() -> Policies.of(String.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ^^                                | f is damaged: 1:1: not well-formed JSON: the text is empty
          []                                | f is damaged: 1:1: expected an object and found an array
          {}                                | f is damaged: 1:1: `format` is missing or not right
          {"format":"1"}                    | f is damaged: 1:1: `format` is missing or not right
          {"format":2}                      | f has format 2 and this version of Writ reads 1
          {"format":1}                      | f is damaged: 1:1: `policies` is missing or not right
          {"format":1,"policies":[1]}       | f is damaged: 1:25: expected an object and found a number
          {"format":1,"policies":[{"parameters":[],"name":"x","kind":"y"}]} | f is damaged: 1:25: \
          the kind is not one that is known
          """)
  void saysWhatIsWrongWithADamagedFile(String text, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> EmittedFile.policies("f", text))
        .withMessage(message);
  }

  @Test
  void refusesADamagedDocumentParameterOrTwoPoliciesOfOneName() {
    String policy =
        "{\"name\":\"x\",\"kind\":\"trust\",\"parameters\":[%s],\"document\":{\"Statement\":[]%s}}";
    assertDamaged(policy.formatted("", ",\"X\":1"), "`X` is no element of a policy");
    assertDamaged(
        policy.formatted("", "") + "," + policy.formatted("", ""),
        "two policies have the name `x`");
    String parameter =
        "{\"name\":\"P\",\"type\":\"account\",\"sample\":\"1\",\"maxLength\":%s,\"pattern\":\"[0-9]\"}";
    assertThat(EmittedFile.policies("f", file(policy.formatted(parameter.formatted(1), ""))))
        .containsKey("x");
    assertDamaged(policy.formatted(parameter.formatted(0), ""), "must be at least 1");
    assertDamaged(policy.formatted(parameter.formatted("1.5"), ""), "1.5");
  }

  @Test
  void leavesThePartitionOpenWhereTheFileListsIt() {
    String policy =
        """
        {"name":"x","kind":"identity","parameters":[{"name":"Partition","type":"partition",\
        "sample":"aws","maxLength":12,"pattern":"aws[a-z-]*"}],"document":{"Statement":\
        {"Effect":"Allow","Action":"*","Resource":"arn:${Parameter Partition}:s3:::b"}}}""";
    EmittedPolicy read =
        EmittedFile.policies("f", file(policy)).values().stream().findFirst().orElseThrow();
    assertThat(read.parameters()).isEqualTo(List.of(Parameter.PARTITION));
    assertThat(read.policy().parameters()).containsExactly(Parameter.PARTITION);
  }

  private static void assertDamaged(String policies, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> EmittedFile.policies("f", file(policies)))
        .withMessageStartingWith("f is damaged: ")
        .withMessageContaining(message);
  }

  private static String file(String policies) {
    return "{\"format\":1,\"policies\":[" + policies + "]}";
  }
}
