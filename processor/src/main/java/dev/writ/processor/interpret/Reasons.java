package dev.writ.processor.interpret;

/** Texts of refusals that are given in several places. */
final class Reasons {

  static final String ORDER =
      "the order of this set or map is not specified: use a list, LinkedHashSet, LinkedHashMap or"
          + " a sorted one";

  static final String STATIC_STATE =
      "static state must not change: what another policy finds there would hang on the order of"
          + " evaluation";

  private Reasons() {}
}
