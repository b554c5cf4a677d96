/** Validation of policies: rules over the model and the facts index, and what they find. */
module dev.writ.runtime {
  requires static transitive org.jspecify;
  requires transitive dev.writ.dsl;

  exports dev.writ.rule;
}
