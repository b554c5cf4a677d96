package dev.writ.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelPathTest {

  private static final ModelPath CONDITION = ModelPath.statement(0).member("Condition");

  @Test
  void readsLikeAnExpression() {
    assertThat(ModelPath.ROOT).hasToString("");
    assertThat(ModelPath.statement(2).member("Action").index(1))
        .hasToString("Statement[2].Action[1]");
    assertThat(CONDITION.member("StringLike").member("s3:prefix").index(0))
        .hasToString("Statement[0].Condition.StringLike.s3:prefix[0]");
  }

  @Test
  void quotesAMemberWithOtherCharactersOnOneLine() {
    assertThat(CONDITION.member("aws:PrincipalTag/team"))
        .hasToString("Statement[0].Condition[\"aws:PrincipalTag/team\"]");
    assertThat(ModelPath.ROOT.member("a\"b\\\n")).hasToString("[\"a\\\"b\\\\\\u000a\"]");
  }

  @Test
  void knowsItsParentAndJoinsRelativePlaces() {
    assertThat(CONDITION.parent()).contains(ModelPath.statement(0));
    assertThat(ModelPath.ROOT.parent()).isEmpty();
    assertThat(ModelPath.statement(1).then(ModelPath.ROOT.member("Sid")))
        .isEqualTo(ModelPath.statement(1).member("Sid"));
  }

  @Test
  void sortsAPlaceBeforeThoseWithinIt() {
    List<ModelPath> ordered =
        List.of(
            ModelPath.ROOT,
            ModelPath.ROOT.member("Id"),
            ModelPath.ROOT.member("Statement"),
            ModelPath.statement(0).member("Action"),
            ModelPath.statement(2),
            ModelPath.statement(10));
    assertThat(Stream.of(4, 1, 5, 0, 3, 2).map(ordered::get).sorted()).isEqualTo(ordered);
    assertThat(ModelPath.ROOT.index(0)).isGreaterThan(ModelPath.ROOT.member("x"));
  }
}
