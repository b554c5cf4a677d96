package dev.writ.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.writ.explain.Explanation.DecisiveKey;
import dev.writ.explain.Explanation.Remedy;
import dev.writ.request.ContextValue;
import dev.writ.trace.ConditionTrace;
import dev.writ.trace.LayerTrace;
import dev.writ.trace.StatementElement;
import dev.writ.trace.StatementTrace;
import dev.writ.trace.ValueTrace;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes an explanation as JSON. */
final class ExplanationJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private ExplanationJson(JsonGenerator json) {
    this.json = json;
  }

  static String write(Explanation explanation) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      new ExplanationJson(json).explanation(explanation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void explanation(Explanation explanation) throws IOException {
    json.writeStartObject();
    json.writeStringField("decision", explanation.decision().outcome().name());
    json.writeStringField("reason", explanation.decision().reason().name());
    json.writeStringField("sentence", explanation.sentence());
    json.writeStringField("step", explanation.step());
    strings("sides", explanation.sides());
    strings("blockers", explanation.blockers());
    remedies(explanation.remedies());
    decisiveKeys(explanation.decisiveKeys());
    strings("warnings", explanation.warnings());
    json.writeArrayFieldStart("policies");
    for (LayerTrace layer : explanation.layers()) {
      layer(layer);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void remedies(List<Remedy> remedies) throws IOException {
    json.writeArrayFieldStart("wouldBeAllowedIf");
    for (Remedy remedy : remedies) {
      json.writeStartArray();
      for (String change : remedy.changes()) {
        json.writeString(change);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void decisiveKeys(List<DecisiveKey> keys) throws IOException {
    json.writeArrayFieldStart("missingKeys");
    for (DecisiveKey key : keys) {
      json.writeStartObject();
      json.writeStringField("key", key.key());
      json.writeStringField("value", key.value());
      json.writeStringField("decision", key.outcome());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void layer(LayerTrace layer) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", layer.kind().id());
    json.writeStringField("scope", layer.scope().name());
    json.writeBooleanField("denies", layer.denies());
    json.writeBooleanField("allows", layer.allows());
    json.writeArrayFieldStart("statements");
    for (StatementTrace statement : layer.statements()) {
      statement(statement);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void statement(StatementTrace statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("policy", statement.policy());
    json.writeNumberField("level", statement.level());
    if (statement.sid().isPresent()) {
      json.writeStringField("sid", statement.sid().get());
    }
    json.writeStringField("pointer", statement.pointer());
    json.writeStringField("place", statement.place());
    json.writeStringField("effect", statement.denies() ? "Deny" : "Allow");
    json.writeBooleanField("applies", statement.applies());
    if (statement.failed().isPresent()) {
      StatementElement element = statement.failed().get();
      json.writeStringField("failed", element.jsonName());
    }
    strings("principalMatch", statement.levels());
    json.writeArrayFieldStart("conditions");
    for (ConditionTrace condition : statement.conditions()) {
      condition(condition);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void condition(ConditionTrace condition) throws IOException {
    json.writeStartObject();
    json.writeStringField("operator", condition.operator());
    json.writeStringField("key", condition.key());
    json.writeStringField("path", condition.path());
    json.writeStringField("place", condition.place());
    json.writeBooleanField("holds", condition.holds());
    json.writeStringField("why", condition.why());
    request(condition.requestValue());
    json.writeArrayFieldStart("values");
    for (ValueTrace value : condition.values()) {
      json.writeStartObject();
      json.writeStringField("policyValue", value.written());
      json.writeStringField("substituted", value.substituted());
      json.writeStringField("result", value.result());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void request(ContextValue value) throws IOException {
    json.writeStringField("source", value.source().name());
    if (!value.isMissing() && value.isSingle()) {
      json.writeStringField("requestValue", value.single());
    } else if (!value.isMissing()) {
      strings("requestValue", value.values());
    }
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
