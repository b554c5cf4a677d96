package dev.writ.rule;

import dev.writ.facts.ResourceTypeFacts;
import dev.writ.facts.ServiceFacts;
import dev.writ.model.Escape;
import dev.writ.model.Literal;
import dev.writ.model.ModelPath;
import dev.writ.model.Parameter;
import dev.writ.model.PolicyVariable;
import dev.writ.model.Text;
import dev.writ.model.TextPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a Resource or NotResource element.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">IAM
 *     User Guide, Resource</a>
 */
public final class ResourcePattern {

  private final Text text;
  private final ModelPath element;
  private final int index;
  private final String pattern;
  private final Optional<ArnFields> fields;
  private final Map<String, List<ResourceTypeFacts>> typesByService = new HashMap<>();

  ResourcePattern(Text text, ModelPath element, int index, String partition) {
    this.text = text;
    this.element = element;
    this.index = index;
    this.pattern = pattern(text, partition);
    this.fields = ArnFields.of(pattern);
  }

  /** The entry as written. */
  public Text text() {
    return text;
  }

  /** The place of the entry in the document. */
  public ModelPath path() {
    return element.index(index);
  }

  /** The entry with {@code *} for each policy variable and its sample for each deploy parameter. */
  public String pattern() {
    return pattern;
  }

  /** True iff the entry is {@code *}: every resource, and actions without resources. */
  public boolean isEverything() {
    return text.variables().isEmpty()
        && !pattern.isEmpty()
        && pattern.chars().allMatch(character -> character == '*');
  }

  /** True iff every <code>${</code> in the entry begins a policy variable or an escape. */
  public boolean isReadable() {
    return text.parts().stream()
        .noneMatch(part -> part instanceof Literal literal && literal.value().contains("${"));
  }

  /** True iff the entry begins with a policy variable, which may hold the start of an ARN. */
  public boolean beginsWithVariable() {
    return !text.parts().isEmpty() && text.parts().get(0) instanceof PolicyVariable;
  }

  /** The fields of the ARN, if the entry has all of them. */
  public Optional<ArnFields> fields() {
    return fields;
  }

  /** The resource types of the service that the entry can be. */
  public List<ResourceTypeFacts> typesIn(ServiceFacts service) {
    synchronized (typesByService) {
      return typesByService.computeIfAbsent(
          service.prefix(), prefix -> service.resourceTypesOf(pattern));
    }
  }

  /** The text with {@code *} for variables, samples for parameters, and its partition filled in. */
  static String pattern(Text text, String partition) {
    StringBuilder pattern = new StringBuilder();
    for (TextPart part : text.parts()) {
      if (part instanceof PolicyVariable) {
        pattern.append('*');
      } else if (part instanceof Escape escape) {
        pattern.append(escape.character());
      } else if (part instanceof Parameter parameter) {
        pattern.append(parameter.equals(Parameter.PARTITION) ? partition : parameter.sample());
      } else {
        pattern.append(part.notation());
      }
    }
    return pattern.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
