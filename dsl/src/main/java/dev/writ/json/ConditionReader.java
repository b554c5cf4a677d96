package dev.writ.json;

import dev.writ.json.JsonValue.JsonBoolean;
import dev.writ.json.JsonValue.JsonNumber;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import dev.writ.json.JsonValue.Member;
import dev.writ.model.AbsentKey;
import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;
import dev.writ.model.ConditionValue;
import dev.writ.model.ModelPath;
import dev.writ.model.OperatorModifiers;
import dev.writ.model.SetQualifier;
import dev.writ.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the Condition element of one statement. */
final class ConditionReader {

  private record Operator(ConditionOperator operator, OperatorModifiers modifiers) {}

  private final Reading reading;
  private final List<Condition> conditions = new ArrayList<>();

  ConditionReader(Reading reading) {
    this.reading = reading;
  }

  List<Condition> conditions() {
    return conditions;
  }

  void block(JsonValue value, ModelPath path) {
    List<Member> operators = reading.object(value, path).map(JsonObject::members).orElse(List.of());
    for (Member member : operators) {
      ModelPath place = path.member(member.name());
      Optional<Operator> operator = operator(member.name());
      if (operator.isEmpty()) {
        reading.unknownElement(member, place, "the condition operators");
      }
      reading
          .object(member.value(), place)
          .ifPresent(keys -> operator.ifPresent(op -> keys(op, keys, place)));
    }
  }

  private void keys(Operator operator, JsonObject keys, ModelPath path) {
    Set<String> seen = new HashSet<>();
    for (Member member : keys.members()) {
      ModelPath place = path.member(member.name());
      if (!seen.add(member.name().toLowerCase(Locale.ROOT))) {
        reading.problem(
            member.value(),
            place,
            Excerpt.of(member.name()) + " stands twice: letter case does not tell keys apart");
        continue;
      }
      conditions.add(
          new Condition(
              operator.operator,
              operator.modifiers,
              Text.parse(member.name()),
              values(member.value(), place)));
    }
  }

  private List<ConditionValue> values(JsonValue value, ModelPath path) {
    reading.seen(value, path);
    List<ConditionValue> values = new ArrayList<>();
    List<JsonValue> elements = Reading.elements(value);
    for (int i = 0; i < elements.size(); i++) {
      ModelPath place = path.index(i);
      JsonValue element = elements.get(i);
      reading.seen(element, place);
      if (element instanceof JsonString string) {
        values.add(ConditionValue.of(string.value()));
      } else if (element instanceof JsonNumber number) {
        values.add(new ConditionValue.Bare(number.spelling()));
      } else if (element instanceof JsonBoolean bool) {
        values.add(new ConditionValue.Bare(String.valueOf(bool.value())));
      } else {
        reading.wrongType(element, place, "a string, a number or a boolean");
      }
    }
    return values;
  }

  private static Optional<Operator> operator(String name) {
    SetQualifier qualifier = SetQualifier.NONE;
    for (SetQualifier candidate : SetQualifier.values()) {
      if (candidate != SetQualifier.NONE && name.startsWith(candidate.prefix())) {
        qualifier = candidate;
      }
    }
    String rest = name.substring(qualifier.prefix().length());
    AbsentKey absentKey =
        rest.endsWith(AbsentKey.ACCEPTED.suffix()) ? AbsentKey.ACCEPTED : AbsentKey.COMPARED;
    String bare = rest.substring(0, rest.length() - absentKey.suffix().length());
    OperatorModifiers modifiers = new OperatorModifiers(qualifier, absentKey);
    return ConditionOperator.ofJsonName(bare)
        .filter(operator -> operator != ConditionOperator.NULL || absentKey == AbsentKey.COMPARED)
        .map(operator -> new Operator(operator, modifiers));
  }
}
