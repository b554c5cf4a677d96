package dev.writ.builder;

import static dev.writ.builder.SampleCatalog.GET_OBJECT;
import static dev.writ.builder.SampleCatalog.LIST_BUCKET;
import static dev.writ.builder.SampleCatalog.MFA;
import static dev.writ.builder.SampleCatalog.PREFIX;
import static dev.writ.builder.SampleCatalog.SOURCE_ARN;
import static dev.writ.builder.SampleCatalog.bucket;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.Writ;
import dev.writ.model.ModelPath;
import dev.writ.model.Version;
import dev.writ.origin.CallOrigins;
import dev.writ.origin.Origin;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Enters the calls by hand as an interpreter does, and names the places after what stands there.
 */
class BuilderOriginsTest {

  private record Place(String name) implements Origin {}

  private static <T> T call(String name, Supplier<T> call, String... arguments) {
    List<Origin> places = Stream.of(arguments).<Origin>map(Place::new).toList();
    CallOrigins.enter(new Place(name), places);
    try {
      return call.get();
    } finally {
      CallOrigins.leave();
    }
  }

  private static void assertPlace(BuiltPolicy policy, ModelPath path, String name) {
    assertThat(policy.origins().at(path)).as(path.toString()).isEqualTo(new Place(name));
  }

  private static final ModelPath STATEMENT = ModelPath.statement(0);
  private static final ModelPath CONDITION = STATEMENT.member("Condition");

  @Test
  void anIdentityPolicyKnowsThePlaceOfEachElement() {
    var actions =
        call("allow(…)", () -> Writ.allow(LIST_BUCKET, Action.raw("x:Y")), "LIST_BUCKET", "raw(…)");
    var first = call("on(…)", () -> actions.on(bucket("b")), "bucket(b)");
    var second = call("onRaw(…)", () -> first.onRaw("c"), "\"c\"");
    var like = call("like(…)", () -> PREFIX.like("p", "q"), "\"p\"", "\"q\"");
    var isTrue = call("isTrue()", MFA::isTrue);
    var conditional = call("when(…)", () -> second.when(like, isTrue), "arg 0", "arg 1");
    var named = call("sid(…)", () -> conditional.sid("S"), "\"S\"");
    var policy = call("identityPolicy(…)", () -> Writ.identityPolicy(named), "named");

    assertPlace(policy, ModelPath.ROOT, "identityPolicy(…)");
    assertPlace(policy, ModelPath.ROOT.member("Version"), "identityPolicy(…)");
    assertPlace(policy, STATEMENT, "allow(…)");
    assertPlace(policy, STATEMENT.member("Effect"), "allow(…)");
    assertPlace(policy, STATEMENT.member("Action").index(0), "LIST_BUCKET");
    assertPlace(policy, STATEMENT.member("Action").index(1), "raw(…)");
    assertPlace(policy, STATEMENT.member("Resource").index(0), "bucket(b)");
    assertPlace(policy, STATEMENT.member("Resource").index(1), "\"c\"");
    assertPlace(policy, STATEMENT.member("Sid"), "\"S\"");
    ModelPath prefix = CONDITION.member("StringLike").member("s3:prefix");
    assertPlace(policy, prefix, "like(…)");
    assertPlace(policy, prefix.index(0), "\"p\"");
    assertPlace(policy, prefix.index(1), "\"q\"");
    ModelPath mfa = CONDITION.member("Bool").member("aws:MultiFactorAuthPresent");
    assertPlace(policy, mfa, "isTrue()");
    assertPlace(policy, mfa.index(0), "isTrue()");
    assertThat(policy.origins().at(CONDITION.member("Null"))).isEqualTo(new Place("allow(…)"));
  }

  @Test
  void aResourcePolicyKnowsThePlaceOfEachPrincipal() {
    var actions = call("deny(…)", () -> Writ.denyAllExcept(GET_OBJECT), "GET_OBJECT");
    var principals =
        call(
            "toAllExcept(…)",
            () ->
                actions.toAllExcept(
                    Principals.service("s"), Principals.raw("1"), Principals.service("t")),
            "service(s)",
            "raw(1)",
            "service(t)");
    var statement = call("onAllExcept(…)", () -> principals.onAllExcept(bucket("b")), "bucket(b)");
    var policy = call("resourcePolicy(…)", () -> Writ.resourcePolicy(statement), "statement");

    assertPlace(policy, STATEMENT.member("NotAction").index(0), "GET_OBJECT");
    assertPlace(policy, STATEMENT.member("NotPrincipal").member("Service").index(0), "service(s)");
    assertPlace(policy, STATEMENT.member("NotPrincipal").member("Service").index(1), "service(t)");
    assertPlace(policy, STATEMENT.member("NotPrincipal").member("AWS").index(0), "raw(1)");
    assertPlace(policy, STATEMENT.member("NotResource").index(0), "bucket(b)");
  }

