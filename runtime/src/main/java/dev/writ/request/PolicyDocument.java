package dev.writ.request;

import dev.writ.builder.BuiltPolicy;
import dev.writ.json.JsonReader;
import dev.writ.json.JsonValue;
import dev.writ.json.ParsedPolicy;
import dev.writ.json.PolicySyntaxException;
import dev.writ.model.Condition;
import dev.writ.model.ModelPath;
import dev.writ.model.Policy;
import dev.writ.origin.Origin;
import java.util.List;
import java.util.function.Function;

/**
 * A policy with a name and with the places of its parts.
 *
 * @param unknownOperators operators of the document that IAM does not know; the policy lacks them
 * @param places where a part stands, such as {@code 12:5} or {@code Orders.java:31}; an empty text
 *     where nothing is known
 */
public record PolicyDocument(
    String name,
    Policy policy,
    List<UnknownOperator> unknownOperators,
    Function<ModelPath, String> places) {

  public PolicyDocument {
    unknownOperators = List.copyOf(unknownOperators);
  }

  /**
   * A condition that cannot match, since IAM has no such operator.
   *
   * @param statement the index of its statement
   * @param operator as written
   */
  public record UnknownOperator(int statement, String operator) {

    /** The operator's place in the document. */
    public ModelPath path() {
      return ModelPath.statement(statement).member("Condition").member(operator);
    }
  }

  /** The policy under the name. */
  public static PolicyDocument of(String name, Policy policy) {
    return new PolicyDocument(name, policy, List.of(), path -> "");
  }

  /** The built policy under the name; its places are those in the Java source, where known. */
  public static PolicyDocument of(String name, BuiltPolicy built) {
    return new PolicyDocument(
        name,
        built.policy(),
        List.of(),
        path -> {
          Origin origin = built.origins().at(path);
          return origin == Origin.UNKNOWN ? "" : origin.toString();
        });
  }

  /** The policy that was read; its places are those in the text. */
  public static PolicyDocument of(String name, ParsedPolicy parsed) {
    return new PolicyDocument(name, parsed.policy(), List.of(), path -> parsed.at(path).toString());
  }

  /**
   * The policy document in the text.
   *
   * @throws PolicySyntaxException if the text is not a policy document
   */
  public static PolicyDocument read(String name, String json) {
    return read(name, JsonReader.read(json));
  }

  /**
   * The policy document that the value is. A condition operator that IAM does not know is kept
   * apart and matches nothing.
   *
   * @throws PolicySyntaxException if the value is not a policy document
   */
  public static PolicyDocument read(String name, JsonValue json) {
    return new TolerantReader(name).document(json);
  }

  /** The same policy under another name. */
  public PolicyDocument named(String newName) {
    return new PolicyDocument(newName, policy, unknownOperators, places);
  }

  /** Where the part stands, or an empty text. */
  public String place(ModelPath path) {
    return places.apply(path);
  }

  /** True iff the statement has an operator that IAM does not know. */
  public boolean hasUnknownOperator(int statement) {
    return unknownOperators.stream().anyMatch(unknown -> unknown.statement() == statement);
  }

  /** The place of a condition of the statement. */
  public static ModelPath conditionPath(int statement, Condition condition) {
    return ModelPath.statement(statement).then(condition.path());
  }
}
