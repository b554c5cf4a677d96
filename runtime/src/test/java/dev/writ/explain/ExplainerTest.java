package dev.writ.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.decide.AccessOutcome;
import dev.writ.decide.Authorizer;
import dev.writ.decide.Decision;
import dev.writ.reference.RandomScenarios;
import dev.writ.request.LayerKind;
import dev.writ.request.Scenario;
import dev.writ.trace.LayerTrace;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static Explanation explain(String request, String policies) {
    Scenario scenario =
        Scenario.read(
            "{\"request\":{\"principal\":\"arn:aws:iam::111122223333:user/Ana\","
                + request
                + "},\"policies\":"
                + policies
                + "}");
    return Explainer.of(Authorizer.of(scenario.layers())).explain(scenario.request());
  }

  private static final String GET = "\"action\":\"s3:GetObject\",\"resource\":\"arn:aws:s3:::b/k\"";

  @Test
  void tracesAgreeWithDecisionsOnRandomScenarios() {
    long seed = Long.getLong("writ.seed", System.nanoTime());
    System.out.println("explanations: seed " + seed);
    RandomScenarios scenarios = new RandomScenarios(seed);
    for (int i = 0; i < 3_000; i++) {
      Scenario scenario = scenarios.next();
      Authorizer authorizer = Authorizer.of(scenario.layers());
      Decision decision = authorizer.decide(scenario.request());
      Explanation explanation = Explainer.of(authorizer).explain(scenario.request());
      assertThat(explanation.decision().reason()).isEqualTo(decision.reason());
      boolean denied =
          explanation.layers().stream()
              .filter(LayerTrace::hasSay)
              .flatMap(layer -> layer.statements().stream())
              .anyMatch(statement -> statement.denies() && statement.applies());
      if (!scenario.request().action().equals("sts:GetCallerIdentity")) {
        assertThat(denied).isEqualTo(decision.outcome() == AccessOutcome.EXPLICIT_DENY);
      }
      assertThat(explanation.blockers().isEmpty()).isEqualTo(decision.isAllowed());
      assertThat(explanation.toJson()).startsWith("{\"decision\":\"" + decision.outcome());
    }
  }

  @Test
  void namesAllBlockersAndWhatTogetherWouldAllow() {
    Explanation explanation =
        explain(
            GET,
            """
            {"identity":[{"Statement":{"Effect":"Allow","Action":"ec2:*","Resource":"*"}}],
             "permissionsBoundary":[],"scp":[[{"Statement":[
               {"Effect":"Allow","Action":"*","Resource":"*"},
               {"Sid":"NoReading","Effect":"Deny","Action":"s3:Get*","Resource":"*"}]}]]}""");
    assertThat(explanation.blockers())
        .containsExactly(
            "no identity-based policy allows the action",
            "no permissions boundary allows the action",
            "explicit deny in a service control policy: scp[0][0], statement `NoReading` (4:4)");
    assertThat(explanation.remedies()).hasSize(2);
    assertThat(explanation.remedies().get(0).changes())
        .containsExactly(
            "a permissions boundary allowed s3:GetObject on arn:aws:s3:::b/k",
            "an identity-based policy allowed s3:GetObject on arn:aws:s3:::b/k",
            "statement `NoReading` of scp[0][0] did not deny it");
  }

  @Test
  void namesTheMissingKeysThatMatterAndOnlyThose() {
    Explanation explanation =
        explain(
            GET,
            """
            {"identity":[{"Statement":[
              {"Effect":"Allow","Action":"s3:*","Resource":"*",
               "Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}},
              {"Effect":"Allow","Action":"ec2:*","Resource":"*",
               "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}]}""");
    assertThat(explanation.decisiveKeys())
        .containsExactly(new Explanation.DecisiveKey("aws:SourceIp", "203.0.113.0", "ALLOWED"));
  }

  @Test
  void warnsOfWhatChangesMeaningUnnoticed() {
    Explanation explanation =
        explain(
            GET,
            """
            {"identity":[{"Version":"2008-10-17","Statement":[
              {"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}"},
              {"Effect":"Allow","Action":"s3:*","Resource":"*",
               "Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}},
              {"Effect":"Deny","Action":"s3:*","Resource":"*",
               "Condition":{"StringIs":{"aws:TagKeys":"a"}}}]}],
             "permissionsBoundary":[],
             "resource":{"Statement":{"Effect":"Deny","NotPrincipal":{"AWS":"111122223333"},
               "Action":"ec2:*","Resource":"*"}}}""");
    assertThat(explanation.warnings())
        .containsExactly(
            "identity[0], statement 2: IAM has no operator `StringIs`, so that the statement never"
                + " applies",
            "identity[0], statement 0: policy variables are plain text without Version 2012-10-17",
            "identity[0], statement 1: ForAllValues with Allow also holds where the request lacks"
                + " the key",
            "resource, statement 0: Deny with NotPrincipal denies every principal that has a"
                + " permissions boundary");
  }

  @Test
  void warnsOfACanonicalUserWhileNothingTellsTheCallersAccountsId() {
    String bucket =
        """
        {"resource":{"Statement":{"Effect":"Allow","Principal":{"CanonicalUser":"79a59d"},
          "Action":"s3:*","Resource":"*"}}}""";
    assertThat(explain(GET, bucket).warnings())
        .containsExactly(
            "resource, statement 0: a CanonicalUser names nobody unless `writ:CanonicalUserId` in"
                + " the context tells the id of the caller's account");
    String told = GET + ",\"context\":{\"writ:CanonicalUserId\":\"79a59d\"}";
    assertThat(explain(told, bucket).warnings()).isEmpty();
  }

  @Test
  void tellsTheSidesAcrossAccounts() {
    Explanation explanation =
        explain(
            GET + ",\"resourceAccount\":\"444455556666\"",
            "{\"identity\":[{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}]}");
    assertThat(explanation.sides())
        .containsExactly(
            "the caller's account 111122223333 allows",
            "the resource's account 444455556666 does not allow");
    assertThat(explanation.layers())
        .filteredOn(layer -> layer.kind() == LayerKind.IDENTITY)
        .allMatch(LayerTrace::allows);
  }
}
