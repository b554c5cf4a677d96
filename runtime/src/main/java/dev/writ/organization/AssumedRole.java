package dev.writ.organization;

import dev.writ.decide.Decision;
import java.util.Optional;

/**
 * What came of a wish to assume a role.
 *
 * @param action the action that settled it, such as {@code sts:AssumeRole} or {@code
 *     sts:TagSession}
 * @param credentials the session; empty if the decision is a denial
 */
public record AssumedRole(String action, Decision decision, Optional<Credentials> credentials) {

  /**
   * The session.
   *
   * @throws IllegalStateException if the role was not assumed
   */
  public Credentials session() {
    return credentials.orElseThrow(
        () -> new IllegalStateException("the role was not assumed: " + action + " is " + decision));
  }
}
