package dev.writ.rule;

import dev.writ.model.Effect;
import dev.writ.model.ModelPath;
import dev.writ.model.Polarity;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.model.ResourceClause;
import dev.writ.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** A statement of a policy to check, and what its texts mean. Immutable. */
public final class StatementSubject {

  private final ModelPath path;
  private final Statement statement;
  private final List<ActionPattern> actions;
  private final List<ResourcePattern> resources;
  private final List<ConditionTest> conditions;

  StatementSubject(int index, Statement statement, String partition) {
    this.path = ModelPath.statement(index);
    this.statement = statement;
    this.actions = actions(statement, path);
    this.resources =
        statement.resource().map(clause -> resources(clause, path, partition)).orElse(List.of());
    this.conditions =
        statement.conditions().stream().map(each -> new ConditionTest(each, path)).toList();
  }

  private static List<ActionPattern> actions(Statement statement, ModelPath path) {
    ModelPath element = path.member(statement.action().elementName());
    List<ActionPattern> actions = new ArrayList<>();
    for (String pattern : statement.action().patterns()) {
      actions.add(new ActionPattern(pattern, element, actions.size()));
    }
    return List.copyOf(actions);
  }

  private static List<ResourcePattern> resources(
      ResourceClause clause, ModelPath path, String partition) {
    ModelPath element = path.member(clause.elementName());
    List<ResourcePattern> resources = new ArrayList<>();
    for (int i = 0; i < clause.patterns().size(); i++) {
      resources.add(new ResourcePattern(clause.patterns().get(i), element, i, partition));
    }
    return List.copyOf(resources);
  }

  /** The place of the statement in the document. */
  public ModelPath path() {
    return path;
  }

  /** The statement. */
  public Statement statement() {
    return statement;
  }

  /** True iff the statement allows. */
  public boolean allows() {
    return statement.effect() == Effect.ALLOW;
  }

  /** True iff the statement has {@code NotAction}. */
  public boolean excludesActions() {
    return statement.action().polarity() == Polarity.ALL_EXCEPT;
  }

  /** True iff the statement has {@code NotResource}. */
  public boolean excludesResources() {
    return statement.resource().filter(c -> c.polarity() == Polarity.ALL_EXCEPT).isPresent();
  }

  /** The entries of Action or NotAction, in order. */
  public List<ActionPattern> actions() {
    return actions;
  }

  /** The entries of Resource or NotResource, in order. */
  public List<ResourcePattern> resources() {
    return resources;
  }

  /** The principals that Principal or NotPrincipal lists, in order; none for {@code "*"}. */
  public List<PrincipalEntry> principals() {
    List<PrincipalEntry> entries = new ArrayList<>();
    statement.principal().ifPresent(clause -> addPrincipals(clause, entries));
    return List.copyOf(entries);
  }

  private void addPrincipals(PrincipalClause clause, List<PrincipalEntry> entries) {
    for (int i = 0; i < clause.principals().size(); i++) {
      if (clause.principals().get(i) instanceof Principal.Listed listed) {
        entries.add(
            new PrincipalEntry(listed.type(), listed.value().sample(), path.then(clause.path(i))));
      }
    }
  }

  /** The conditions, in order. */
  public List<ConditionTest> conditions() {
    return conditions;
  }
}
