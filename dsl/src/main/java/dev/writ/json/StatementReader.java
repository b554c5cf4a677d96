package dev.writ.json;

import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import dev.writ.json.JsonValue.Member;
import dev.writ.model.ActionClause;
import dev.writ.model.Effect;
import dev.writ.model.ModelPath;
import dev.writ.model.Polarity;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.model.PrincipalType;
import dev.writ.model.ResourceClause;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one statement. */
final class StatementReader {

  private static final Set<String> ELEMENTS =
      Set.of(
          "Sid",
          "Effect",
          "Principal",
          "NotPrincipal",
          "Action",
          "NotAction",
          "Resource",
          "NotResource",
          "Condition");

  private final Reading reading;

  StatementReader(Reading reading) {
    this.reading = reading;
  }

  Optional<Statement> statement(JsonValue value, ModelPath path) {
    Optional<JsonObject> read = reading.object(value, path);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    JsonObject object = read.get();
    for (Member member : object.members()) {
      if (!ELEMENTS.contains(member.name())) {
        reading.unknownElement(member, path.member(member.name()), "a statement");
      }
    }
    Optional<Effect> effect = effect(object, path);
    Optional<ActionClause> action = action(object, path);
    Optional<PrincipalClause> principal = principal(object, path);
    Optional<ResourceClause> resource = resource(object, path);
    Optional<String> sid = object.get("Sid").flatMap(v -> reading.string(v, path.member("Sid")));
    ConditionReader conditions = new ConditionReader(reading);
    object.get("Condition").ifPresent(v -> conditions.block(v, path.member("Condition")));
    if (effect.isEmpty() || action.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Statement(
            sid, effect.get(), principal, action.get(), resource, conditions.conditions()));
  }

  private Optional<Effect> effect(JsonObject statement, ModelPath path) {
    Optional<JsonValue> value = statement.get("Effect");
    if (value.isEmpty()) {
      reading.problem(statement, path, "a statement needs an Effect element");
      return Optional.empty();
    }
    Optional<String> name = reading.string(value.get(), path.member("Effect"));
    Optional<Effect> effect = name.flatMap(Effect::ofJsonName);
    if (name.isPresent() && effect.isEmpty()) {
      reading.problem(
          value.get(),
          path.member("Effect"),
          "the effect is `Allow` or `Deny`, letter case included, and not "
              + Excerpt.of(name.get()));
    }
    return effect;
  }

  private Optional<ActionClause> action(JsonObject statement, ModelPath path) {
    Optional<Element> element = element(statement, path, "Action");
    if (element.isEmpty()) {
      reading.problem(statement, path, "a statement needs an Action or a NotAction element");
    }
    return element.map(e -> new ActionClause(e.polarity, reading.strings(e.value, e.path)));
  }

  private Optional<ResourceClause> resource(JsonObject statement, ModelPath path) {
    return element(statement, path, "Resource")
        .map(
            e ->
                new ResourceClause(
                    e.polarity,
                    reading.strings(e.value, e.path).stream().map(Text::parse).toList()));
  }

  private Optional<PrincipalClause> principal(JsonObject statement, ModelPath path) {
    return element(statement, path, "Principal")
        .map(e -> new PrincipalClause(e.polarity, principals(e.value, e.path)));
  }

  private List<Principal> principals(JsonValue value, ModelPath path) {
    if (value instanceof JsonString string) {
      reading.seen(value, path);
      if (!string.value().equals("*")) {
        reading.problem(value, path, "the only principal that stands without its type is `*`");
      }
      return List.of(new Principal.Everyone());
    }
    List<Principal> principals = new ArrayList<>();
    List<Member> members = reading.object(value, path).map(JsonObject::members).orElse(List.of());
    for (Member member : members) {
      ModelPath place = path.member(member.name());
      Optional<PrincipalType> type = PrincipalType.ofJsonName(member.name());
      if (type.isEmpty()) {
        reading.unknownElement(member, place, "a principal");
        continue;
      }
      for (String name : reading.strings(member.value(), place)) {
        principals.add(new Principal.Listed(type.get(), Text.parse(name)));
      }
    }
    return principals;
  }

  private record Element(Polarity polarity, JsonValue value, ModelPath path) {}

  /** The element or its negation; both in one statement are a problem. */
  private Optional<Element> element(JsonObject statement, ModelPath path, String name) {
    List<Element> found = new ArrayList<>();
    for (Polarity polarity : Polarity.values()) {
      String elementName = polarity.elementName(name);
      statement
          .get(elementName)
          .ifPresent(value -> found.add(new Element(polarity, value, path.member(elementName))));
    }
    if (found.size() > 1) {
      reading.problem(
          found.get(1).value,
          found.get(1).path,
          "a statement cannot have both " + name + " and Not" + name);
    }
    return found.stream().findFirst();
  }
}
