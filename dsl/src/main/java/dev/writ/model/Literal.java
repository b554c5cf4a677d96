package dev.writ.model;

/**
 * Plain characters. In a resource or under a Like operator {@code *} and {@code ?} are wildcards.
 *
 * <p>A literal that holds <code>${</code> is text that looks like a policy variable and is none,
 * such as <code>
 * ${AWS::Region}</code>; the model keeps it as it is and a rule reports it.
 */
public record Literal(String value) implements TextPart {

  @Override
  public String notation() {
    return value;
  }
}
