package dev.writ.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The version of the policy language.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html">IAM
 *     User Guide, Version</a>
 */
public enum Version {
  /** The current version. */
  V2012_10_17("2012-10-17"),
  /**
   * The earlier version, which IAM also takes where a document names none; it has no policy
   * variables.
   */
  V2008_10_17("2008-10-17");

  private final String jsonName;

  Version(String jsonName) {
    this.jsonName = jsonName;
  }

  /** The value of the Version element. */
  public String jsonName() {
    return jsonName;
  }

  /** The version with this value of the Version element, if there is one. */
  public static Optional<Version> ofJsonName(String name) {
    return Arrays.stream(values()).filter(version -> version.jsonName.equals(name)).findFirst();
  }
}
