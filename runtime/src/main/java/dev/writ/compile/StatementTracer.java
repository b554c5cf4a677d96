package dev.writ.compile;

import dev.writ.match.ConditionMatcher;
import dev.writ.match.Outcome;
import dev.writ.match.PrincipalLevel;
import dev.writ.match.ValueTest;
import dev.writ.model.Condition;
import dev.writ.model.ModelPath;
import dev.writ.request.ContextValue;
import dev.writ.request.PolicyDocument;
import dev.writ.request.PolicyDocument.UnknownOperator;
import dev.writ.request.RequestContext;
import dev.writ.trace.ConditionTrace;
import dev.writ.trace.StatementElement;
import dev.writ.trace.StatementTrace;
import dev.writ.trace.ValueTrace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks a statement's matchers one by one, and records the answers. */
record StatementTracer(Subject subject) {

  StatementTrace trace(CompiledStatement statement, int level) {
    PolicyDocument document = statement.document();
    int levels = statement.principalLevels(subject);
    return new StatementTrace(
        document.name(),
        level,
        statement.documentIndex(),
        statement.statement().sid(),
        statement.index(),
        document.place(ModelPath.statement(statement.index())),
        statement.isDeny(),
        failed(statement, levels),
        levelNames(levels),
        conditions(statement));
  }

  private Optional<StatementElement> failed(CompiledStatement statement, int levels) {
    if (levels == 0) {
      return Optional.of(StatementElement.PRINCIPAL);
    }
    if (!statement.actionMatches(subject)) {
      return Optional.of(StatementElement.ACTION);
    }
    if (!statement.resourceMatches(subject)) {
      return Optional.of(StatementElement.RESOURCE);
    }
    return statement.conditionsMatch(subject)
        ? Optional.empty()
        : Optional.of(StatementElement.CONDITION);
  }

  private static List<String> levelNames(int levels) {
    return Arrays.stream(PrincipalLevel.values())
        .filter(level -> (levels & level.bit()) != 0)
        .map(PrincipalLevel::name)
        .toList();
  }

  private List<ConditionTrace> conditions(CompiledStatement statement) {
    List<ConditionTrace> traces = new ArrayList<>();
    for (ConditionMatcher matcher : statement.conditions()) {
      traces.add(condition(statement, matcher));
    }
    for (UnknownOperator unknown : statement.document().unknownOperators()) {
      if (unknown.statement() == statement.index()) {
        traces.add(
            new ConditionTrace(
                unknown.operator(),
                "",
                unknown.path().toString(),
                statement.document().place(unknown.path()),
                ContextValue.MISSING,
                List.of(),
                false,
                "IAM has no such operator, and it matches nothing"));
      }
    }
    return traces;
  }

  private ConditionTrace condition(CompiledStatement statement, ConditionMatcher matcher) {
    RequestContext context = subject.request().context();
    Condition condition = matcher.condition();
    ContextValue value = context.getFolded(matcher.foldedKey());
    ModelPath path = PolicyDocument.conditionPath(statement.index(), condition);
    List<ValueTrace> values = new ArrayList<>();
    for (int i = 0; i < matcher.tests().size(); i++) {
      ValueTest test = matcher.tests().get(i);
      values.add(
          new ValueTrace(
              condition.values().get(i).text().toString(),
              test.substituted(context),
              result(test, value, context)));
    }
    boolean holds = matcher.matches(context);
    return new ConditionTrace(
        condition.operatorName(),
        condition.key().toString(),
        path.toString(),
        statement.document().place(path),
        value,
        values,
        holds,
        ConditionReasons.why(condition, value, holds));
  }

  private static String result(ValueTest test, ContextValue value, RequestContext context) {
    if (value.isMissing()) {
      return "not compared";
    }
    return value.values().stream()
        .map(text -> word(test.outcome(text, context)))
        .collect(Collectors.joining(", "));
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case MATCH -> "match";
      case MISMATCH -> "no match";
      case INVALID -> "not of the operator's type";
    };
  }
}
