package dev.writ.model;

import java.util.Arrays;
import java.util.Optional;

/** What a statement does to the requests that it applies to. */
public enum Effect {
  ALLOW("Allow"),
  DENY("Deny");

  private final String jsonName;

  Effect(String jsonName) {
    this.jsonName = jsonName;
  }

  /** The value of the Effect element. */
  public String jsonName() {
    return jsonName;
  }

  /** The effect with this value of the Effect element, letter case included, if there is one. */
  public static Optional<Effect> ofJsonName(String name) {
    return Arrays.stream(values()).filter(effect -> effect.jsonName.equals(name)).findFirst();
  }
}
