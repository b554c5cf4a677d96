/** The annotation processor that evaluates, checks and emits policies while javac runs. */
module dev.writ.processor {
  requires static transitive org.jspecify;
  requires static com.google.auto.service;
  requires static jdk.compiler;
  requires java.compiler;
  requires dev.writ.catalog;
  requires dev.writ.runtime;

  provides javax.annotation.processing.Processor with
      dev.writ.processor.PolicyProcessor;
}
