/** The annotation processor that evaluates, checks and emits policies while javac runs. */
module dev.writ.processor {
  requires static transitive org.jspecify;
  requires static jdk.compiler;
  requires java.compiler;
  requires dev.writ.dsl;
}
