package dev.writ.cli;

import dev.writ.builder.AccessLevel;
import dev.writ.facts.KeyType;
import dev.writ.model.ValueType;

/** The words of AWS's documentation for what the facts index holds as values. */
final class FactWords {

  private FactWords() {}

  /** The access level as the Service Authorization Reference writes it. */
  static String of(AccessLevel level) {
    return switch (level) {
      case LIST -> "List";
      case READ -> "Read";
      case WRITE -> "Write";
      case TAGGING -> "Tagging";
      case PERMISSIONS_MANAGEMENT -> "Permissions management";
      case UNSPECIFIED -> "Unspecified";
    };
  }

  /** The key's type as the Service Authorization Reference writes it. */
  static String of(KeyType type) {
    String value = of(type.valueType());
    return type.multivalued() ? "ArrayOf" + value : value;
  }

  private static String of(ValueType type) {
    return switch (type) {
      case STRING -> "String";
      case NUMERIC -> "Numeric";
      case DATE -> "Date";
      case BOOL -> "Bool";
      case BINARY -> "Binary";
      case IP_ADDRESS -> "IPAddress";
      case ARN -> "ARN";
      case PRESENCE -> "Null";
    };
  }
}
