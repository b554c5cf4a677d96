package dev.writ.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the processor's rooms. */
@AnalyzeClasses(
    packages = "dev.writ.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule TREES_STAY_IN_THREE_ROOMS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..processor.scan", "..processor.interpret", "..processor.report")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.sun.source..");

  @ArchTest
  static final ArchRule NOBODY_OPENS_JAVAC =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.sun.tools..");

  @ArchTest
  static final ArchRule CHECKING_KNOWS_NO_COMPILER =
      noClasses()
          .that()
          .resideInAnyPackage("..processor.check", "..processor.emit")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javax.lang.model..",
              "javax.annotation.processing..",
              "javax.tools..",
              "..processor.scan",
              "..processor.report",
              "..processor.interpret");

  @ArchTest
  static final ArchRule THE_INTERPRETER_KNOWS_NO_OTHER_ROOM =
      noClasses()
          .that()
          .resideInAPackage("..processor.interpret")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..processor",
              "..processor.scan",
              "..processor.check",
              "..processor.report",
              "..processor.emit");

  @ArchTest
  static final ArchRule SCANNING_KNOWS_ONLY_THE_INTERPRETER =
      noClasses()
          .that()
          .resideInAPackage("..processor.scan")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..processor", "..processor.check", "..processor.report", "..processor.emit");
}
