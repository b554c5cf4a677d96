package dev.writ.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelInvariantsTest {

  private static Condition equalsTest(CharSequence key) {
    return new Condition(
        ConditionOperator.STRING_EQUALS,
        OperatorModifiers.NONE,
        Text.of(key),
        List.of(ConditionValue.of("v")));
  }

  private static Statement statement(List<Condition> conditions) {
    return new Statement(
        Optional.empty(),
        Effect.ALLOW,
        Optional.empty(),
        new ActionClause(Polarity.LISTED, List.of("*")),
        Optional.empty(),
        conditions);
  }

  @Test
  void aStatementTestsAKeyOnceByOneOperator() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(List.of(equalsTest("aws:x"), equalsTest("AWS:X"))))
        .withMessage(
            "`StringEquals` on `AWS:X` stands twice in one statement, "
                + "and a document can hold it only once");
    assertThat(statement(List.of(equalsTest("aws:x"), equalsTest("aws:y"))).conditions())
        .hasSize(2);
  }

  @Test
  void nullCannotBeCombinedWithIfExists() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Condition(
                    ConditionOperator.NULL,
                    OperatorModifiers.NONE.ifExists(),
                    Text.of("aws:x"),
                    List.of()))
        .withMessage("`Null` cannot be combined with `IfExists`");
  }

  @Test
  void everyoneStandsAlone() {
    Principal account = new Principal.Listed(PrincipalType.AWS, Text.of("111122223333"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PrincipalClause(Polarity.LISTED, List.of(account, new Principal.Everyone())))
        .withMessage("the principal `*` is everyone and cannot stand beside other principals");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "01", "1.", ".5", "+1", "NaN", "null", "1,2", "\"a\"", "TRUE"})
  void aBareValueIsAJsonNumberOrBoolean(String spelling) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConditionValue.Bare(spelling))
        .withMessage("`" + spelling + "` is neither a JSON number nor `true` or `false`");
  }

  @Test
  void twoDifferentParametersCannotShareAName() {
    Condition both = equalsTest(Text.concat(Parameter.account("X"), ":", Parameter.region("X")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.of(List.of(statement(List.of(both)))))
        .withMessage("two different deploy parameters of one policy have the name `X`");
    Condition twice = equalsTest(Text.concat(Parameter.account("X"), ":", Parameter.account("X")));
    assertThat(Policy.of(List.of(statement(List.of(twice)))).parameters()).hasSize(1);
  }

  @Test
  void listsItsParametersInTheOrderOfTheDocument() {
    Parameter user = Parameter.name("User", "u", 64);
    Parameter bucket = Parameter.name("Bucket", "b", 63);
    Parameter key = Parameter.name("Key", "k", 9);
    Parameter value = Parameter.name("Value", "v", 9);
    Statement statement =
        new Statement(
            Optional.empty(),
            Effect.ALLOW,
            Optional.of(
                new PrincipalClause(
                    Polarity.LISTED,
                    List.of(new Principal.Listed(PrincipalType.AWS, Text.of(user))))),
            new ActionClause(Polarity.LISTED, List.of("*")),
            Optional.of(new ResourceClause(Polarity.LISTED, List.of(Text.of(bucket)))),
            List.of(
                new Condition(
                    ConditionOperator.STRING_LIKE,
                    OperatorModifiers.NONE,
                    Text.of(key),
                    List.of(ConditionValue.of(value), ConditionValue.of(user)))));
    assertThat(Policy.of(List.of(statement)).parameters())
        .containsExactly(user, bucket, key, value);
  }

  @Test
  void copiesItsLists() {
    List<Condition> conditions = new ArrayList<>(List.of(equalsTest("aws:x")));
    Statement statement = statement(conditions);
    conditions.clear();
    assertThat(statement.conditions()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void anOperatorIsFoundByItsName(ConditionOperator operator) {
    assertThat(ConditionOperator.ofJsonName(operator.jsonName())).contains(operator);
    assertThat(operator.isNegated()).isEqualTo(operator.jsonName().contains("Not"));
  }

  @Test
  void aPrincipalKnowsItsPlaceAmongItsType() {
    PrincipalClause clause =
        new PrincipalClause(
            Polarity.ALL_EXCEPT,
            List.of(
                new Principal.Listed(PrincipalType.AWS, Text.of("a")),
                new Principal.Listed(PrincipalType.SERVICE, Text.of("b")),
                new Principal.Listed(PrincipalType.AWS, Text.of("c"))));
    assertThat(clause.path(2)).hasToString("NotPrincipal.AWS[1]");
    assertThat(clause.path(1)).hasToString("NotPrincipal.Service[0]");
  }
}
