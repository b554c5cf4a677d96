package dev.writ.model;

/** One part of a {@link Text}. */
public sealed interface TextPart permits Literal, PolicyVariable, Escape, Parameter {

  /**
   * This part as a policy document spells it; a deploy parameter, which no document can spell,
   * shows as {@code ${Parameter Name}}.
   */
  String notation();
}
