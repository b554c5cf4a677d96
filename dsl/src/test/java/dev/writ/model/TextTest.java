package dev.writ.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  private static final Parameter ACCOUNT = Parameter.account("Account");

  private static Literal literal(String value) {
    return new Literal(value);
  }

  private static PolicyVariable variable(String key) {
    return PolicyVariable.of(key);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row(""),
        row("plain", literal("plain")),
        row("${aws:username}", variable("aws:username")),
        row("a${aws:username}b", literal("a"), variable("aws:username"), literal("b")),
        row("${aws:a}${aws:b}", variable("aws:a"), variable("aws:b")),
        row("${aws:PrincipalTag/cost center}", variable("aws:PrincipalTag/cost center")),
        row("${aws:PrincipalTag/a:b}", variable("aws:PrincipalTag/a:b")),
        row(
            "${oidc.eks.us-east-1.amazonaws.com/id/E:sub}",
            variable("oidc.eks.us-east-1.amazonaws.com/id/E:sub")),
        row("${aws:username, 'anyone'}", variable("aws:username").orElse("anyone")),
        row("${aws:username, ''}", variable("aws:username").orElse("")),
        row("${aws:username, 'a, b $*'}", variable("aws:username").orElse("a, b $*")),
        row("${*}", Escape.ASTERISK),
        row("${?}", Escape.QUESTION_MARK),
        row("${$}", Escape.DOLLAR),
        row("${$}{aws:x}", Escape.DOLLAR, literal("{aws:x}")),
        row("$${aws:x}", literal("$"), variable("aws:x")),
        row("${${aws:x}}", literal("${"), variable("aws:x"), literal("}")),
        row("${aws:x}}", variable("aws:x"), literal("}")));
  }

  private static Arguments row(String text, TextPart... parts) {
    return Arguments.of(text, List.of(parts));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void splitsIntoLiteralsVariablesAndEscapes(String text, List<TextPart> parts) {
    assertThat(Text.parse(text).parts()).isEqualTo(parts);
    assertThat(Text.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${AWS::Region}",
        "${AWS::AccountId}",
        "${var.x}",
        "${local.a[0]}",
        "${Token[TOKEN.1]}",
        "${}",
        "${",
        "$",
        "${aws:username",
        "${aws}",
        "${:x}",
        "${aws:}",
        "${ aws:username}",
        "${aws:username,'x'}",
        "${aws:username, x}",
        "${aws:username, 'it's'}",
        "${aws:username, 'x}",
        "${**}",
        "${{aws:x}",
        "$ {aws:username}",
        "${Parameter Account}"
      })
  void keepsWhatIsNoVariableAsItStands(String text) {
    assertThat(Text.parse(text).parts()).containsExactly(literal(text));
  }

  @Test
  void joinsNeighbouringLiteralsAndDropsEmptyOnes() {
    assertThat(Text.concat("a", "", "b", Text.parse("c"), CharBuffer.wrap("d")).parts())
        .containsExactly(literal("abcd"));
    assertThat(new Text(List.of(literal(""), literal("a"), literal("b"))))
        .isEqualTo(Text.parse("ab"))
        .hasSameHashCodeAs(Text.parse("ab"));
    assertThat(Text.concat()).isEqualTo(Text.parse(""));
  }

  @Test
  void readsAVariableThatPiecesSpellTogetherAsIamWould() {
    assertThat(Text.concat("${aws:", "username}")).isEqualTo(Text.parse("${aws:username}"));
    assertThat(Text.concat("$", "{*}").parts()).containsExactly(Escape.ASTERISK);
  }

  @Test
  void neverReadsAVariableAcrossAParameter() {
    assertThat(Text.concat("${aws:", ACCOUNT, "}").parts())
        .containsExactly(literal("${aws:"), ACCOUNT, literal("}"));
  }

  @Test
  void takesStringsTextsAndParameters() {
    assertThat(Text.of(ACCOUNT).parts()).containsExactly(ACCOUNT);
    assertThat(Text.of(Text.parse("x"))).isEqualTo(Text.of("x"));
    assertThat(Text.of("${aws:x}").variables()).containsExactly(variable("aws:x"));
  }

  @Test
  void escapesWhatWouldBeAWildcardOrAVariable() {
    Text exact = Text.exactly("a*b?c${aws:x}");
    assertThat(exact).hasToString("a${*}b${?}c${$}{aws:x}");
    assertThat(exact.variables()).isEmpty();
    assertThat(Text.parse(exact.toString())).isEqualTo(exact);
  }

  @Test
  void bindsParametersAndLeavesVariables() {
    Text text =
        Text.concat("arn:", Parameter.PARTITION, ":iam::", ACCOUNT, ":user/${aws:username}");
    assertThat(text)
        .hasToString("arn:${Parameter Partition}:iam::${Parameter Account}:user/${aws:username}");
    assertThat(text.sample()).isEqualTo("arn:aws:iam::111122223333:user/${aws:username}");
    assertThat(text.bound(Parameter::name))
        .isEqualTo("arn:Partition:iam::Account:user/${aws:username}");
    assertThat(text.parameters()).containsExactly(Parameter.PARTITION, ACCOUNT);
  }

  @Test
  void isTheCharactersOfItsNotation() {
    Text text = Text.parse("a${*}b");
    assertThat(text.length()).isEqualTo(6);
    assertThat(text.charAt(0)).isEqualTo('a');
    assertThat(text.subSequence(1, 5)).hasToString("${*}");
    assertThat(ACCOUNT.length()).isEqualTo("${Parameter Account}".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "username", "aws:", ":x", "aws::x", "aws:a}", "aws:a,b", "aws:$", "a b:c"})
  void refusesAVariableThatNoDocumentCouldSpell(String key) {
    assertThatThrownBy(() -> new PolicyVariable(key, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`" + key + "` is not a condition key that a policy variable can name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's", "{", "}"})
  void refusesADefaultThatNoDocumentCouldSpell(String value) {
    assertThatThrownBy(() -> variable("aws:x").orElse(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not contain ' { or }");
  }
}
