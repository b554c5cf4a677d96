package dev.writ.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.writ.model.Condition;
import dev.writ.model.ConditionValue;
import dev.writ.model.Parameter;
import dev.writ.model.Policy;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.model.PrincipalType;
import dev.writ.model.ResourceClause;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes one document to a generator. */
final class DocumentWriter {

  private final JsonGenerator json;
  private final Function<Parameter, String> binding;

  DocumentWriter(JsonGenerator json, Function<Parameter, String> binding) {
    this.json = json;
    this.binding = binding;
  }

  void policy(Policy policy) throws IOException {
    json.writeStartObject();
    if (policy.version().isPresent()) {
      json.writeStringField("Version", policy.version().get().jsonName());
    }
    if (policy.id().isPresent()) {
      json.writeStringField("Id", policy.id().get());
    }
    json.writeArrayFieldStart("Statement");
    for (Statement statement : policy.statements()) {
      statement(statement);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void statement(Statement statement) throws IOException {
    json.writeStartObject();
    if (statement.sid().isPresent()) {
      json.writeStringField("Sid", statement.sid().get());
    }
    json.writeStringField("Effect", statement.effect().jsonName());
    if (statement.principal().isPresent()) {
      principal(statement.principal().get());
    }
    strings(statement.action().elementName(), statement.action().patterns());
    if (statement.resource().isPresent()) {
      ResourceClause resource = statement.resource().get();
      strings(resource.elementName(), resource.patterns().stream().map(this::bound).toList());
    }
    if (!statement.conditions().isEmpty()) {
      conditions(statement.conditions());
    }
    json.writeEndObject();
  }

  private void principal(PrincipalClause clause) throws IOException {
    if (clause.principals().equals(List.of(new Principal.Everyone()))) {
      json.writeStringField(clause.elementName(), "*");
      return;
    }
    Map<PrincipalType, List<String>> byType =
        clause.principals().stream()
            .map(Principal.Listed.class::cast)
            .collect(
                Collectors.groupingBy(
                    Principal.Listed::type,
                    LinkedHashMap::new,
                    Collectors.mapping(listed -> bound(listed.value()), Collectors.toList())));
    json.writeObjectFieldStart(clause.elementName());
    for (Map.Entry<PrincipalType, List<String>> entry : byType.entrySet()) {
      strings(entry.getKey().jsonName(), entry.getValue());
    }
    json.writeEndObject();
  }

  private void conditions(List<Condition> conditions) throws IOException {
    Map<String, List<Condition>> byOperator =
        conditions.stream()
            .collect(
                Collectors.groupingBy(
                    Condition::operatorName, LinkedHashMap::new, Collectors.toList()));
    json.writeObjectFieldStart("Condition");
    for (Map.Entry<String, List<Condition>> entry : byOperator.entrySet()) {
      json.writeObjectFieldStart(entry.getKey());
      Set<String> keys = new HashSet<>();
      for (Condition condition : entry.getValue()) {
        String key = bound(condition.key());
        if (!keys.add(key.toLowerCase(Locale.ROOT))) {
          throw new IllegalArgumentException(
              "`"
                  + key
                  + "` stands twice under `"
                  + entry.getKey()
                  + "` once its parameters are bound");
        }
        json.writeFieldName(key);
        values(condition.values());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void values(List<ConditionValue> values) throws IOException {
    if (values.size() == 1) {
      value(values.get(0));
      return;
    }
    json.writeStartArray();
    for (ConditionValue value : values) {
      value(value);
    }
    json.writeEndArray();
  }

  private void value(ConditionValue value) throws IOException {
    if (value instanceof ConditionValue.Bare bare) {
      json.writeRawValue(bare.spelling());
    } else {
      json.writeString(bound(value.text()));
    }
  }

  private void strings(String name, List<String> values) throws IOException {
    if (values.size() == 1) {
      json.writeStringField(name, values.get(0));
      return;
    }
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private String bound(Text text) {
    return text.bound(binding);
  }
}
