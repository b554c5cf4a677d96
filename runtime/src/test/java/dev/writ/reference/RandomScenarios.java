package dev.writ.reference;

import dev.writ.model.AbsentKey;
import dev.writ.model.ActionClause;
import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;
import dev.writ.model.ConditionValue;
import dev.writ.model.Effect;
import dev.writ.model.OperatorModifiers;
import dev.writ.model.Polarity;
import dev.writ.model.Policy;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.model.PrincipalType;
import dev.writ.model.ResourceClause;
import dev.writ.model.SetQualifier;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import dev.writ.model.Version;
import dev.writ.request.Arn;
import dev.writ.request.CallerIdentity;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import dev.writ.request.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Random scenarios of few names, so that policies and requests often meet. */
public final class RandomScenarios {

  private static final String ONE = "111122223333";
  private static final String TWO = "444455556666";
  private static final List<String> CALLERS =
      List.of(
          "arn:aws:iam::" + ONE + ":root",
          "arn:aws:iam::" + ONE + ":user/Ana",
          "arn:aws:iam::" + ONE + ":user/team/Ben",
          "arn:aws:iam::" + ONE + ":role/Reader",
          "arn:aws:sts::" + ONE + ":assumed-role/Reader/s1",
          "arn:aws:sts::" + ONE + ":assumed-role/Writer/s2",
          "arn:aws:iam::" + ONE + ":role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX",
          "arn:aws:sts::" + ONE + ":federated-user/Fay",
          "arn:aws:iam::" + TWO + ":user/Ana",
          "cloudtrail.amazonaws.com",
          "accounts.google.com",
          "*");
  private static final List<String> PRINCIPALS =
      List.of(
          "*",
          ONE,
          TWO,
          "arn:aws:iam::" + ONE + ":root",
          "arn:aws:iam::" + ONE + ":user/Ana",
          "arn:aws:iam::" + ONE + ":user/A*",
          "arn:aws:iam::" + ONE + ":role/Reader",
          "arn:aws:sts::" + ONE + ":assumed-role/Reader/s1",
          "arn:aws:sts::" + ONE + ":federated-user/Fay",
          "arn:aws:iam::" + TWO + ":user/Ana");
  private static final List<String> ACTIONS =
      List.of(
          "s3:GetObject",
          "s3:PutObject",
          "s3:ListAllMyBuckets",
          "kms:Decrypt",
          "sts:AssumeRole",
          "sts:GetCallerIdentity",
          "ec2:RunInstances");
  private static final List<String> ACTION_PATTERNS =
      List.of(
          "*",
          "*:*",
          "s3:*",
          "S3:get*",
          "s3:*Object",
          "s?:PutObject",
          "s3:GetObject",
          "s3:GetObject ",
          "s3:",
          "s3",
          "s3:ListAllMyBuckets",
          "kms:*",
          "kms:decrypt",
          "sts:Assume*",
          "ec2:Run??stances");
  private static final List<String> RESOURCES =
      List.of(
          "*",
          "arn:aws:s3:::b/k",
          "arn:aws:s3:::b/Ana/k",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b2/${x}",
          "arn:aws:kms:us-east-1:" + ONE + ":key/1",
          "arn:aws:iam::" + ONE + ":role/Reader",
          "arn:aws:ec2:us-east-1:" + TWO + ":instance/i-1");
  private static final List<String> RESOURCE_PATTERNS =
      List.of(
          "*",
          "arn:*",
          "arn:aws:s3:::b/*",
          "arn:aws:s3:::b/k",
          "arn:aws:s3:::?/*k",
          "arn:aws:s3:::b/${aws:username}/*",
          "arn:aws:s3:::b/${aws:username, 'k'}*",
          "arn:aws:s3:::b/${*}",
          "arn:aws:s3:::b2/${x}",
          "arn:aws:s3:::b/${aws:TagKeys}",
          "arn:aws:kms:*:" + ONE + ":key/*",
          "arn:aws:iam::*:role/Reader",
          "arn:aws:ec2:*");
  private static final List<String> KEYS =
      List.of(
          "aws:SourceIp", "aws:TagKeys", "s3:prefix", "AWS:username", "aws:PrincipalArn", "x:n");
  private static final List<String> VALUES =
      List.of(
          "a",
          "A",
          "a*",
          "*",
          "",
          "Ana",
          "${aws:username}",
          "${s3:prefix, 'a'}",
          "${*}",
          "10",
          "10.0",
          "9.5",
          "1577836800",
          "2020-01-01",
          "2020-01-01T00:00:00Z",
          "2020-01-01T01:00:00+01:00",
          "2019-06-01T00:00:00.5Z",
          "true",
          "False",
          "1.2.3.4",
          "1.2.0.0/16",
          "::1",
          "::/0",
          "YQ==",
          "arn:aws:iam::" + ONE + ":user/Ana",
          "arn:aws:iam::*:user/*",
          "arn:aws:*:user/Ana");

