package dev.writ;

import dev.writ.model.Literal;
import dev.writ.model.Parameter;
import dev.writ.model.Policy;
import dev.writ.model.Text;
import dev.writ.model.TextPart;
import java.util.ArrayList;
import java.util.List;

/**
 * The places that an emitted document keeps for deploy parameters: <code>${Parameter Name}</code>.
 */
final class Placeholders {

  private final List<Parameter> parameters;

  Placeholders(List<Parameter> parameters) {
    this.parameters = List.copyOf(parameters);
  }

  /** The policy with the parameters themselves in the places kept for them. */
  Policy restored(Policy policy) {
    return parameters.isEmpty() ? policy : policy.mapTexts(this::text);
  }

  private Text text(Text text) {
    List<TextPart> parts = text.parts();
    for (Parameter parameter : parameters) {
      parts = parts.stream().flatMap(part -> split(part, parameter).stream()).toList();
    }
    return new Text(parts);
  }

  /** The part, with the parameter wherever the part is a literal that holds its placeholder. */
  private static List<TextPart> split(TextPart part, Parameter parameter) {
    if (!(part instanceof Literal literal) || !literal.value().contains(parameter.notation())) {
      return List.of(part);
    }
    List<TextPart> split = new ArrayList<>();
    int start = 0;
    int found = literal.value().indexOf(parameter.notation());
    while (found >= 0) {
      split.add(new Literal(literal.value().substring(start, found)));
      split.add(parameter);
      start = found + parameter.notation().length();
      found = literal.value().indexOf(parameter.notation(), start);
    }
    split.add(new Literal(literal.value().substring(start)));
    return split;
  }
}
