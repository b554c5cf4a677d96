package dev.writ.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A policy document.
 *
 * @param version empty where the document names none, which IAM reads as 2008-10-17
 * @param id as written
 * @param statements in order
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">IAM
 *     User Guide, Grammar of the IAM JSON policy language</a>
 */
public record Policy(Optional<Version> version, Optional<String> id, List<Statement> statements) {

  /**
   * @throws IllegalArgumentException if two different deploy parameters have one name
   */
  public Policy {
    statements = List.copyOf(statements);
    Map<String, Parameter> byName = new HashMap<>();
    for (Parameter parameter : parameters(statements)) {
      if (byName.putIfAbsent(parameter.name(), parameter) != null) {
        throw new IllegalArgumentException(
            "two different deploy parameters of one policy have the name `"
                + parameter.name()
                + "`");
      }
    }
  }

  /** The policy with these statements in the current version of the language. */
  public static Policy of(List<Statement> statements) {
    return new Policy(Optional.of(Version.V2012_10_17), Optional.empty(), statements);
  }

  /** The deploy parameters of the whole policy, each once, in the order of the document. */
  public Set<Parameter> parameters() {
    return parameters(statements);
  }

  private static Set<Parameter> parameters(List<Statement> statements) {
    Set<Parameter> parameters = new LinkedHashSet<>();
    for (Statement statement : statements) {
      statement.principal().ifPresent(clause -> addPrincipals(clause, parameters));
      statement
          .resource()
          .ifPresent(
              clause -> clause.patterns().forEach(text -> parameters.addAll(text.parameters())));
      for (Condition condition : statement.conditions()) {
        parameters.addAll(condition.key().parameters());
        condition.values().forEach(value -> parameters.addAll(value.text().parameters()));
      }
    }
    return parameters;
  }

  /**
   * The same policy with {@code mapping}'s result in the place of each text: principals, resources,
   * condition keys and values in quotes.
   *
   * @throws IllegalArgumentException if two conditions collide then, or two different deploy
   *     parameters have one name
   */
  public Policy mapTexts(UnaryOperator<Text> mapping) {
    return new Policy(
        version, id, statements.stream().map(statement -> statement.mapTexts(mapping)).toList());
  }

  private static void addPrincipals(PrincipalClause clause, Set<Parameter> parameters) {
    for (Principal principal : clause.principals()) {
      if (principal instanceof Principal.Listed listed) {
        parameters.addAll(listed.value().parameters());
      }
    }
  }
}
