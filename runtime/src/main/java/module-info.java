/** Validation of policies and decisions about requests, over the model and the facts. */
module dev.writ.runtime {
  requires static transitive org.jspecify;
  requires transitive dev.writ.catalog;
  requires transitive dev.writ.dsl;
  requires com.fasterxml.jackson.core;

  exports dev.writ.decide;
  exports dev.writ.explain;
  exports dev.writ.match;
  exports dev.writ.organization;
  exports dev.writ.request;
  exports dev.writ.rule;
  exports dev.writ.trace;
}
