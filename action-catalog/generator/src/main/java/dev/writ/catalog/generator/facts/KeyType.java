package dev.writ.catalog.generator.facts;

import java.util.Arrays;
import java.util.Optional;

/** The type that AWS gives to a condition key, and whether a request holds one value or several. */
public enum KeyType {
  STRING("String"),
  /** A string that AWS compares without wildcards; the snapshot's word, where AWS writes String. */
  FIXED_STRING("FixedString"),
  ARN("ARN"),
  BOOL("Bool"),
  NUMERIC("Numeric"),
  DATE("Date"),
  IP_ADDRESS("IPAddress"),
  BINARY("Binary"),
  STRING_SET("ArrayOfString"),
  ARN_SET("ArrayOfARN"),
  BOOL_SET("ArrayOfBool");

  private final String awsName;

  KeyType(String awsName) {
    this.awsName = awsName;
  }

  /** The snapshot's name of the type, such as {@code ArrayOfString}. */
  public String awsName() {
    return awsName;
  }

  /** The type of that name, if any. */
  public static Optional<KeyType> ofAwsName(String name) {
    return Arrays.stream(values()).filter(type -> type.awsName.equals(name)).findFirst();
  }
}
