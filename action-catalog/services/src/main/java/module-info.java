/** The typed catalog of every AWS service, and the index of the facts behind it. */
module dev.writ.catalog {
  requires transitive dev.writ.dsl;
  requires static transitive org.jspecify;

  exports dev.writ.catalog;
  exports dev.writ.facts;
}
