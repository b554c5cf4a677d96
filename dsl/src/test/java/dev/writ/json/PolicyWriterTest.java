package dev.writ.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.model.ActionClause;
import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;
import dev.writ.model.ConditionValue;
import dev.writ.model.Effect;
import dev.writ.model.OperatorModifiers;
import dev.writ.model.Parameter;
import dev.writ.model.Polarity;
import dev.writ.model.Policy;
import dev.writ.model.ResourceClause;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyWriterTest {

  private static String rewritten(String text) {
    return PolicyWriter.minified().write(PolicyReader.read(text).policy());
  }

  @Test
  void writesElementsInTheOrderOfTheGrammar() {
    assertThat(
            rewritten(
                """
                {"Statement":{"Condition":{"Bool":{"a:b":true}},"NotResource":["x"],"NotAction":"y",
                 "NotPrincipal":{"Service":["s"],"AWS":["a","b"]},"Effect":"Deny","Sid":""},
                 "Id":"i","Version":"2012-10-17"}
                """))
        .isEqualTo(
            """
            {"Version":"2012-10-17","Id":"i","Statement":[{"Sid":"","Effect":"Deny",\
            "NotPrincipal":{"Service":"s","AWS":["a","b"]},"NotAction":"y","NotResource":"x",\
            "Condition":{"Bool":{"a:b":true}}}]}""");
  }

  @Test
  void indentsByTwoSpacesAndEndsLinesWithALineFeed() {
    Policy policy =
        PolicyReader.read(
                """
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*",
                "Action":["a:B","a:C"],"Resource":[],"Condition":{"Bool":{"a:b":[true,"x"]}}}]}
                """)
            .policy();
    assertThat(PolicyWriter.pretty().write(policy))
        .isEqualTo(
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": "*",
                  "Action": [
                    "a:B",
                    "a:C"
                  ],
                  "Resource": [],
                  "Condition": {
                    "Bool": {
                      "a:b": [
                        true,
                        "x"
                      ]
                    }
                  }
                }
              ]
            }""");
  }

  @Test
  void keepsTheOrderOfStatementsActionsResourcesOperatorsKeysAndValues() {
    String text =
        """
        {"Statement":[{"Effect":"Deny","Action":["z:Z","a:A"],"Resource":["z","a"],\
        "Condition":{"StringLike":{"z:k":["z","a"],"a:k":"b"},"ArnLike":{"z:k":"1"}}},\
        {"Effect":"Allow","Action":"a:A"}]}""";
    assertThat(rewritten(text)).isEqualTo(text);
  }

  @Test
  void keepsEmptyListsAndAnEmptyPrincipal() {
    String text =
        """
        {"Statement":[{"Effect":"Deny","Principal":{},"Action":[],"Resource":[],\
        "Condition":{"StringLike":{"z:k":[]}}}]}""";
    assertThat(rewritten(text)).isEqualTo(text);
    assertThat(rewritten("{\"Statement\":[]}")).isEqualTo("{\"Statement\":[]}");
  }

  @Test
  void keepsNumbersAndBooleansAsTheyAreSpelled() {
    String text =
        """
        {"Statement":[{"Effect":"Deny","Action":"*","Condition":\
        {"NumericEquals":{"a:b":[1,1.0,-0,1E+5,"1",true]}}}]}""";
    assertThat(rewritten(text)).isEqualTo(text);
  }

  @Test
  void escapesOnlyWhatJsonDemands() {
    String text =
        """
        {"Statement":[{"Effect":"Deny","Action":"*","Resource":\
        "\\"\\\\/<>&'%!$\\b\\f\\n\\r\\t\\u0000\\u001F\u007f\u00e9\u2028\u3042\ud83d\ude00"}]}""";
    assertThat(rewritten(text)).isEqualTo(text);
  }

  @Test
  void showsOpenParametersAndBindsThemToValues() {
    Parameter bucket = Parameter.name("Bucket", "sample", 63);
    Policy policy =
        resources(Text.concat("arn:", Parameter.PARTITION, ":s3:::", bucket, "/${aws:username}"));
    assertThat(PolicyWriter.minified().write(policy))
        .contains("\"arn:aws:s3:::${Parameter Bucket}/${aws:username}\"");
    assertThat(PolicyWriter.minified().binding(Parameter::sample).write(policy))
        .contains("\"arn:aws:s3:::sample/${aws:username}\"");
  }

  @Test
  void refusesKeysThatBecomeOneWhenParametersAreBound() {
    Parameter issuer = Parameter.name("Issuer", "a.example", 63);
    Policy policy =
        conditions(equalsTest(Text.concat(issuer, ":sub")), equalsTest(Text.of("A.Example:sub")));
    assertThat(PolicyWriter.minified().write(policy)).contains("${Parameter Issuer}:sub");
    assertThatThrownBy(() -> PolicyWriter.minified().binding(Parameter::sample).write(policy))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "`A.Example:sub` stands twice under `StringEquals` once its parameters are bound");
  }

  @Test
  void refusesWhatUtf8CannotSpell() {
    assertThatThrownBy(() -> PolicyWriter.minified().write(resources(Text.parse("x\ud800"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a string of the policy holds half of a surrogate pair");
  }

  private static Condition equalsTest(Text key) {
    return new Condition(
        ConditionOperator.STRING_EQUALS,
        OperatorModifiers.NONE,
        key,
        List.of(ConditionValue.of("v")));
  }

  private static Policy resources(Text... patterns) {
    return policy(Optional.of(new ResourceClause(Polarity.LISTED, List.of(patterns))), List.of());
  }

  private static Policy conditions(Condition... conditions) {
    return policy(Optional.empty(), List.of(conditions));
  }

  private static Policy policy(Optional<ResourceClause> resource, List<Condition> conditions) {
    return Policy.of(
        List.of(
            new Statement(
                Optional.empty(),
                Effect.ALLOW,
                Optional.empty(),
                new ActionClause(Polarity.LISTED, List.of("*")),
                resource,
                conditions)));
  }
}
