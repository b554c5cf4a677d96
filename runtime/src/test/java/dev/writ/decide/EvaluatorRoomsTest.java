package dev.writ.decide;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.writ", importOptions = ImportOption.DoNotIncludeTests.class)
class EvaluatorRoomsTest {

  private static final String[] BASE = {
    "java..",
    "org.jspecify..",
    "dev.writ.model",
    "dev.writ.json",
    "dev.writ.builder",
    "dev.writ.origin",
    "dev.writ.request"
  };

  @ArchTest static final ArchRule request_depends_on_the_dsl_only = room("dev.writ.request");

  @ArchTest
  static final ArchRule trace_depends_on_request = room("dev.writ.trace", "dev.writ.request");

  @ArchTest static final ArchRule match_depends_on_request = room("dev.writ.match");

  @ArchTest
  static final ArchRule compile_depends_on_match_and_trace =
      room("dev.writ.compile", "dev.writ.match", "dev.writ.trace");

  @ArchTest
  static final ArchRule decide_depends_on_compile_and_facts =
      room(
          "dev.writ.decide",
          "dev.writ.compile",
          "dev.writ.match",
          "dev.writ.trace",
          "dev.writ.facts");

  @ArchTest
  static final ArchRule explain_depends_on_decide =
      room("dev.writ.explain", "dev.writ.decide", "dev.writ.trace", "com.fasterxml.jackson.core..");

  @ArchTest
  static final ArchRule organization_depends_on_decide =
      room("dev.writ.organization", "dev.writ.decide");

  private static ArchRule room(String room, String... others) {
    String[] allowed =
        Stream.of(BASE, others, new String[] {room}).flatMap(Stream::of).toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed));
  }
}
