package dev.writ;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.writ", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String JDK = "java..";
  private static final String JSPECIFY = "org.jspecify..";
  private static final String MODEL = "dev.writ.model";
  private static final String ORIGIN = "dev.writ.origin";
  private static final String BUILDER = "dev.writ.builder";
  private static final String JSON = "dev.writ.json";
  private static final String ANNOTATION = "dev.writ.annotation";

  @ArchTest static final ArchRule THE_MODEL_DEPENDS_ON_NOTHING = only(MODEL);

  @ArchTest static final ArchRule ANNOTATIONS_DEPEND_ON_NOTHING = only(ANNOTATION);

  @ArchTest static final ArchRule ORIGINS_DEPEND_ON_THE_MODEL = only(ORIGIN, MODEL);

  @ArchTest
  static final ArchRule THE_BUILDER_DEPENDS_ON_MODEL_AND_ORIGINS = only(BUILDER, MODEL, ORIGIN);

  @ArchTest
  static final ArchRule JSON_DEPENDS_ON_THE_MODEL =
      only(JSON, MODEL, "com.fasterxml.jackson.core..");

  @ArchTest
  static final ArchRule NO_ONE_DEPENDS_ON_WHERE_USERS_BEGIN =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.writ")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.writ");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("dev.writ.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule CLASSES_ARE_FINAL_UNLESS_MADE_TO_EXTEND =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .haveSimpleNameNotEndingWith("Operators")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest static final ArchRule FIELDS_ARE_FINAL = fields().should().beFinal();

  private static ArchRule only(String of, String... others) {
    String[] allowed = new String[others.length + 3];
    System.arraycopy(others, 0, allowed, 3, others.length);
    allowed[0] = of;
    allowed[1] = JDK;
    allowed[2] = JSPECIFY;
    return classes()
        .that()
        .resideInAPackage(of)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }
}
