package dev.writ.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.writ.model.ConditionOperator;
import dev.writ.model.ConditionValue;
import dev.writ.model.ModelPath;
import dev.writ.model.Polarity;
import dev.writ.model.Policy;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.model.PrincipalType;
import dev.writ.model.SetQualifier;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import dev.writ.model.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyReaderTest {

  private static Policy read(String text) {
    return PolicyReader.read(text).policy();
  }

  private static Statement statement(String members) {
    return read("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\"," + members + "}}")
        .statements()
        .get(0);
  }

  @Test
  void readsEveryElement() {
    Policy policy =
        read(
            """
            {
              "Version": "2008-10-17",
              "Id": "policy one",
              "Statement": [
                {
                  "Sid": "A",
                  "Effect": "Deny",
                  "NotPrincipal": {"AWS": ["111122223333", "*"], "Service": "ec2.amazonaws.com"},
                  "NotAction": ["s3:Get*", "*"],
                  "NotResource": "arn:aws:s3:::b/${aws:username}",
                  "Condition": {
                    "ForAnyValue:StringLikeIfExists": {"aws:TagKeys": ["a", "b"], "k:x": []},
                    "Bool": {"aws:SecureTransport": false},
                    "NumericEquals": {"s3:max-keys": 1.50}
                  }
                },
                {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}
              ]
            }
            """);
    assertThat(policy.version()).contains(Version.V2008_10_17);
    assertThat(policy.id()).contains("policy one");
    Statement first = policy.statements().get(0);
    assertThat(first.sid()).contains("A");
    assertThat(first.principal().orElseThrow())
        .isEqualTo(
            new PrincipalClause(
                Polarity.ALL_EXCEPT,
                List.of(
                    new Principal.Listed(PrincipalType.AWS, Text.parse("111122223333")),
                    new Principal.Listed(PrincipalType.AWS, Text.parse("*")),
                    new Principal.Listed(PrincipalType.SERVICE, Text.parse("ec2.amazonaws.com")))));
    assertThat(first.action().elementName()).isEqualTo("NotAction");
    assertThat(first.action().patterns()).containsExactly("s3:Get*", "*");
    assertThat(first.resource().orElseThrow().elementName()).isEqualTo("NotResource");
    assertThat(first.resource().orElseThrow().patterns().get(0).variables()).hasSize(1);
    assertThat(first.conditions()).hasSize(4);
    assertThat(first.conditions().get(0).operator()).isEqualTo(ConditionOperator.STRING_LIKE);
    assertThat(first.conditions().get(0).modifiers().qualifier())
        .isEqualTo(SetQualifier.FOR_ANY_VALUE);
    assertThat(first.conditions().get(1).values()).isEmpty();
    assertThat(first.conditions().get(2).values())
        .containsExactly(new ConditionValue.Bare("false"));
    assertThat(first.conditions().get(3).values()).containsExactly(new ConditionValue.Bare("1.50"));
    assertThat(policy.statements().get(1).principal().orElseThrow().principals())
        .containsExactly(new Principal.Everyone());
  }

  @Test
  void readsASingleStatementAsAListOfOne() {
    assertThat(read("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\"}}"))
        .isEqualTo(read("{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"*\"]}]}"));
  }

  static Stream<String> operatorNames() {
    List<String> names = new ArrayList<>();
    for (ConditionOperator operator : ConditionOperator.values()) {
      for (SetQualifier qualifier : SetQualifier.values()) {
        names.add(qualifier.prefix() + operator.jsonName());
        if (operator != ConditionOperator.NULL) {
          names.add(qualifier.prefix() + operator.jsonName() + "IfExists");
        }
      }
    }
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("operatorNames")
  void readsEveryOperatorWithEveryModifier(String name) {
    Statement statement = statement("\"Condition\":{\"" + name + "\":{\"aws:x\":\"v\"}}");
    assertThat(statement.conditions().get(0).operatorName()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          []                          | 1:1  | expected an object and found an array
          null                        | 1:1  | expected an object and found null
          "x"                         | 1:1  | expected an object and found a string
          {}                          | 1:1  | a policy needs a Statement element
          {"Statement":[],"Foo":1}    | 1:17 | `Foo` is no element of a policy
          {"Statement":[],"version":1}| 1:17 | `version` is no element of a policy
          {"Statement":null}          | 1:14 | expected an object for `Statement[0]` and found null
          {"Statement":[[]]}          | 1:15 | expected an object for `Statement[0]` and found an array
          {"Version":1,"Statement":[]}| 1:12 | expected a string for `Version` and found a number
          {"Version":"2012","Statement":[]} | 1:12 | `2012` is no version of the policy language; \
          use `2012-10-17` or `2008-10-17`
          {"Id":[],"Statement":[]}    | 1:7  | expected a string for `Id` and found an array
          {"Statement":[],"Statement":[]} | 1:17 | `Statement` stands twice in one object
          """)
  void refusesWhatIsNoPolicyAndSaysWhere(String text, String position, String message) {
    assertThatThrownBy(() -> read(text)).hasMessage(position + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "Foo":1                    | 3:1  | `Foo` is no element of a statement
          "resource":"*"             | 3:1  | `resource` is no element of a statement
          "Sid":1                    | 3:7  | expected a string for `Statement[0].Sid` and found a number
          "Sid":null                 | 3:7  | expected a string for `Statement[0].Sid` and found null
          "NotAction":"*"            | 3:13 | a statement cannot have both Action and NotAction
          "Resource":"*","NotResource":"*" | 3:30 | a statement cannot have both Resource and NotResource
          "Principal":"*","NotPrincipal":"*" | 3:32 | a statement cannot have both Principal and \
          NotPrincipal
          "Resource":{}              | 3:12 | expected a string for `Statement[0].Resource[0]` and \
          found an object
          "Resource":["*",true]      | 3:17 | expected a string for `Statement[0].Resource[1]` and \
          found true
          "Resource":[["*"]]         | 3:13 | expected a string for `Statement[0].Resource[0]` and \
          found an array
          "Resource":null            | 3:12 | expected a string for `Statement[0].Resource[0]` and \
          found null
          "Principal":"me"           | 3:13 | the only principal that stands without its type is `*`
          "Principal":["*"]          | 3:13 | expected an object for `Statement[0].Principal` and \
          found an array
          "Principal":{"Aws":"*"}    | 3:14 | `Aws` is no element of a principal
          "Principal":{"AWS":1}      | 3:20 | expected a string for `Statement[0].Principal.AWS[0]` \
          and found a number
          "Condition":[]             | 3:13 | expected an object for `Statement[0].Condition` and \
          found an array
          "Condition":{"StringIs":{}}| 3:14 | `StringIs` is no element of the condition operators
          "Condition":{"stringEquals":{}}| 3:14 | `stringEquals` is no element of the condition \
          operators
          "Condition":{"NullIfExists":{}}| 3:14 | `NullIfExists` is no element of the condition \
          operators
          "Condition":{"ForAllValues:":{}}| 3:14 | `ForAllValues:` is no element of the condition \
          operators
          "Condition":{"StringLikeIfExistsIfExists":{}}| 3:14 | `StringLikeIfExistsIfExists` is no \
          element of the condition operators
          "Condition":{"Bool":"x"}   | 3:21 | expected an object for `Statement[0].Condition.Bool` \
          and found a string
          "Condition":{"Bool":{"a:b":null}} | 3:28 | expected a string, a number or a boolean for \
          `Statement[0].Condition.Bool.a:b[0]` and found null
          "Condition":{"Bool":{"a:b":[[]]}} | 3:29 | expected a string, a number or a boolean for \
          `Statement[0].Condition.Bool.a:b[0]` and found an array
          "Condition":{"Bool":{"a:b":"x","A:B":"y"}} | 3:38 | `A:B` stands twice: letter case does \
          not tell keys apart
          "Condition":{"Bool":{"a:b":"\\ud800"}} | 3:28 | `\\ud800` holds half of a surrogate pair
          """)
  void refusesWhatIsNoStatementAndSaysWhere(String members, String position, String message) {
    String text = "{\"Statement\":[{\n\"Effect\":\"Allow\",\"Action\":\"*\",\n" + members + "\n}]}";
    assertThatThrownBy(() -> read(text)).hasMessage(position + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"Action":"*"}                   | 1:14 | a statement needs an Effect element
          {"Effect":"Allow"}               | 1:14 | a statement needs an Action or a NotAction element
          {"Effect":"allow","Action":"*"}  | 1:24 | the effect is `Allow` or `Deny`, letter case \
          included, and not `allow`
          {"Effect":true,"Action":"*"}     | 1:24 | expected a string for `Statement[0].Effect` and \
          found true
          """)
  void refusesAStatementThatLacksAnElement(String statement, String position, String message) {
    assertThatThrownBy(() -> read("{\"Statement\":" + statement + "}"))
        .hasMessage(position + ": " + message);
  }

  @Test
  void reportsAllProblemsAtOnceInTheOrderOfTheText() {
    String text =
        """
        {
          "Version": "2013",
          "Version": "2012-10-17",
          "Statement": [
            {"Effect": "Maybe", "Action": 1, "Colour": "red"},
            {"Sid": "\\udc00", "Condition": {"Like": {}, "Bool": {"a": {}}}, "Action": "*"}
          ],
          "More": {"x": 1, "x": 2}
        }
        """;
    PolicySyntaxException e = catchThrowableOfType(PolicySyntaxException.class, () -> read(text));
    assertThat(e.problems().stream().map(problem -> problem.position().toString()))
        .containsExactly(
            "2:14", "3:3", "5:16", "5:35", "5:38", "6:5", "6:13", "6:37", "6:63", "8:3", "8:20");
  }

  @Test
  void showsANameOfTheTextOnOneShortLine() {
    String name = "a\\nb\\u001b[31m" + "x".repeat(1000);
    assertThatThrownBy(() -> read("{\"Statement\":[],\"" + name + "\":1}"))
        .hasMessageStartingWith("1:17: `a\\u000ab\\u001b[31mxxx")
        .hasMessageNotContaining("\n")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
  }

  @Test
  void knowsWhereEachPartStands() {
    ParsedPolicy parsed =
        PolicyReader.read(
            """
            {
              "Statement": {
                "Effect": "Allow",
                "Action": ["s3:GetObject",
                           "s3:PutObject"],
                "Resource": "*",
                "Condition": {"StringLike": {"aws:PrincipalTag/team": "x"}}
              }
            }
            """);
    ModelPath statement = ModelPath.statement(0);
    assertThat(parsed.at(statement.member("Action").index(1))).hasToString("5:16");
    assertThat(parsed.at(statement.member("Resource").index(0))).hasToString("6:17");
    assertThat(
            parsed.at(
                statement
                    .then(parsed.policy().statements().get(0).conditions().get(0).path())
                    .index(0)))
        .hasToString("7:59");
    assertThat(parsed.at(statement.member("Sid"))).as("the closest place").hasToString("2:16");
    assertThat(parsed.at(ModelPath.ROOT.member("Id"))).hasToString("1:1");
  }

  static Stream<Arguments> hostileTexts() {
    return Stream.of(
        Arguments.of("unclosed variables", "${".repeat(450_000)),
        Arguments.of("nested variables", "${".repeat(300_000) + "}".repeat(300_000)),
        Arguments.of("half variables", "${a:".repeat(200_000) + "}"),
        Arguments.of("many variables", "${a:b}".repeat(150_000)),
        Arguments.of("many braces", "${" + "}".repeat(900_000)),
        Arguments.of("half defaults", "${a:b, '".repeat(100_000)),
        Arguments.of("one long text", "x".repeat(900_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void readsLongTextsInLinearTime(String name, String text) {
    Statement statement =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> statement("\"Resource\":\"" + text + "\""));
    assertThat(statement.resource().orElseThrow().patterns().get(0).toString()).isEqualTo(text);
  }

  @Test
  void readsNamesOfEqualHashCodesInBearableTime() {
    List<String> names = List.of("Aa", "BB");
    while (names.size() < 16_384) {
      names = names.stream().flatMap(name -> Stream.of(name + "Aa", name + "BB")).toList();
    }
    assertManyConditionsAreRead(names);
  }

  @Test
  void readsManyConditionsInBearableTime() {
    assertManyConditionsAreRead(
        IntStream.range(0, 80_000).mapToObj(i -> Integer.toString(i, 36)).toList());
  }

  private static void assertManyConditionsAreRead(List<String> keys) {
    String tests = keys.stream().map(key -> "\"" + key + "\":[]").collect(Collectors.joining(","));
    Statement read =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> statement("\"Condition\":{\"StringLike\":{" + tests + "}}"));
    assertThat(read.conditions()).hasSameSizeAs(keys);
  }
}
