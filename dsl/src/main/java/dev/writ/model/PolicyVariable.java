package dev.writ.model;

import java.util.Optional;

/**
 * A policy variable: IAM puts the value of a condition key of the request in its place.
 *
 * @param key the condition key, such as {@code aws:username} or {@code aws:PrincipalTag/team}
 * @param defaultValue the text that stands where the request lacks the key, if one is given
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     User Guide, Policy variables</a>
 */
public record PolicyVariable(String key, Optional<String> defaultValue) implements TextPart {

  /**
   * @throws IllegalArgumentException if the key or the default could not be read back from a
   *     document
   */
  public PolicyVariable {
    if (!VariableSyntax.isKey(key)) {
      throw new IllegalArgumentException(
          "`" + key + "` is not a condition key that a policy variable can name");
    }
    if (defaultValue.isPresent() && !VariableSyntax.isDefault(defaultValue.get())) {
      throw new IllegalArgumentException(
          "the default `"
              + defaultValue.get()
              + "` of a policy variable must not contain ' { or }");
    }
  }

  /** The variable without a default. */
  public static PolicyVariable of(String key) {
    return new PolicyVariable(key, Optional.empty());
  }

  /** The same variable with a default. */
  public PolicyVariable orElse(String value) {
    return new PolicyVariable(key, Optional.of(value));
  }

  @Override
  public String notation() {
    return defaultValue.map(value -> "${" + key + ", '" + value + "'}").orElse("${" + key + "}");
  }
}
