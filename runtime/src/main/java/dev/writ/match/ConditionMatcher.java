package dev.writ.match;

import dev.writ.model.AbsentKey;
import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;
import dev.writ.model.SetQualifier;
import dev.writ.model.Version;
import dev.writ.request.ContextKeys;
import dev.writ.request.ContextValue;
import dev.writ.request.RequestContext;
import java.util.List;

/**
 * One test of a statement's Condition element, ready to match.
 *
 * <p>The operator Null asks for the key, so that a set qualifier means nothing to it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html">IAM
 *     User Guide, Set operators for multiple keys or values</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">IAM
 *     User Guide, Single-valued vs. multivalued context keys</a>
 */
public final class ConditionMatcher {

  private final Condition condition;
  private final String foldedKey;
  private final boolean negated;
  private final List<ValueTest> tests;

  public ConditionMatcher(Condition condition, Version version) {
    this.condition = condition;
    this.foldedKey = ContextKeys.fold(condition.key().sample());
    this.negated = condition.operator().isNegated();
    this.tests =
        condition.values().stream()
            .map(value -> ValueTest.of(condition.operator(), value.text(), version))
            .toList();
  }

  /** True iff the condition holds in the context. */
  public boolean matches(RequestContext context) {
    ContextValue value = context.getFolded(foldedKey);
    if (condition.operator() == ConditionOperator.NULL) {
      return holds(String.valueOf(value.values().isEmpty()), context);
    }
    return value.isMissing() ? holdsWithoutKey() : holds(value, context);
  }

  private boolean holdsWithoutKey() {
    if (condition.modifiers().absentKey() == AbsentKey.ACCEPTED) {
      return true;
    }
    return switch (condition.modifiers().qualifier()) {
      case NONE -> negated;
      case FOR_ALL_VALUES -> true;
      case FOR_ANY_VALUE -> false;
    };
  }

  private boolean holds(ContextValue value, RequestContext context) {
    SetQualifier qualifier = condition.modifiers().qualifier();
    if (qualifier == SetQualifier.NONE) {
      return value.isSingle() && holds(value.single(), context);
    }
    boolean forAny = qualifier == SetQualifier.FOR_ANY_VALUE;
    if (!forAny && isNullDataSet(value)) {
      return true;
    }
    for (int i = 0; i < value.values().size(); i++) {
      if (holds(value.values().get(i), context) == forAny) {
        return forAny;
      }
    }
    return !forAny;
  }

  /** True iff the key has nothing but empty strings, over which ForAllValues is true. */
  private static boolean isNullDataSet(ContextValue value) {
    for (int i = 0; i < value.values().size(); i++) {
      if (!value.values().get(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** True iff the operator holds for one value of the request. */
  private boolean holds(String requestValue, RequestContext context) {
    Outcome decisive = negated ? Outcome.MISMATCH : Outcome.MATCH;
    for (int i = 0; i < tests.size(); i++) {
      if ((tests.get(i).outcome(requestValue, context) == decisive) != negated) {
        return !negated;
      }
    }
    return negated;
  }

  /** The condition as the policy has it. */
  public Condition condition() {
    return condition;
  }

  /** The key in lower case. */
  public String foldedKey() {
    return foldedKey;
  }

  /** A test for each value of the policy, in order. */
  public List<ValueTest> tests() {
    return tests;
  }
}
