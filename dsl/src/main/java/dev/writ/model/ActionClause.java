package dev.writ.model;

import java.util.List;

/**
 * The Action or NotAction element of a statement.
 *
 * @param patterns such as {@code s3:Get*}, in order, as written
 */
public record ActionClause(Polarity polarity, List<String> patterns) {

  public ActionClause {
    patterns = List.copyOf(patterns);
  }

  /** {@code Action} or {@code NotAction}. */
  public String elementName() {
    return polarity.elementName("Action");
  }
}
