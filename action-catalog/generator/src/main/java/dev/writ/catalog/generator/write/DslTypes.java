package dev.writ.catalog.generator.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.writ.catalog.generator.facts.KeyType;

/** The types of the dsl, and of the catalog's hand-written classes, that generated code names. */
final class DslTypes {
  static final String PACKAGE = "dev.writ.catalog";
  static final ClassName ACTION = builder("Action");
  static final ClassName RESOURCE = builder("Resource");
  static final ClassName WILDCARD_ONLY = builder("WildcardOnly");
  static final ClassName SCOPE = builder("Scope");
  static final ClassName ACCESS_LEVEL = builder("AccessLevel");
  static final ClassName TEXT = ClassName.get("dev.writ.model", "Text");
  static final ClassName PARAMETER = ClassName.get("dev.writ.model", "Parameter");
  static final ClassName ARN_VALUE = ClassName.get(PACKAGE, "ArnValue");
  static final ClassName ISSUER_NAME = ClassName.get(PACKAGE, "IssuerName");
  static final ClassName CHARS = ClassName.get(CharSequence.class);

  private DslTypes() {}

  static TypeName actionOn(TypeName resource) {
    return ParameterizedTypeName.get(ACTION, resource);
  }

  /** The class of the keys of the type. */
  static ClassName key(KeyType type) {
    return builder(
        switch (type) {
          case STRING -> "StringKey";
          case FIXED_STRING -> "FixedStringKey";
          case ARN -> "ArnKey";
          case BOOL -> "BoolKey";
          case NUMERIC -> "NumericKey";
          case DATE -> "DateKey";
          case IP_ADDRESS -> "IpAddressKey";
          case BINARY -> "BinaryKey";
          case STRING_SET -> "StringSetKey";
          case ARN_SET -> "ArnSetKey";
          case BOOL_SET -> "BoolSetKey";
        });
  }

  private static ClassName builder(String name) {
    return ClassName.get("dev.writ.builder", name);
  }
}
