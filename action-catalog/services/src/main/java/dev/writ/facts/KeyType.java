package dev.writ.facts;

import dev.writ.model.ValueType;

/**
 * The type of a condition key's values.
 *
 * @param valueType what operators compare it with
 * @param multivalued true iff a request can hold several values of the key
 * @param wildcards false for the ten keys, such as {@code aws:PrincipalOrgID}, that AWS compares
 *     without wildcards
 */
public record KeyType(ValueType valueType, boolean multivalued, boolean wildcards) {

  /**
   * The type of the name in the facts, such as {@code ArrayOfString}.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  static KeyType parse(String name) {
    if (name.equals("FixedString")) {
      return new KeyType(ValueType.STRING, false, false);
    }
    boolean multivalued = name.startsWith("ArrayOf");
    String single = multivalued ? name.substring("ArrayOf".length()) : name;
    ValueType valueType =
        switch (single) {
          case "String" -> ValueType.STRING;
          case "ARN" -> ValueType.ARN;
          case "Bool" -> ValueType.BOOL;
          case "Numeric" -> ValueType.NUMERIC;
          case "Date" -> ValueType.DATE;
          case "IPAddress" -> ValueType.IP_ADDRESS;
          case "Binary" -> ValueType.BINARY;
          default -> throw new IllegalArgumentException("unknown key type `" + name + "`");
        };
    return new KeyType(valueType, multivalued, true);
  }
}
