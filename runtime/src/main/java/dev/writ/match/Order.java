package dev.writ.match;

import dev.writ.model.ConditionOperator;

/** How a value of a request must stand to a value of a policy. */
enum Order {
  EQUAL {
    @Override
    boolean holds(int comparison) {
      return comparison == 0;
    }
  },
  LESS {
    @Override
    boolean holds(int comparison) {
      return comparison < 0;
    }
  },
  LESS_OR_EQUAL {
    @Override
    boolean holds(int comparison) {
      return comparison <= 0;
    }
  },
  GREATER {
    @Override
    boolean holds(int comparison) {
      return comparison > 0;
    }
  },
  GREATER_OR_EQUAL {
    @Override
    boolean holds(int comparison) {
      return comparison >= 0;
    }
  };

  /** True iff a request value that compares so to the policy's is in this order. */
  abstract boolean holds(int comparison);

  static Order of(ConditionOperator operator) {
    String name = operator.jsonName();
    if (name.endsWith("LessThan")) {
      return LESS;
    }
    if (name.endsWith("LessThanEquals")) {
      return LESS_OR_EQUAL;
    }
    if (name.endsWith("GreaterThan")) {
      return GREATER;
    }
    return name.endsWith("GreaterThanEquals") ? GREATER_OR_EQUAL : EQUAL;
  }
}
