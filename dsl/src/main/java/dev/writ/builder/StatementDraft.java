package dev.writ.builder;

import dev.writ.model.ActionClause;
import dev.writ.model.Condition;
import dev.writ.model.Effect;
import dev.writ.model.ModelPath;
import dev.writ.model.Polarity;
import dev.writ.model.PrincipalClause;
import dev.writ.model.ResourceClause;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import dev.writ.origin.CallOrigins;
import dev.writ.origin.Origin;
import dev.writ.origin.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** A statement so far, and where each of its parts comes from. Each step returns a new draft. */
record StatementDraft(Statement statement, Origins origins) {

  static StatementDraft of(Effect effect, Polarity polarity, Action<?>[] actions) {
    if (actions.length == 0) {
      throw new IllegalArgumentException("a statement needs at least one action");
    }
    Origins.Builder origins = Origins.builder().put(ModelPath.ROOT, CallOrigins.call());
    List<String> patterns = new ArrayList<>();
    String element = polarity.elementName("Action");
    for (int i = 0; i < actions.length; i++) {
      for (Action.Entry entry : actions[i].entriesSeenAt(CallOrigins.argument(i))) {
        origins.put(ModelPath.ROOT.member(element).index(patterns.size()), entry.origin());
        patterns.add(entry.pattern());
      }
    }
    ActionClause action = new ActionClause(polarity, patterns);
    return new StatementDraft(
        new Statement(
            Optional.empty(), effect, Optional.empty(), action, Optional.empty(), List.of()),
        origins.build());
  }

  /** Names the principals that are the arguments of the call in progress. */
  StatementDraft principals(Polarity polarity, PrincipalRef... principals) {
    return principals(polarity, List.of(principals), CallOrigins::argument);
  }

  /** Names the principals of the list that is the only argument of the call in progress. */
  StatementDraft principals(List<PrincipalRef> principals) {
    return principals(Polarity.LISTED, principals, i -> CallOrigins.argument(0));
  }

  private StatementDraft principals(
      Polarity polarity, List<PrincipalRef> principals, IntFunction<Origin> origin) {
    if (principals.isEmpty()) {
      throw new IllegalArgumentException("a statement needs at least one principal");
    }
    PrincipalClause clause =
        new PrincipalClause(polarity, principals.stream().map(PrincipalRef::principal).toList());
    Origins.Builder extended = Origins.builder().put(ModelPath.ROOT, origins);
    for (int i = 0; i < principals.size(); i++) {
      extended.put(clause.path(i), origin.apply(i));
    }
    return with(
        new Statement(
            statement.sid(),
            statement.effect(),
            Optional.of(clause),
            statement.action(),
            statement.resource(),
            statement.conditions()),
        extended.build());
  }

  /** Adds a resource, which is the only argument of the call in progress. */
  StatementDraft resource(Polarity polarity, Text arn) {
    List<Text> patterns = new ArrayList<>();
    statement.resource().ifPresent(clause -> patterns.addAll(clause.patterns()));
    patterns.add(arn);
    ResourceClause clause = new ResourceClause(polarity, patterns);
    ModelPath place = ModelPath.ROOT.member(clause.elementName()).index(patterns.size() - 1);
    return with(
        new Statement(
            statement.sid(),
            statement.effect(),
            statement.principal(),
            statement.action(),
            Optional.of(clause),
            statement.conditions()),
        Origins.builder().put(ModelPath.ROOT, origins).put(place, CallOrigins.argument(0)).build());
  }

  /** Adds the resources of the list that is the only argument of the call in progress. */
  StatementDraft resources(List<? extends Resource> resources) {
    if (resources.isEmpty()) {
      throw new IllegalArgumentException("a statement needs at least one resource");
    }
    StatementDraft draft = this;
    for (Resource resource : resources) {
      draft = draft.resource(Polarity.LISTED, resource.arn());
    }
    return draft;
  }

  /** Adds conditions; all must hold. */
  StatementDraft conditions(KeyCondition... added) {
    List<Condition> conditions = new ArrayList<>(statement.conditions());
    Origins.Builder extended = Origins.builder().put(ModelPath.ROOT, origins);
    for (int i = 0; i < added.length; i++) {
      KeyCondition condition = added[i];
      conditions.add(condition.condition());
      ModelPath place = condition.condition().path();
      extended.put(
          place, condition.call() == Origin.UNKNOWN ? CallOrigins.argument(i) : condition.call());
      for (int v = 0; v < condition.values().size(); v++) {
        extended.put(place.index(v), condition.values().get(v));
      }
    }
    return with(
        new Statement(
            statement.sid(),
            statement.effect(),
            statement.principal(),
            statement.action(),
            statement.resource(),
            conditions),
        extended.build());
  }

  StatementDraft sid(String sid) {
    return with(
        new Statement(
            Optional.of(sid),
            statement.effect(),
            statement.principal(),
            statement.action(),
            statement.resource(),
            statement.conditions()),
        Origins.builder()
            .put(ModelPath.ROOT, origins)
            .put(ModelPath.ROOT.member("Sid"), CallOrigins.argument(0))
            .build());
  }

  private static StatementDraft with(Statement statement, Origins origins) {
    return new StatementDraft(statement, origins);
  }
}