  @Test
  void everyoneStandsWhereTheCallStands() {
    var actions = call("deny(…)", () -> Writ.deny(GET_OBJECT), "GET_OBJECT");
    var everyone = call("toEveryone()", actions::toEveryone);
    var statement = call("onAll()", everyone::onAll);
    var policy = call("policy(…)", () -> Writ.resourceControlPolicy(statement), "statement");
    assertPlace(policy, STATEMENT.member("Principal"), "toEveryone()");
    assertPlace(policy, STATEMENT.member("Resource").index(0), "onAll()");
  }

  @Test
  void theElementsOfAListStandWhereTheListStands() {
    var actions = call("allow(…)", () -> Writ.allow(LIST_BUCKET), "LIST_BUCKET");
    var principals =
        call(
            "toEach(…)",
            () -> actions.toEach(List.of(Principals.raw("1"), Principals.raw("2"))),
            "accounts");
    var statement =
        call("onEach(…)", () -> principals.onEach(List.of(bucket("b"), bucket("c"))), "buckets");
    var arns = call("is(…)", () -> SOURCE_ARN.is(List.of("1", "2")), "arns");
    var conditional = call("when(…)", () -> statement.when(arns), "is(…)");
    var policy = call("policy(…)", () -> Writ.resourcePolicy(conditional), "statement");
    assertPlace(policy, STATEMENT.member("Principal").member("AWS").index(1), "accounts");
    assertPlace(policy, STATEMENT.member("Resource").index(1), "buckets");
    assertPlace(policy, CONDITION.member("ArnEquals").member("aws:SourceArn").index(1), "arns");
  }

  @Test
  void theActionsOfAnyOfStandWhereItsArgumentsStand() {
    var either =
        call(
            "anyOf(…)",
            () -> Writ.<Resource>anyOf(LIST_BUCKET, GET_OBJECT),
            "LIST_BUCKET",
            "GET_OBJECT");
    var actions = call("allow(…)", () -> Writ.allow(either, Action.all()), "anyOf(…)", "all()");
    var statement = call("onAll()", actions::onAll);
    var policy = call("identityPolicy(…)", () -> Writ.identityPolicy(statement), "statement");
    assertPlace(policy, STATEMENT.member("Action").index(0), "LIST_BUCKET");
    assertPlace(policy, STATEMENT.member("Action").index(1), "GET_OBJECT");
    assertPlace(policy, STATEMENT.member("Action").index(2), "all()");
  }

  @Test
  void aConditionMadeOutOfSightStandsWhereItIsUsed() {
    var unseen = PREFIX.is("a");
    var resources = Writ.allow(LIST_BUCKET).onAll();
    var statement = call("when(…)", () -> resources.when(unseen), "PREFIX_IS_A");
    var policy = Writ.identityPolicy(statement);
    assertPlace(policy, CONDITION.member("StringEquals").member("s3:prefix"), "PREFIX_IS_A");
  }

  @Test
  void aPolicyKnowsThePlaceOfWhatIsAddedToIt() {
    var one = call("allow(…)", () -> Writ.allow(LIST_BUCKET).onAll(), "LIST_BUCKET");
    var two = call("deny(…)", () -> Writ.deny(LIST_BUCKET).onAll(), "LIST_BUCKET");
    var policy = call("identityPolicy(…)", () -> Writ.identityPolicy(one), "one");
    var longer = call("and(…)", () -> policy.and(two), "two");
    var named = call("id(…)", () -> longer.id("I"), "\"I\"");
    var earlier = call("version(…)", () -> named.version(Version.V2008_10_17), "V2008_10_17");
    assertPlace(earlier, ModelPath.ROOT, "identityPolicy(…)");
    assertPlace(earlier, ModelPath.ROOT.member("Id"), "\"I\"");
    assertPlace(earlier, ModelPath.ROOT.member("Version"), "V2008_10_17");
    assertPlace(earlier, ModelPath.statement(0), "allow(…)");
    assertPlace(earlier, ModelPath.statement(1), "deny(…)");
  }

  @Test
  void nothingIsKnownAtRunTime() {
    var policy = Writ.identityPolicy(Writ.allow(LIST_BUCKET).onAll());
    assertThat(policy.origins().at(STATEMENT.member("Action").index(0))).isEqualTo(Origin.UNKNOWN);
  }
}
