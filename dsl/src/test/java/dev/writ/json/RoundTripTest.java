package dev.writ.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.model.Parameter;
import dev.writ.model.Policy;
import dev.writ.model.Text;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  private static final int POLICIES = 1_000;

  /** The first of the seeds; {@code -Dwrit.seed} tries others. */
  private static final long SEED = Long.getLong("writ.seed", 20260926);

  @Test
  void aWrittenPolicyReadsBackAsItselfWithItsParametersBound() {
    for (int i = 0; i < POLICIES; i++) {
      Policy policy = new PolicyGenerator(SEED + i).policy();
      Policy bound = policy.mapTexts(text -> Text.parse(text.sample()));
      for (JsonLayout layout : JsonLayout.values()) {
        String written = new PolicyWriter(layout, Parameter::sample).write(policy);
        assertThat(PolicyReader.read(written).policy())
            .as("-Dwrit.seed=%d: %s", SEED + i, written)
            .isEqualTo(bound);
      }
    }
  }

  @Test
  void writingAgainWhatWasReadChangesNoByte() {
    for (int i = 0; i < POLICIES; i++) {
      Policy policy = new PolicyGenerator(SEED + i).policy();
      String written = PolicyWriter.pretty().write(policy);
      assertThat(PolicyWriter.pretty().write(PolicyReader.read(written).policy()))
          .as("-Dwrit.seed=%d", SEED + i)
          .isEqualTo(written);
    }
  }

  @Test
  void aTextReadsBackFromItsOwnNotation() {
    for (int i = 0; i < POLICIES; i++) {
      Policy policy = new PolicyGenerator(SEED + i).policy();
      policy.mapTexts(
          text -> {
            Text open = Text.parse(text.toString());
            assertThat(Text.parse(open.toString())).as("-Dwrit.seed=%d", SEED).isEqualTo(open);
            return text;
          });
    }
  }
}
