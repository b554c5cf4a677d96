package dev.writ.request;

import dev.writ.json.JsonValue;
import dev.writ.json.JsonValue.JsonArray;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.Member;
import dev.writ.json.ParsedPolicy;
import dev.writ.json.PolicyReader;
import dev.writ.model.AbsentKey;
import dev.writ.model.ConditionOperator;
import dev.writ.model.SetQualifier;
import dev.writ.request.PolicyDocument.UnknownOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads a policy document after setting its unknown condition operators aside. */
final class TolerantReader {

  private final String name;
  private final List<UnknownOperator> unknownOperators = new ArrayList<>();

  TolerantReader(String name) {
    this.name = name;
  }

  PolicyDocument document(JsonValue json) {
    ParsedPolicy parsed = PolicyReader.read(replaced(json, "Statement", this::statements));
    return new PolicyDocument(
        name, parsed.policy(), unknownOperators, path -> parsed.at(path).toString());
  }

  private JsonValue statements(JsonValue value) {
    if (!(value instanceof JsonArray array)) {
      return statement(value, 0);
    }
    List<JsonValue> statements = new ArrayList<>();
    for (JsonValue statement : array.elements()) {
      statements.add(statement(statement, statements.size()));
    }
    return new JsonArray(array.position(), statements);
  }

  private JsonValue statement(JsonValue statement, int index) {
    return replaced(statement, "Condition", condition -> known(condition, index));
  }

  private JsonValue known(JsonValue condition, int statement) {
    if (!(condition instanceof JsonObject object)) {
      return condition;
    }
    List<Member> known = new ArrayList<>();
    for (Member member : object.members()) {
      if (isKnown(member.name())) {
        known.add(member);
      } else {
        unknownOperators.add(new UnknownOperator(statement, member.name()));
      }
    }
    return new JsonObject(object.position(), known);
  }

  private static boolean isKnown(String operatorName) {
    String bare = operatorName;
    for (SetQualifier qualifier : SetQualifier.values()) {
      if (qualifier != SetQualifier.NONE && bare.startsWith(qualifier.prefix())) {
        bare = bare.substring(qualifier.prefix().length());
        break;
      }
    }
    String suffix = AbsentKey.ACCEPTED.suffix();
    if (!bare.endsWith(suffix)) {
      return ConditionOperator.ofJsonName(bare).isPresent();
    }
    return ConditionOperator.ofJsonName(bare.substring(0, bare.length() - suffix.length()))
        .filter(operator -> operator != ConditionOperator.NULL)
        .isPresent();
  }

  /** The object with the member's value replaced; any other value as it is. */
  private static JsonValue replaced(
      JsonValue value, String memberName, UnaryOperator<JsonValue> replacement) {
    if (!(value instanceof JsonObject object) || object.get(memberName).isEmpty()) {
      return value;
    }
    List<Member> members = new ArrayList<>();
    for (Member member : object.members()) {
      members.add(
          member.name().equals(memberName)
              ? new Member(member.position(), member.name(), replacement.apply(member.value()))
              : member);
    }
    return new JsonObject(object.position(), members);
  }
}
