package dev.writ.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A statement of a policy.
 *
 * @param sid as written; it may be empty
 * @param conditions in order; all of them must hold. Tests with one operator are one block in a
 *     document
 */
public record Statement(
    Optional<String> sid,
    Effect effect,
    Optional<PrincipalClause> principal,
    ActionClause action,
    Optional<ResourceClause> resource,
    List<Condition> conditions) {

  /**
   * @throws IllegalArgumentException if two conditions test one key by one operator: a document has
   *     no form for it
   */
  public Statement {
    conditions = List.copyOf(conditions);
    Set<String> members = new HashSet<>();
    for (Condition condition : conditions) {
      if (!members.add(condition.foldedMember())) {
        throw new IllegalArgumentException(
            "`"
                + condition.operatorName()
                + "` on `"
                + condition.key()
                + "` stands twice in one statement, and a document can hold it only once");
      }
    }
  }

  Statement mapTexts(UnaryOperator<Text> mapping) {
    return new Statement(
        sid,
        effect,
        principal.map(clause -> clause.mapTexts(mapping)),
        action,
        resource.map(clause -> clause.mapTexts(mapping)),
        conditions.stream().map(condition -> condition.mapTexts(mapping)).toList());
  }
}
