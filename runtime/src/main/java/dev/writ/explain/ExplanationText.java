package dev.writ.explain;

import dev.writ.explain.Explanation.DecisiveKey;
import dev.writ.explain.Explanation.Remedy;
import dev.writ.trace.ConditionTrace;
import dev.writ.trace.LayerScope;
import dev.writ.trace.LayerTrace;
import dev.writ.trace.StatementTrace;
import dev.writ.trace.ValueTrace;
import java.util.List;
import java.util.Locale;

/** Writes an explanation as text. */
final class ExplanationText {

  private final StringBuilder text = new StringBuilder();

  private ExplanationText() {}

  static String write(Explanation explanation) {
    ExplanationText writer = new ExplanationText();
    writer.explanation(explanation);
    return writer.text.toString();
  }

  private void explanation(Explanation explanation) {
    line(explanation.decision().outcome() + ": " + explanation.sentence());
    line("  rule: " + explanation.step());
    explanation.sides().forEach(side -> line("  side: " + side));
    list("blockers", explanation.blockers());
    for (Remedy remedy : explanation.remedies()) {
      line("would be ALLOWED if " + String.join(", and if ", remedy.changes()));
    }
    for (DecisiveKey key : explanation.decisiveKeys()) {
      line("would be %s with %s = %s".formatted(key.outcome(), key.key(), key.value()));
    }
    list("beware", explanation.warnings());
    line("policies");
    explanation.layers().forEach(this::layer);
  }

  private void layer(LayerTrace layer) {
    line("  " + layer.kind().description() + ": " + verdict(layer));
    if (layer.scope() != LayerScope.NOT_IN_PLAY) {
      layer.statements().forEach(this::statement);
    }
  }

  private static String verdict(LayerTrace layer) {
    if (!layer.hasSay()) {
      return KindWords.scope(layer.scope());
    }
    if (layer.denies()) {
      return "denies";
    }
    return layer.allows() ? "allows" : "says nothing";
  }

  private void statement(StatementTrace statement) {
    String effect = statement.denies() ? "Deny" : "Allow";
    String place = statement.place().isEmpty() ? "" : " at " + statement.place();
    String result =
        statement
            .failed()
            .map(element -> "no: " + element.jsonName() + " does not match")
            .orElse("applies");
    line(
        "    %s %s, %s%s: %s"
            .formatted(effect, statement.policy(), statement.label(), place, result));
    statement.conditions().forEach(this::condition);
  }

  private void condition(ConditionTrace condition) {
    line(
        "      %s %s %s: %s"
            .formatted(
                condition.holds() ? "+" : "-",
                condition.operator(),
                condition.key(),
                condition.why()));
    String source = condition.requestValue().source().name().toLowerCase(Locale.ROOT);
    line(
        "          request: "
            + (condition.requestValue().isMissing()
                ? source
                : condition.requestValue() + " (" + source + ")"));
    for (ValueTrace value : condition.values()) {
      String substituted =
          value.written().equals(value.substituted()) ? "" : " = " + value.substituted();
      line("          policy: " + value.written() + substituted + ": " + value.result());
    }
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      line(title);
      items.forEach(item -> line("  " + item));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
