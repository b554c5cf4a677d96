package dev.writ.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.writ.facts.ActionFacts;
import dev.writ.facts.ArnTemplate;
import dev.writ.facts.KeyFacts;
import dev.writ.facts.ResourceTypeFacts;
import dev.writ.facts.ServiceFacts;
import dev.writ.facts.TargetFacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints facts for programs: one JSON object, whose {@code kind} says what it is. */
record CatalogJson(PrintWriter out) implements CatalogAnswer.Printer {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** The members of the object. */
  private interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  @Override
  public void service(ServiceFacts service) {
    object(
        "service",
        json -> {
          json.writeStringField("prefix", service.prefix());
          json.writeStringField("name", service.name());
          json.writeStringField("javaClass", "dev.writ.catalog." + service.javaClass());
          json.writeStringField("page", service.page());
          actions(json, service.actions());
          json.writeArrayFieldStart("resourceTypes");
          for (ResourceTypeFacts type : service.resourceTypes()) {
            json.writeStartObject();
            resourceType(json, type);
            json.writeEndObject();
          }
          json.writeEndArray();
          keys(json, service.keys());
        });
  }

  @Override
  public void services(String pattern, List<ServiceFacts> services) {
    object(
        "services",
        json -> {
          json.writeStringField("pattern", pattern);
          json.writeNumberField("count", services.size());
          json.writeArrayFieldStart("services");
          for (ServiceFacts service : services) {
            json.writeStartObject();
            json.writeStringField("prefix", service.prefix());
            json.writeStringField("name", service.name());
            json.writeNumberField("actions", service.actions().size());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  @Override
  public void action(ActionFacts action) {
    object(
        "action",
        json -> {
          json.writeStringField("name", action.qualifiedName());
          json.writeStringField("accessLevel", FactWords.of(action.accessLevel()));
          json.writeArrayFieldStart("resourceTypes");
          for (TargetFacts target : action.targets()) {
            json.writeStartObject();
            json.writeBooleanField("required", target.required());
            resourceType(json, target.resourceType());
            json.writeEndObject();
          }
          json.writeEndArray();
          keys(json, action.allKeys());
        });
  }

  @Override
  public void actions(String pattern, List<ActionFacts> actions) {
    object(
        "actions",
        json -> {
          json.writeStringField("pattern", pattern);
          json.writeNumberField("count", actions.size());
          actions(json, actions);
        });
  }

  @Override
  public void key(KeyFacts key) {
    object("key", json -> keyMembers(json, key));
  }

  @Override
  public void resourceTypes(String arn, List<ResourceTypeFacts> types) {
    object(
        "arn",
        json -> {
          json.writeStringField("arn", arn);
          json.writeNumberField("count", types.size());
          json.writeArrayFieldStart("resourceTypes");
          for (ResourceTypeFacts type : types) {
            json.writeStartObject();
            json.writeStringField("service", type.service());
            resourceType(json, type);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private void object(String kind, Members members) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(printer)) {
      json.writeStartObject();
      json.writeStringField("kind", kind);
      members.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void actions(JsonGenerator json, List<ActionFacts> actions) throws IOException {
    json.writeArrayFieldStart("actions");
    for (ActionFacts action : actions) {
      json.writeStartObject();
      json.writeStringField("name", action.qualifiedName());
      json.writeStringField("accessLevel", FactWords.of(action.accessLevel()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void resourceType(JsonGenerator json, ResourceTypeFacts type) throws IOException {
    json.writeStringField("name", type.name());
    json.writeArrayFieldStart("arns");
    for (ArnTemplate template : type.templates()) {
      json.writeString(template.text());
    }
    json.writeEndArray();
  }

  private static void keys(JsonGenerator json, List<KeyFacts> keys) throws IOException {
    json.writeArrayFieldStart("keys");
    for (KeyFacts key : keys) {
      json.writeStartObject();
      keyMembers(json, key);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void keyMembers(JsonGenerator json, KeyFacts key) throws IOException {
    json.writeStringField("name", key.name());
    json.writeStringField("type", FactWords.of(key.type()));
    json.writeBooleanField("family", key.isTemplate());
    json.writeBooleanField("multivalued", key.type().multivalued());
    json.writeBooleanField("wildcards", key.type().wildcards());
  }
}
