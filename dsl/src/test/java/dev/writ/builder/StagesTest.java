package dev.writ.builder;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.allowAllExcept;
import static dev.writ.Writ.anyOf;
import static dev.writ.Writ.deny;
import static dev.writ.Writ.denyAllExcept;
import static dev.writ.builder.SampleCatalog.ASSUME_ROLE;
import static dev.writ.builder.SampleCatalog.GET_OBJECT;
import static dev.writ.builder.SampleCatalog.LIST_ALL;
import static dev.writ.builder.SampleCatalog.LIST_BUCKET;
import static dev.writ.builder.SampleCatalog.MFA;
import static dev.writ.builder.SampleCatalog.PREFIX;
import static dev.writ.builder.SampleCatalog.PUT_OBJECT;
import static dev.writ.builder.SampleCatalog.SEND_MESSAGE;
import static dev.writ.builder.SampleCatalog.TAG;
import static dev.writ.builder.SampleCatalog.bucket;
import static dev.writ.builder.SampleCatalog.object;
import static dev.writ.builder.SampleCatalog.queue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.writ.json.PolicyWriter;
import dev.writ.model.Policy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StagesTest {

  private static final PrincipalRef EVERYONE = Principals.everyone();
  private static final PrincipalRef ANYBODY = Principals.raw("*");

  static Stream<Arguments> statements() {
    return Stream.of(
        row(
            allow(GET_OBJECT, PUT_OBJECT).on(object("b", "*")),
            """
            "Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::b/*\""""),
        row(
            deny(GET_OBJECT).on(object("b", "*")).on(object("c", "*")),
            """
            "Effect":"Deny","Action":"s3:GetObject","Resource":["arn:aws:s3:::b/*","arn:aws:s3:::c/*"]"""),
        row(
            allow(LIST_BUCKET).onEach(List.of(bucket("b"), bucket("c"))).onRaw("d"),
            """
            "Effect":"Allow","Action":"s3:ListBucket","Resource":["arn:aws:s3:::b","arn:aws:s3:::c","d"]"""),
        row(
            allow(LIST_BUCKET, TAG).on(bucket("b")).onEach(List.of(bucket("c"))),
            """
            "Effect":"Allow","Action":["s3:ListBucket","s3:TagResource"],\
            "Resource":["arn:aws:s3:::b","arn:aws:s3:::c"]"""),
        row(
            allow(LIST_ALL).onAll(),
            """
            "Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*\""""),
        row(
            allow(anyOf(LIST_BUCKET, GET_OBJECT)).on(bucket("b")).on(object("b", "*")),
            """
            "Effect":"Allow","Action":["s3:ListBucket","s3:GetObject"],\
            "Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]"""),
        row(
            allow(Action.raw("new:Action"), Action.pattern("s3", "Get*")).on(queue("q")),
            """
            "Effect":"Allow","Action":["new:Action","s3:Get*"],\
            "Resource":"arn:aws:sqs:us-east-1:111122223333:q\""""),
        row(
            allowAllExcept(LIST_ALL, GET_OBJECT).onAll(),
            """
            "Effect":"Allow","NotAction":["s3:ListAllMyBuckets","s3:GetObject"],"Resource":"*\""""),
        row(
            denyAllExcept(SEND_MESSAGE).onAllExcept(queue("q")).onAllExceptRaw("*"),
            """
            "Effect":"Deny","NotAction":"sqs:SendMessage",\
            "NotResource":["arn:aws:sqs:us-east-1:111122223333:q","*"]"""),
        row(
            deny(Action.all()).onAllExceptRaw("a").onAllExcept(bucket("b")),
            """
            "Effect":"Deny","Action":"*","NotResource":["a","arn:aws:s3:::b"]"""),
        row(
            allow(LIST_BUCKET).onRaw("${aws:username}").on(bucket("b")).sid("S").when(MFA.isTrue()),
            """
            "Sid":"S","Effect":"Allow","Action":"s3:ListBucket",\
            "Resource":["${aws:username}","arn:aws:s3:::b"],\
            "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"""),
        row(
            allow(LIST_BUCKET).onAll().when(PREFIX.is("a"), MFA.isTrue()).when(PREFIX.exists()),
            """
            "Effect":"Allow","Action":"s3:ListBucket","Resource":"*",\
            "Condition":{"StringEquals":{"s3:prefix":"a"},\
            "Bool":{"aws:MultiFactorAuthPresent":"true"},"Null":{"s3:prefix":"false"}}"""));
  }

  static Stream<Arguments> resourceStatements() {
    return Stream.of(
        row(
            allow(GET_OBJECT).to(EVERYONE).on(object("b", "*")).on(object("c", "*")),
            """
            "Effect":"Allow","Principal":"*","Action":"s3:GetObject",\
            "Resource":["arn:aws:s3:::b/*","arn:aws:s3:::c/*"]"""),
        row(
            allow(LIST_BUCKET).toEach(List.of(ANYBODY, ANYBODY)).onEach(List.of(bucket("b"))),
            """
            "Effect":"Allow","Principal":{"AWS":["*","*"]},"Action":"s3:ListBucket",\
            "Resource":"arn:aws:s3:::b\""""),
        row(
            deny(GET_OBJECT).toAllExcept(ANYBODY).onAllExcept(object("b", "*")).onAllExceptRaw("x"),
            """
            "Effect":"Deny","NotPrincipal":{"AWS":"*"},"Action":"s3:GetObject",\
            "NotResource":["arn:aws:s3:::b/*","x"]"""),
        row(
            deny(GET_OBJECT).to(ANYBODY).onAllExceptRaw("x").onAllExcept(object("b", "*")).sid("S"),
            """
            "Sid":"S","Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:GetObject",\
            "NotResource":["x","arn:aws:s3:::b/*"]"""),
        row(
            allow(LIST_BUCKET).to(ANYBODY).onRaw("x").onRaw("y").onEach(List.of(bucket("b"))),
            """
            "Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:ListBucket",\
            "Resource":["x","y","arn:aws:s3:::b"]"""),
        row(
            allow(LIST_ALL).to(ANYBODY).onAll().when(MFA.isTrue()),
            """
            "Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:ListAllMyBuckets",\
            "Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"""));
  }

  static Stream<Arguments> resourceControlStatements() {
    return Stream.of(
        row(
            deny(GET_OBJECT).toEveryone().on(object("b", "*")).onRaw("x"),
            """
            "Effect":"Deny","Principal":"*","Action":"s3:GetObject",\
            "Resource":["arn:aws:s3:::b/*","x"]"""),
        row(
            deny(LIST_BUCKET).toEveryone().onRaw("x").on(bucket("b")),
            """
            "Effect":"Deny","Principal":"*","Action":"s3:ListBucket",\
            "Resource":["x","arn:aws:s3:::b"]"""),
        row(
            deny(LIST_BUCKET)
                .toEveryone()
                .onEach(List.of(bucket("b")))
                .onEach(List.of(bucket("c"))),
            """
            "Effect":"Deny","Principal":"*","Action":"s3:ListBucket",\
            "Resource":["arn:aws:s3:::b","arn:aws:s3:::c"]"""),
        row(
            deny(LIST_BUCKET).toEveryone().onAllExcept(bucket("b")).onAllExceptRaw("x"),
            """
            "Effect":"Deny","Principal":"*","Action":"s3:ListBucket",\
            "NotResource":["arn:aws:s3:::b","x"]"""),
        row(
            deny(LIST_BUCKET).toEveryone().onAllExceptRaw("x").onAllExcept(bucket("b")),
            """
            "Effect":"Deny","Principal":"*","Action":"s3:ListBucket",\
            "NotResource":["x","arn:aws:s3:::b"]"""),
        row(
            deny(Action.all()).toEveryone().onAll().when(MFA.isFalse()).sid("S"),
            """
            "Sid":"S","Effect":"Deny","Principal":"*","Action":"*","Resource":"*",\
            "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}"""));
  }

  static Stream<Arguments> trustStatements() {
    return Stream.of(
        row(
            allow(ASSUME_ROLE).to(Principals.service("ec2.amazonaws.com")),
            """
            "Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole\""""),
        row(
            allow(ASSUME_ROLE).to(ANYBODY).sid("S").when(MFA.isTrue()),
            """
            "Sid":"S","Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole",\
            "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"""));
  }

  private static Arguments row(BuiltStatement statement, String members) {
    return Arguments.of(statement, members);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource({
    "statements",
    "resourceStatements",
    "resourceControlStatements",
    "trustStatements"
  })
  void writesWhatWasBuilt(BuiltStatement statement, String members) {
    assertThat(PolicyWriter.minified().write(Policy.of(List.of(statement.statement()))))
        .isEqualTo("{\"Version\":\"2012-10-17\",\"Statement\":[{" + members + "}]}");
  }

  @Test
  void principalsStandUnderTheirTypeInTheOrderOfFirstUse() {
    BuiltStatement statement =
        allow(ASSUME_ROLE)
            .to(
                Principals.service("a"),
                Principals.raw("1"),
                Principals.service("b"),
                Principals.raw("2"));
    assertThat(PolicyWriter.minified().write(Policy.of(List.of(statement.statement()))))
        .contains("\"Principal\":{\"Service\":[\"a\",\"b\"],\"AWS\":[\"1\",\"2\"]}");
  }

  @Test
  void eachStepLeavesTheOneBeforeAsItWas() {
    IdentityStatement.On<?> one = allow(LIST_BUCKET).on(bucket("b"));
    IdentityStatement named = one.sid("S");
    assertThat(one.onRaw("x").statement().resource().orElseThrow().patterns()).hasSize(2);
    assertThat(one.statement().resource().orElseThrow().patterns()).hasSize(1);
    assertThat(one.statement().sid()).isEmpty();
    assertThat(named.statement().sid()).contains("S");
  }

  @Test
  void refusesAStatementWithNothingInAnElement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allow())
        .withMessage("a statement needs at least one action");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allow(LIST_BUCKET).onEach(List.of()))
        .withMessage("a statement needs at least one resource");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allow(LIST_BUCKET).to())
        .withMessage("a statement needs at least one principal");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allow(LIST_BUCKET).toEach(List.of()))
        .withMessage("a statement needs at least one principal");
    assertThatIllegalArgumentException().isThrownBy(() -> allow(ASSUME_ROLE).to(EVERYONE, ANYBODY));
  }

  @Test
  void refusesOneTestTwice() {
    IdentityStatement statement = allow(LIST_BUCKET).onAll().when(PREFIX.is("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement.when(PREFIX.is("b")))
        .withMessageStartingWith("`StringEquals` on `s3:prefix` stands twice");
  }
}
