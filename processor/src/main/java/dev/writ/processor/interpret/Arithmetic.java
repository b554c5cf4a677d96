package dev.writ.processor.interpret;

import com.sun.source.tree.Tree;
import javax.lang.model.type.TypeKind;

/**
 * The operators of Java on primitive values, with its promotions, overflow and exceptions.
 *
 * <p>A value's boxed class is its static type; operands that are boxed have been unboxed.
 */
final class Arithmetic {

  private Arithmetic() {}

  /**
   * The value of {@code left op right}; {@code &&} and {@code ||} excepted.
   *
   * @throws ArithmeticException on an integral division by zero
   */
  static Object binary(Tree.Kind op, Object left, Object right) {
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return logical(op, a, b);
    }
    if (op == Tree.Kind.LEFT_SHIFT
        || op == Tree.Kind.RIGHT_SHIFT
        || op == Tree.Kind.UNSIGNED_RIGHT_SHIFT) {
      return shift(op, left, (int) number(right).longValue());
    }
    if (left instanceof Double || right instanceof Double) {
      return doubles(op, number(left).doubleValue(), number(right).doubleValue());
    }
    if (left instanceof Float || right instanceof Float) {
      return floats(op, number(left).floatValue(), number(right).floatValue());
    }
    if (left instanceof Long || right instanceof Long) {
      return longs(op, number(left).longValue(), number(right).longValue());
    }
    return ints(op, number(left).intValue(), number(right).intValue());
  }

  /** The value of {@code +x}, {@code -x}, {@code ~x} or {@code !x}. */
  static Object unary(Tree.Kind op, Object value) {
    return switch (op) {
      case LOGICAL_COMPLEMENT -> !(Boolean) value;
      case UNARY_PLUS -> value instanceof Double || value instanceof Float ? value : plus(value);
      case UNARY_MINUS -> negated(value);
      case BITWISE_COMPLEMENT -> binary(Tree.Kind.XOR, -1, value);
      default -> throw new IllegalArgumentException(op.toString());
    };
  }

  /** The value converted to a primitive numeric type, as a cast does. */
  static Object cast(Object value, TypeKind kind) {
    Number number = number(value);
    return switch (kind) {
      case BYTE -> (byte) number.intValue();
      case SHORT -> (short) number.intValue();
      case CHAR -> (char) number.intValue();
      case INT -> number.intValue();
      case LONG -> number.longValue();
      case FLOAT -> number.floatValue();
      case DOUBLE -> number.doubleValue();
      default -> throw new IllegalArgumentException(kind.toString());
    };
  }

  private static Number number(Object value) {
    return value instanceof Character c ? (Integer) (int) c : (Number) value;
  }

  private static Object plus(Object value) {
    return binary(Tree.Kind.PLUS, 0, value);
  }

  private static Object negated(Object value) {
    if (value instanceof Double d) {
      return -d;
    }
    if (value instanceof Float f) {
      return -f;
    }
    return binary(Tree.Kind.MINUS, 0, value);
  }

  private static Object logical(Tree.Kind op, boolean a, boolean b) {
    return switch (op) {
      case AND -> a && b;
      case OR -> a || b;
      case XOR, NOT_EQUAL_TO -> a ^ b;
      case EQUAL_TO -> a == b;
      default -> throw new IllegalArgumentException(op.toString());
    };
  }

  private static Object shift(Tree.Kind op, Object left, int distance) {
    if (left instanceof Long a) {
      return switch (op) {
        case LEFT_SHIFT -> a << distance;
        case RIGHT_SHIFT -> a >> distance;
        default -> a >>> distance;
      };
    }
    int a = number(left).intValue();
    return switch (op) {
      case LEFT_SHIFT -> a << distance;
      case RIGHT_SHIFT -> a >> distance;
      default -> a >>> distance;
    };
  }

  private static Object ints(Tree.Kind op, int a, int b) {
    return switch (op) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      default -> compared(op, Integer.compare(a, b));
    };
  }

  private static Object longs(Tree.Kind op, long a, long b) {
    return switch (op) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      default -> compared(op, Long.compare(a, b));
    };
  }

  private static Object compared(Tree.Kind op, int order) {
    return switch (op) {
      case LESS_THAN -> order < 0;
      case LESS_THAN_EQUAL -> order <= 0;
      case GREATER_THAN -> order > 0;
      case GREATER_THAN_EQUAL -> order >= 0;
      case EQUAL_TO -> order == 0;
      case NOT_EQUAL_TO -> order != 0;
      default -> throw new IllegalArgumentException(op.toString());
    };
  }

  private static Object doubles(Tree.Kind op, double a, double b) {
    return switch (op) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case LESS_THAN -> a < b;
      case LESS_THAN_EQUAL -> a <= b;
      case GREATER_THAN -> a > b;
      case GREATER_THAN_EQUAL -> a >= b;
      case EQUAL_TO -> a == b;
      case NOT_EQUAL_TO -> a != b;
      default -> throw new IllegalArgumentException(op.toString());
    };
  }

  private static Object floats(Tree.Kind op, float a, float b) {
    return switch (op) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      default -> doubles(op, a, b);
    };
  }
}
