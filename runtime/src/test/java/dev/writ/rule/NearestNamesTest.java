package dev.writ.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

  private static final NearestNames REGIONS =
      NearestNames.among(List.of("eu-west-1", "eu-west-2", "eu-west-3", "eu-north-1", "us-east-1"));

  @Test
  void the_nearest_names_come_first_and_at_most_three() {
    assertThat(REGIONS.to("eu-west-9")).containsExactly("eu-west-1", "eu-west-2", "eu-west-3");
  }

  @Test
  void swapped_letters_and_letter_case_count_little() {
    assertThat(REGIONS.to("EU-WSET-1").get(0)).isEqualTo("eu-west-1");
  }

  @Test
  void nothing_is_suggested_where_nothing_is_near() {
    assertThat(REGIONS.of("mars")).isEmpty();
    assertThat(REGIONS.of("")).isEmpty();
  }

  @Test
  void suggestions_read_as_a_sentence() {
    assertThat(REGIONS.of("eu-west"))
        .contains("did you mean `eu-west-1`, `eu-west-2` or `eu-west-3`");
  }
}