  private final SplittableRandom random;

  public RandomScenarios(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The next scenario. */
  public Scenario next() {
    Request request =
        Request.of(pick(ACTIONS), pick(RESOURCES)).as(CallerIdentity.parse(pick(CALLERS)));
    if (chance(5)) {
      request = request.inAccount(chance(50) ? ONE : TWO);
    }
    if (chance(3)) {
      request =
          request.as(
              CallerIdentity.federatedUser("Fay", Arn.parse("arn:aws:iam::" + ONE + ":user/Ana")));
    }
    for (int keys = random.nextInt(4); keys > 0; keys--) {
      String key = pick(KEYS);
      request =
          chance(30)
              ? request.with(key, some(2, () -> pick(VALUES)))
              : request.with(key, pick(VALUES));
    }
    return new Scenario("", request, layers());
  }

  private PolicyLayers layers() {
    PolicyLayers layers = PolicyLayers.NONE;
    for (LayerKind kind : LayerKind.values()) {
      if (!chance(likelihood(kind))) {
        continue;
      }
      boolean levelled = kind == LayerKind.SERVICE_CONTROL || kind == LayerKind.RESOURCE_CONTROL;
      layers =
          kind == LayerKind.RESOURCE
              ? layers.with(kind, document(kind))
              : layers.withLevels(
                  kind,
                  levelled
                      ? some(2, () -> some(2, () -> document(kind)))
                      : List.of(some(2, () -> document(kind))));
    }
    return chance(10) ? layers.withManagementAccount(chance(50) ? ONE : TWO) : layers;
  }

  private static int likelihood(LayerKind kind) {
    return switch (kind) {
      case IDENTITY -> 80;
      case RESOURCE -> 50;
      case PERMISSIONS_BOUNDARY, SESSION -> 20;
      case SERVICE_CONTROL, RESOURCE_CONTROL, VPC_ENDPOINT -> 15;
    };
  }

  private PolicyDocument document(LayerKind kind) {
    Optional<Version> version =
        chance(85)
            ? Optional.of(Version.V2012_10_17)
            : chance(50) ? Optional.of(Version.V2008_10_17) : Optional.empty();
    List<Statement> statements = some(4, () -> statement(kind));
    return PolicyDocument.of("p", new Policy(version, Optional.empty(), statements));
  }

  private Statement statement(LayerKind kind) {
    boolean named = kind.namesPrincipals() ? !chance(3) : chance(2);
    return new Statement(
        Optional.empty(),
        chance(kind == LayerKind.RESOURCE_CONTROL ? 60 : 20) ? Effect.DENY : Effect.ALLOW,
        named ? Optional.of(principals()) : Optional.empty(),
        new ActionClause(polarity(), some(3, () -> pick(ACTION_PATTERNS))),
        chance(3)
            ? Optional.empty()
            : Optional.of(
                new ResourceClause(polarity(), some(3, () -> Text.parse(pick(RESOURCE_PATTERNS))))),
        chance(60) ? List.of() : conditions());
  }

  private Polarity polarity() {
    return chance(90) ? Polarity.LISTED : Polarity.ALL_EXCEPT;
  }

  private PrincipalClause principals() {
    if (chance(15)) {
      return new PrincipalClause(polarity(), List.of(new Principal.Everyone()));
    }
    return new PrincipalClause(polarity(), some(2, this::principal));
  }

  private Principal principal() {
    if (chance(10)) {
      return new Principal.Listed(PrincipalType.SERVICE, Text.parse("cloudtrail.amazonaws.com"));
    }
    if (chance(5)) {
      return new Principal.Listed(PrincipalType.FEDERATED, Text.parse("accounts.google.com"));
    }
    return new Principal.Listed(PrincipalType.AWS, Text.parse(pick(PRINCIPALS)));
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(condition());
    if (chance(30)) {
      Condition second = condition();
      if (second.operator() != conditions.get(0).operator()) {
        conditions.add(second);
      }
    }
    return conditions;
  }

  private Condition condition() {
    ConditionOperator operator = pick(List.of(ConditionOperator.values()));
    SetQualifier qualifier = chance(60) ? SetQualifier.NONE : pick(List.of(SetQualifier.values()));
    boolean accepted = operator != ConditionOperator.NULL && chance(25);
    return new Condition(
        operator,
        new OperatorModifiers(qualifier, accepted ? AbsentKey.ACCEPTED : AbsentKey.COMPARED),
        Text.parse(pick(KEYS)),
        some(2, () -> ConditionValue.of(pick(VALUES))));
  }

  /** Up to this many, rarely none. */
  private <T> List<T> some(int most, Supplier<T> supplier) {
    List<T> some = new ArrayList<>();
    int count = chance(4) ? 0 : 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      some.add(supplier.get());
    }
    return some;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
