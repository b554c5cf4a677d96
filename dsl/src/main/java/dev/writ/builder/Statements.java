package dev.writ.builder;

import dev.writ.model.Effect;
import dev.writ.model.Polarity;

/** Where statements begin; users call the methods of the same names in {@code dev.writ.Writ}. */
public final class Statements {

  private Statements() {}

  /** A statement that allows the actions. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <R extends Resource> ActionStage<R> allow(Action<? super R>... actions) {
    return new DraftedActions<>(StatementDraft.of(Effect.ALLOW, Polarity.LISTED, actions));
  }

  /** A statement that denies the actions. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <R extends Resource> DenyStage<R> deny(Action<? super R>... actions) {
    return new DraftedActions<>(StatementDraft.of(Effect.DENY, Polarity.LISTED, actions));
  }

  /** A statement that allows every action but these. */
  public static ActionStage<Resource> allowAllExcept(Action<?>... actions) {
    return new DraftedActions<>(StatementDraft.of(Effect.ALLOW, Polarity.ALL_EXCEPT, actions));
  }

  /** A statement that denies every action but these. */
  public static DenyStage<Resource> denyAllExcept(Action<?>... actions) {
    return new DraftedActions<>(StatementDraft.of(Effect.DENY, Polarity.ALL_EXCEPT, actions));
  }
}
