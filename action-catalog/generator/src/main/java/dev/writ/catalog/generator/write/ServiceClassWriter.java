package dev.writ.catalog.generator.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.writ.catalog.generator.facts.AccessLevel;
import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.ResourceTypeFacts;
import dev.writ.catalog.generator.facts.RetiredAction;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.naming.CatalogNames;
import dev.writ.catalog.generator.naming.NameScope;
import dev.writ.catalog.generator.naming.ServiceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class of one service. */
final class ServiceClassWriter {
  private final ServiceFacts service;
  private final ServiceNames names;
  private final CatalogNames allNames;
  private final TypeGraph graph;
  private final ClassName self;
  private final NameScope nested;
  private final NameScope methods;

  ServiceClassWriter(ServiceFacts service, CatalogNames allNames, TypeGraph graph) {
    this.service = service;
    this.allNames = allNames;
    this.graph = graph;
    this.names = allNames.of(service.prefix());
    this.self = ClassName.get(DslTypes.PACKAGE, names.className());
    this.nested = new NameScope("nested types of " + names.className());
    this.methods = new NameScope("methods of " + names.className());
  }

  /** The class's file, with the names that met noted in {@code problems}. */
  JavaFile write(
      List<KeyFacts> ownKeys, Map<String, RetiredAction> retired, List<String> problems) {
    nested.claim("Keys", "the keys");
    nested.claim(names.className(), "the service");
    methods.claim("actions", "the pattern of actions");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc("$L", classJavadoc())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addField(allActions());
    service.actions().forEach(action -> type.addField(constant(action)));
    retired.forEach((name, action) -> type.addField(retired(name, action)));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethod(pattern());
    service.resourceTypes().stream()
        .filter(resourceType -> !graph.aliases().isAlias(id(resourceType)))
        .forEach(resourceType -> addType(type, resourceType));
    graph.targetsOf(service.prefix()).forEach(target -> addTarget(type, target));
    type.addType(keys(ownKeys));
    problems.addAll(nested.problems());
    problems.addAll(methods.problems());
    return JavaFile.builder(DslTypes.PACKAGE, type.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  private String classJavadoc() {
    return service.name()
        + ", service prefix "
        + Javadoc.code(service.prefix())
        + ": its actions,"
        + " the forms of its ARNs, its condition keys.\n"
        + Javadoc.seeService(service.name());
  }

  private FieldSpec allActions() {
    return FieldSpec.builder(DslTypes.actionOn(DslTypes.RESOURCE), "ALL_ACTIONS", CONSTANT)
        .addJavadoc(
            "$L\n\n<p>Every action of the service.\n", Javadoc.code(service.prefix() + ":*"))
        .initializer("$T.pattern($S, $S)", DslTypes.ACTION, service.prefix(), "*")
        .build();
  }

  private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

  private FieldSpec constant(ActionFacts action) {
    return FieldSpec.builder(
            DslTypes.actionOn(resourceOf(action)), names.actions().get(action.name()), CONSTANT)
        .addJavadoc("$L", new ActionJavadoc(service, action).text())
        .initializer(initializer(action.name(), action.accessLevel()))
        .build();
  }

  private FieldSpec retired(String name, RetiredAction action) {
    return FieldSpec.builder(DslTypes.actionOn(DslTypes.RESOURCE), name, CONSTANT)
        .addAnnotation(Deprecated.class)
        .addJavadoc(
            "$L\n\n@deprecated AWS lists it no longer; the catalog $L was the last to have it.\n",
            Javadoc.code(service.prefix() + ":" + action.name()),
            action.lastVersion())
        .initializer(initializer(action.name(), action.accessLevel()))
        .build();
  }

  private CodeBlock initializer(String action, AccessLevel level) {
    return CodeBlock.of(
        "$T.of($S, $S, $T.$L)",
        DslTypes.ACTION,
        service.prefix(),
        action,
        DslTypes.ACCESS_LEVEL,
        level.name());
  }

  private TypeName resourceOf(ActionFacts action) {
    List<TypeId> types = graph.typesOf(service, action);
    return switch (types.size()) {
      case 0 -> DslTypes.WILDCARD_ONLY;
      case 1 -> arnInterface(types.get(0));
      default -> targetInterface(graph.target(service.prefix(), types));
    };
  }

  private MethodSpec pattern() {
    return MethodSpec.methodBuilder("actions")
        .addJavadoc(
            "The actions whose names match the pattern, such as {@code Get*}; {@code *} and {@code ?} are wildcards.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(DslTypes.actionOn(DslTypes.RESOURCE))
        .addParameter(String.class, "namePattern")
        .addStatement("return $T.pattern($S, namePattern)", DslTypes.ACTION, service.prefix())
        .build();
  }

  private void addType(TypeSpec.Builder type, ResourceTypeFacts resourceType) {
    ClassName arnInterface = arnInterface(id(resourceType));
    ClassName value = self.nestedClass(arnInterface.simpleName() + "Value");
    nested.claim(arnInterface.simpleName(), "resource type " + resourceType.name());
    nested.claim(value.simpleName(), "the ARNs of " + resourceType.name());
    List<String> factories = names.factories().getOrDefault(resourceType.name(), List.of());
    for (int i = 0; i < factories.size(); i++) {
      methods.claim(factories.get(i), "resource type " + resourceType.name());
      new FactoryWriter(factories.get(i), resourceType.arnTemplates().get(i), arnInterface, value)
          .factories()
          .forEach(type::addMethod);
    }
    type.addType(arnType(resourceType, arnInterface));
    type.addType(ArnValueClass.of(arnInterface, value));
  }

  private TypeSpec arnType(ResourceTypeFacts resourceType, ClassName arnInterface) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(arnInterface)
            .addJavadoc(
                "Resource type {@code $L}: $L.\n",
                resourceType.name(),
                Javadoc.codes(resourceType.arnTemplates()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    List<Target> targets = graph.targetsWith(id(resourceType));
    if (targets.isEmpty()) {
      type.addSuperinterface(DslTypes.RESOURCE);
    }
    targets.forEach(target -> type.addSuperinterface(targetInterface(target)));
    return type.build();
  }

  private void addTarget(TypeSpec.Builder type, Target target) {
    nested.claim(target.name(), "the resource types " + target.types());
    List<String> types = new ArrayList<>();
    target.types().forEach(id -> types.add(id.service() + " " + id.type()));
    type.addType(
        TypeSpec.interfaceBuilder(self.nestedClass(target.name()))
            .addJavadoc("A resource of one of the types $L.\n", Javadoc.codes(types))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(DslTypes.RESOURCE)
            .build());
  }

  private TypeSpec keys(List<KeyFacts> ownKeys) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self.nestedClass("Keys"))
            .addJavadoc("$L", "The condition keys of " + service.name() + ".\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    KeyMembers.add(type, ownKeys, names.keys(), Javadoc.seeService(service.name()));
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private TypeId id(ResourceTypeFacts resourceType) {
    return new TypeId(service.prefix(), resourceType.name());
  }

  private ClassName arnInterface(TypeId type) {
    ServiceNames owner = allNames.of(type.service());
    return ClassName.get(DslTypes.PACKAGE, owner.className(), owner.arnInterface(type.type()));
  }

  private ClassName targetInterface(Target target) {
    return ClassName.get(
        DslTypes.PACKAGE, allNames.of(target.service()).className(), target.name());
  }
}
