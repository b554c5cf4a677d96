package dev.writ.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.model.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class OriginsTest {

  private record Place(String name) implements Origin {}

  private static final Origin CALL = new Place("call");
  private static final Origin FIRST = new Place("first");
  private static final ModelPath ACTION = ModelPath.statement(0).member("Action");

  @Test
  void givesTheOriginOfThePlaceOrOfTheClosestAroundIt() {
    Origins origins =
        Origins.builder().put(ModelPath.statement(0), CALL).put(ACTION.index(0), FIRST).build();
    assertThat(origins.at(ACTION.index(0))).isEqualTo(FIRST);
    assertThat(origins.at(ACTION.index(0).member("x"))).isEqualTo(FIRST);
    assertThat(origins.at(ACTION.index(1))).isEqualTo(CALL);
    assertThat(origins.at(ModelPath.ROOT)).isEqualTo(Origin.UNKNOWN);
    assertThat(Origins.NONE.at(ACTION)).isEqualTo(Origin.UNKNOWN);
  }

  @Test
  void doesNotLetAnUnknownOriginHideAKnownOne() {
    Origins origins =
        Origins.builder().put(ModelPath.ROOT, CALL).put(ACTION, Origin.UNKNOWN).build();
    assertThat(origins.at(ACTION)).isEqualTo(CALL);
  }

  @Test
  void placesTheOriginsOfAPart() {
    Origins part = Origins.builder().put(ModelPath.ROOT.member("Action"), FIRST).build();
    assertThat(Origins.builder().put(ModelPath.statement(0), part).build().at(ACTION))
        .isEqualTo(FIRST);
  }

  @Test
  void aCallInProgressKnowsItsArguments() {
    assertThat(CallOrigins.call()).isEqualTo(Origin.UNKNOWN);
    assertThat(CallOrigins.argument(0)).isEqualTo(Origin.UNKNOWN);
    CallOrigins.enter(CALL, List.of(FIRST));
    try {
      assertThat(CallOrigins.call()).isEqualTo(CALL);
      assertThat(CallOrigins.argument(0)).isEqualTo(FIRST);
      assertThat(CallOrigins.argument(1)).as("no such argument").isEqualTo(CALL);
    } finally {
      CallOrigins.leave();
    }
    assertThat(CallOrigins.call()).isEqualTo(Origin.UNKNOWN);
  }

  @Test
  void callsNest() {
    CallOrigins.enter(CALL, List.of());
    CallOrigins.enter(FIRST, List.of());
    assertThat(CallOrigins.call()).isEqualTo(FIRST);
    CallOrigins.leave();
    assertThat(CallOrigins.call()).isEqualTo(CALL);
    CallOrigins.leave();
    assertThatThrownBy(CallOrigins::leave).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void callsOfAnotherThreadAreOutOfSight() throws InterruptedException {
    List<Origin> seen = new ArrayList<>();
    CallOrigins.enter(CALL, List.of());
    try {
      Thread other = new Thread(() -> seen.add(CallOrigins.call()));
      other.start();
      other.join();
    } finally {
      CallOrigins.leave();
    }
    assertThat(seen).containsExactly(Origin.UNKNOWN);
  }
}
