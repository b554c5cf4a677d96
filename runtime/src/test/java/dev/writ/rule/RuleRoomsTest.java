package dev.writ.rule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

@AnalyzeClasses(packages = "dev.writ.rule", importOptions = ImportOption.DoNotIncludeTests.class)
class RuleRoomsTest {

  private static final String[] ROOMS = {
    "dev.writ.rule.grammar",
    "dev.writ.rule.condition",
    "dev.writ.rule.action",
    "dev.writ.rule.security",
    "dev.writ.rule.size"
  };

  @ArchTest
  static final ArchRule rules_depend_on_model_json_facts_and_match_only =
      classes()
          .that()
          .resideInAPackage("dev.writ.rule..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify..",
                  "dev.writ.model",
                  "dev.writ.json",
                  "dev.writ.facts",
                  "dev.writ.match",
                  "dev.writ.rule..",
                  // for the kinds of policy
                  "dev.writ.builder"));

  @ArchTest
  static final ArchRule only_the_standard_rules_know_the_rooms =
      noClasses()
          .that()
          .resideInAPackage("dev.writ.rule")
          .and()
          .doNotHaveSimpleName("StandardRules")
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOMS));

  @ArchTest
  static final ArchRule rooms_do_not_know_each_other =
      classes().that().resideInAnyPackage(ROOMS).should(knowNoOtherRoom());

  @ArchTest
  static final ArchRule rules_are_hidden_in_their_rooms =
      classes()
          .that()
          .resideInAnyPackage(ROOMS)
          .and()
          .haveSimpleNameEndingWith("Rule")
          .should()
          .bePackagePrivate()
          .andShould()
          .implement(PolicyRule.class);

  private static ArchCondition<JavaClass> knowNoOtherRoom() {
    return new ArchCondition<>("know no other room") {
      @Override
      public void check(JavaClass room, ConditionEvents events) {
        for (Dependency dependency : room.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          if (resideInAnyPackage(ROOMS).test(target)
              && !resideInAPackage(room.getPackageName()).test(target)) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }
}
