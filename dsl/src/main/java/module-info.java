/** IAM policies as Java: the model, the builder and strict JSON. */
module dev.writ.dsl {
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;

  exports dev.writ;
  exports dev.writ.annotation;
  exports dev.writ.builder;
  exports dev.writ.json;
  exports dev.writ.model;
  exports dev.writ.origin;
}
