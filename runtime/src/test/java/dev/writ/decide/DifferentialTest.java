package dev.writ.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.json.PolicyWriter;
import dev.writ.reference.RandomScenarios;
import dev.writ.reference.ReferenceEvaluator;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Scenario;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The seed is a system property, {@code writ.seed}; without it each run takes another. */
class DifferentialTest {

  private static final int CASES = Integer.getInteger("writ.cases", 200_000);
  private static final Set<String> WILDCARD_ONLY = Set.of("s3:listallmybuckets");

  @Test
  void compiledDecisionsEqualThoseOfThePlainReading() {
    long seed = Long.getLong("writ.seed", System.nanoTime());
    System.out.println("differential test: seed " + seed + ", cases " + CASES);
    RandomScenarios scenarios = new RandomScenarios(seed);
    Map<AccessOutcome, Integer> seen = new EnumMap<>(AccessOutcome.class);
    for (int i = 0; i < CASES; i++) {
      Scenario scenario = scenarios.next();
      AccessOutcome expected =
          ReferenceEvaluator.decide(
              scenario.request(),
              scenario.layers(),
              action -> WILDCARD_ONLY.contains(action.toLowerCase(java.util.Locale.ROOT)));
      Decision decision =
          Authorizer.of(scenario.layers(), WILDCARD_ONLY::contains).decide(scenario.request());
      seen.merge(expected, 1, Integer::sum);
      if (decision.outcome() != expected) {
        throw new AssertionError(
            "seed %d, case %d: expected %s and got %s for %s %s under%n%s"
                .formatted(
                    seed,
                    i,
                    expected,
                    decision,
                    scenario.request(),
                    scenario.request().context().all(),
                    documents(scenario.layers())));
      }
    }
    System.out.println("differential test: " + seen);
    assertThat(seen.keySet()).containsExactly(AccessOutcome.values());
  }

  private static String documents(PolicyLayers layers) {
    StringBuilder text = new StringBuilder();
    for (LayerKind kind : LayerKind.values()) {
      layers
          .levels(kind)
          .ifPresent(
              levels ->
                  levels.forEach(
                      level ->
                          text.append(kind)
                              .append(level.stream().map(d -> write(d.policy())).toList())
                              .append('\n')));
    }
    return text.toString();
  }

  private static String write(dev.writ.model.Policy policy) {
    return PolicyWriter.minified().write(policy);
  }
}
