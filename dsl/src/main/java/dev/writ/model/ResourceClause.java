package dev.writ.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The Resource or NotResource element of a statement.
 *
 * @param patterns ARNs with wildcards, or {@code *}, in order
 */
public record ResourceClause(Polarity polarity, List<Text> patterns) {

  public ResourceClause {
    patterns = List.copyOf(patterns);
  }

  /** {@code Resource} or {@code NotResource}. */
  public String elementName() {
    return polarity.elementName("Resource");
  }

  ResourceClause mapTexts(UnaryOperator<Text> mapping) {
    return new ResourceClause(polarity, patterns.stream().map(mapping).toList());
  }
}
