package dev.writ.builder;

import static dev.writ.builder.SampleCatalog.DIGEST;
import static dev.writ.builder.SampleCatalog.FLAGS;
import static dev.writ.builder.SampleCatalog.MAX_KEYS;
import static dev.writ.builder.SampleCatalog.MFA;
import static dev.writ.builder.SampleCatalog.NOW;
import static dev.writ.builder.SampleCatalog.ORG;
import static dev.writ.builder.SampleCatalog.PREFIX;
import static dev.writ.builder.SampleCatalog.SOURCES;
import static dev.writ.builder.SampleCatalog.SOURCE_ARN;
import static dev.writ.builder.SampleCatalog.SOURCE_IP;
import static dev.writ.builder.SampleCatalog.TAG_KEYS;
import static dev.writ.builder.SampleCatalog.bucket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.writ.Writ;
import dev.writ.json.PolicyWriter;
import dev.writ.model.ConditionOperator;
import dev.writ.model.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionKeysTest {

  static Stream<Arguments> conditions() {
    return Stream.of(
        row(PREFIX.is("a"), "StringEquals", "s3:prefix", "\"a\""),
        row(PREFIX.is("a", "b"), "StringEquals", "s3:prefix", "[\"a\",\"b\"]"),
        row(PREFIX.is(List.of("a", "b")), "StringEquals", "s3:prefix", "[\"a\",\"b\"]"),
        row(PREFIX.isNot("a"), "StringNotEquals", "s3:prefix", "\"a\""),
        row(PREFIX.isNot(List.of("a")), "StringNotEquals", "s3:prefix", "\"a\""),
        row(PREFIX.isIgnoringCase("a"), "StringEqualsIgnoreCase", "s3:prefix", "\"a\""),
        row(PREFIX.isIgnoringCase(List.of("a")), "StringEqualsIgnoreCase", "s3:prefix", "\"a\""),
        row(PREFIX.isNotIgnoringCase("a"), "StringNotEqualsIgnoreCase", "s3:prefix", "\"a\""),
        row(
            PREFIX.isNotIgnoringCase(List.of("a")),
            "StringNotEqualsIgnoreCase",
            "s3:prefix",
            "\"a\""),
        row(PREFIX.like("a*"), "StringLike", "s3:prefix", "\"a*\""),
        row(PREFIX.like(List.of("a*")), "StringLike", "s3:prefix", "\"a*\""),
        row(PREFIX.notLike("a*"), "StringNotLike", "s3:prefix", "\"a*\""),
        row(PREFIX.notLike(List.of("a*")), "StringNotLike", "s3:prefix", "\"a*\""),
        row(PREFIX.ifExists().is("a"), "StringEqualsIfExists", "s3:prefix", "\"a\""),
        row(PREFIX.ifExists().like("a"), "StringLikeIfExists", "s3:prefix", "\"a\""),
        row(PREFIX.exists(), "Null", "s3:prefix", "\"false\""),
        row(PREFIX.isMissing(), "Null", "s3:prefix", "\"true\""),
        row(ORG.is("o-1"), "StringEquals", "aws:PrincipalOrgID", "\"o-1\""),
        row(ORG.ifExists().isNot("o"), "StringNotEqualsIfExists", "aws:PrincipalOrgID", "\"o\""),
        row(TAG_KEYS.forAllValues().is("a"), "ForAllValues:StringEquals", "aws:TagKeys", "\"a\""),
        row(TAG_KEYS.forAnyValue().like("a"), "ForAnyValue:StringLike", "aws:TagKeys", "\"a\""),
        row(
            TAG_KEYS.forAllValues().ifExists().is("a"),
            "ForAllValues:StringEqualsIfExists",
            "aws:TagKeys",
            "\"a\""),
        row(TAG_KEYS.isMissing(), "Null", "aws:TagKeys", "\"true\""),
        row(MFA.isTrue(), "Bool", "aws:MultiFactorAuthPresent", "\"true\""),
        row(MFA.isFalse(), "Bool", "aws:MultiFactorAuthPresent", "\"false\""),
        row(MFA.is(true), "Bool", "aws:MultiFactorAuthPresent", "\"true\""),
        row(MFA.ifExists().isFalse(), "BoolIfExists", "aws:MultiFactorAuthPresent", "\"false\""),
        row(FLAGS.forAnyValue().isTrue(), "ForAnyValue:Bool", "svc:Flags", "\"true\""),
        row(FLAGS.forAllValues().is(false), "ForAllValues:Bool", "svc:Flags", "\"false\""),
        row(MAX_KEYS.is(1), "NumericEquals", "s3:max-keys", "\"1\""),
        row(MAX_KEYS.is(1, 2), "NumericEquals", "s3:max-keys", "[\"1\",\"2\"]"),
        row(MAX_KEYS.is("1.5"), "NumericEquals", "s3:max-keys", "\"1.5\""),
        row(MAX_KEYS.isNot(-1), "NumericNotEquals", "s3:max-keys", "\"-1\""),
        row(MAX_KEYS.isNot("1.5", "2"), "NumericNotEquals", "s3:max-keys", "[\"1.5\",\"2\"]"),
        row(MAX_KEYS.lessThan(9), "NumericLessThan", "s3:max-keys", "\"9\""),
        row(MAX_KEYS.lessThan("9"), "NumericLessThan", "s3:max-keys", "\"9\""),
        row(MAX_KEYS.atMost(9), "NumericLessThanEquals", "s3:max-keys", "\"9\""),
        row(MAX_KEYS.atMost("9"), "NumericLessThanEquals", "s3:max-keys", "\"9\""),
        row(MAX_KEYS.greaterThan(9), "NumericGreaterThan", "s3:max-keys", "\"9\""),
        row(MAX_KEYS.greaterThan("9"), "NumericGreaterThan", "s3:max-keys", "\"9\""),
        row(MAX_KEYS.atLeast(9), "NumericGreaterThanEquals", "s3:max-keys", "\"9\""),
        row(MAX_KEYS.atLeast("9"), "NumericGreaterThanEquals", "s3:max-keys", "\"9\""),
        row(MAX_KEYS.ifExists().atMost(9), "NumericLessThanEqualsIfExists", "s3:max-keys", "\"9\""),
        row(NOW.is("2027"), "DateEquals", "aws:CurrentTime", "\"2027\""),
        row(NOW.isNot("1", "2"), "DateNotEquals", "aws:CurrentTime", "[\"1\",\"2\"]"),
        row(NOW.before("2027"), "DateLessThan", "aws:CurrentTime", "\"2027\""),
        row(NOW.atOrBefore("2027"), "DateLessThanEquals", "aws:CurrentTime", "\"2027\""),
        row(NOW.after("2027"), "DateGreaterThan", "aws:CurrentTime", "\"2027\""),
        row(NOW.atOrAfter("2027"), "DateGreaterThanEquals", "aws:CurrentTime", "\"2027\""),
        row(NOW.ifExists().after("1"), "DateGreaterThanIfExists", "aws:CurrentTime", "\"1\""),
        row(SOURCE_IP.in("::/0"), "IpAddress", "aws:SourceIp", "\"::/0\""),
        row(SOURCE_IP.in(List.of("::/0")), "IpAddress", "aws:SourceIp", "\"::/0\""),
        row(SOURCE_IP.notIn("::/0"), "NotIpAddress", "aws:SourceIp", "\"::/0\""),
        row(SOURCE_IP.notIn(List.of("::/0")), "NotIpAddress", "aws:SourceIp", "\"::/0\""),
        row(SOURCE_IP.ifExists().in("::/0"), "IpAddressIfExists", "aws:SourceIp", "\"::/0\""),
        row(SOURCE_ARN.is("a"), "ArnEquals", "aws:SourceArn", "\"a\""),
        row(SOURCE_ARN.is(List.of("a")), "ArnEquals", "aws:SourceArn", "\"a\""),
        row(SOURCE_ARN.is(bucket("b")), "ArnEquals", "aws:SourceArn", "\"arn:aws:s3:::b\""),
        row(SOURCE_ARN.isNot("a"), "ArnNotEquals", "aws:SourceArn", "\"a\""),
        row(SOURCE_ARN.isNot(List.of("a")), "ArnNotEquals", "aws:SourceArn", "\"a\""),
        row(SOURCE_ARN.isNot(bucket("b")), "ArnNotEquals", "aws:SourceArn", "\"arn:aws:s3:::b\""),
        row(SOURCE_ARN.like("a"), "ArnLike", "aws:SourceArn", "\"a\""),
        row(SOURCE_ARN.like(List.of("a")), "ArnLike", "aws:SourceArn", "\"a\""),
        row(SOURCE_ARN.like(bucket("b")), "ArnLike", "aws:SourceArn", "\"arn:aws:s3:::b\""),
        row(SOURCE_ARN.notLike("a"), "ArnNotLike", "aws:SourceArn", "\"a\""),
        row(SOURCE_ARN.notLike(List.of("a")), "ArnNotLike", "aws:SourceArn", "\"a\""),
        row(SOURCE_ARN.notLike(bucket("b")), "ArnNotLike", "aws:SourceArn", "\"arn:aws:s3:::b\""),
        row(SOURCE_ARN.ifExists().like("a"), "ArnLikeIfExists", "aws:SourceArn", "\"a\""),
        row(SOURCES.forAnyValue().like("a"), "ForAnyValue:ArnLike", "svc:Sources", "\"a\""),
        row(SOURCES.forAllValues().is("a"), "ForAllValues:ArnEquals", "svc:Sources", "\"a\""),
        row(DIGEST.is("QQ=="), "BinaryEquals", "svc:Digest", "\"QQ==\""),
        row(DIGEST.ifExists().is("QQ=="), "BinaryEqualsIfExists", "svc:Digest", "\"QQ==\""),
        row(StringKey.raw("new:Key").is("a"), "StringEquals", "new:Key", "\"a\""),
        row(FixedStringKey.raw("new:Key").is("a"), "StringEquals", "new:Key", "\"a\""),
        row(
            StringSetKey.raw("new:Key").forAnyValue().is("a"),
            "ForAnyValue:StringEquals",
            "new:Key",
            "\"a\""),
        row(BoolKey.raw("new:Key").isTrue(), "Bool", "new:Key", "\"true\""),
        row(
            BoolSetKey.raw("new:Key").forAnyValue().isTrue(),
            "ForAnyValue:Bool",
            "new:Key",
            "\"true\""),
        row(NumericKey.raw("new:Key").is(1), "NumericEquals", "new:Key", "\"1\""),
        row(DateKey.raw("new:Key").is("1"), "DateEquals", "new:Key", "\"1\""),
        row(IpAddressKey.raw("new:Key").in("::1"), "IpAddress", "new:Key", "\"::1\""),
        row(ArnKey.raw("new:Key").is("a"), "ArnEquals", "new:Key", "\"a\""),
        row(
            ArnSetKey.raw("new:Key").forAnyValue().is("a"),
            "ForAnyValue:ArnEquals",
            "new:Key",
            "\"a\""),
        row(BinaryKey.raw("new:Key").is("QQ=="), "BinaryEquals", "new:Key", "\"QQ==\""));
  }

  private static Arguments row(KeyCondition condition, String operator, String key, String value) {
    return Arguments.of(
        condition, "\"Condition\":{\"" + operator + "\":{\"" + key + "\":" + value + "}}");
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("conditions")
  void writesTheOperatorTheKeyAndTheValues(KeyCondition condition, String json) {
    assertThat(
            PolicyWriter.minified()
                .write(
                    Writ.identityPolicy(Writ.allow(Action.all()).onAll().when(condition)).policy()))
        .contains(json);
  }

  @Test
  void everyOperatorCanBeReachedFromATypedKey() {
    assertThat(
            conditions()
                .map(row -> ((KeyCondition) row.get()[0]).condition().operator())
                .distinct())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(ConditionOperator.values()));
  }

  @Test
  void aSingleValuedKeyIsAVariableToo() {
    assertThat(PREFIX.variable()).hasToString("${s3:prefix}");
    assertThat(ORG.variableOr("none")).hasToString("${aws:PrincipalOrgID, 'none'}");
    assertThatIllegalArgumentException().isThrownBy(() -> ORG.variableOr("it's"));
    assertThatIllegalArgumentException().isThrownBy(() -> StringKey.raw("nokey").variable());
  }

  @Test
  void aKeyMayHoldAParameter() {
    Parameter issuer = Parameter.name("Issuer", "token.example", 255);
    KeyCondition condition = StringKey.raw(Writ.text(issuer, ":sub")).is("x");
    assertThat(condition.condition().key().parameters()).containsExactly(issuer);
  }

  @Test
  void aConditionNeedsAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PREFIX.like(List.of()))
        .withMessage("`StringLike` on `s3:prefix` needs at least one value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TAG_KEYS.forAnyValue().ifExists().is(new String[0]))
        .withMessage(
            "`ForAnyValue:StringEqualsIfExists` on `aws:TagKeys` needs at least one value");
  }
}
