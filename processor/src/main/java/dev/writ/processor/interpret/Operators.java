package dev.writ.processor.interpret;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Operators without side effects. */
final class Operators {

  private final Machine machine;

  Operators(Machine machine) {
    this.machine = machine;
  }

  Code binary(BinaryTree tree, TreePath path) {
    Tree.Kind op = tree.getKind();
    if (op == Tree.Kind.PLUS && Resolution.isString(machine.resolution.type(path))) {
      return concatenation(path);
    }
    TreePath leftPath = new TreePath(path, tree.getLeftOperand());
    TreePath rightPath = new TreePath(path, tree.getRightOperand());
    Code left = machine.expressions.plan(leftPath);
    Code right = machine.expressions.plan(rightPath);
    return switch (op) {
      case CONDITIONAL_AND ->
          frame -> isTrue(left.run(frame), leftPath) && isTrue(right.run(frame), rightPath);
      case CONDITIONAL_OR ->
          frame -> isTrue(left.run(frame), leftPath) || isTrue(right.run(frame), rightPath);
      case EQUAL_TO, NOT_EQUAL_TO -> equality(op, leftPath, left, rightPath, right, path);
      default -> frame -> arithmetic(op, left.run(frame), right.run(frame), path);
    };
  }

  boolean isTrue(@Nullable Object value, TreePath place) {
    return (Boolean) machine.conversions.unboxed(value, place);
  }

  private Code equality(
      Tree.Kind op, TreePath leftPath, Code left, TreePath rightPath, Code right, TreePath path) {
    boolean primitive =
        machine.resolution.type(leftPath).getKind().isPrimitive()
            || machine.resolution.type(rightPath).getKind().isPrimitive();
    return primitive
        ? frame -> arithmetic(op, left.run(frame), right.run(frame), path)
        : frame -> areSame(left.run(frame), right.run(frame), path) == (op == Tree.Kind.EQUAL_TO);
  }

  private boolean areSame(@Nullable Object left, @Nullable Object right, TreePath path) {
    if (left == null || right == null || hasIdentity(left) || hasIdentity(right)) {
      return left == right;
    }
    if (left instanceof Boolean && right instanceof Boolean) {
      return left.equals(right);
    }
    throw machine.execution.refusal(
        path, "whether these are the same object is not specified: use `equals`");
  }

  /** True iff the interpreter keeps the identity of such an object as Java does. */
  private static boolean hasIdentity(Object value) {
    return value instanceof UserObject
        || value instanceof UserFunction
        || value instanceof Enum
        || value.getClass().getName().startsWith("dev.writ.");
  }

  /** The value of a binary operator on values that may be boxed. */
  Object arithmetic(Tree.Kind op, @Nullable Object left, @Nullable Object right, TreePath path) {
    try {
      return Arithmetic.binary(
          op, machine.conversions.unboxed(left, path), machine.conversions.unboxed(right, path));
    } catch (ArithmeticException e) {
      throw machine.execution.refusal(path, "Java would throw " + e);
    }
  }

  /** All operands of {@code a + b + c}, which lean to the left, at once. */
  private Code concatenation(TreePath path) {
    Deque<TreePath> operands = new ArrayDeque<>();
    TreePath rest = path;
    while (rest.getLeaf() instanceof BinaryTree tree
        && tree.getKind() == Tree.Kind.PLUS
        && Resolution.isString(machine.resolution.type(rest))) {
      operands.addFirst(new TreePath(rest, tree.getRightOperand()));
      rest = new TreePath(rest, tree.getLeftOperand());
    }
    operands.addFirst(rest);
    List<TreePath> places = List.copyOf(operands);
    List<Code> codes = places.stream().map(machine.expressions::plan).toList();
    return frame -> {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < codes.size(); i++) {
        text.append(TextForm.of(codes.get(i).run(frame), machine, places.get(i)));
      }
      return text.toString();
    };
  }

  Code unary(UnaryTree tree, TreePath path) {
    Code operand = machine.expressions.plan(path, tree.getExpression());
    return frame ->
        Arithmetic.unary(tree.getKind(), machine.conversions.unboxed(operand.run(frame), path));
  }

  Code conditional(ConditionalExpressionTree tree, TreePath path) {
    TypeMirror type = machine.resolution.type(path);
    TreePath conditionPath = new TreePath(path, tree.getCondition());
    Code condition = machine.expressions.plan(conditionPath);
    Code yes = machine.expressions.plan(new TreePath(path, tree.getTrueExpression()), type);
    Code no = machine.expressions.plan(new TreePath(path, tree.getFalseExpression()), type);
    return frame -> isTrue(condition.run(frame), conditionPath) ? yes.run(frame) : no.run(frame);
  }

  Code cast(TypeCastTree tree, TreePath path) {
    TreePath operandPath = new TreePath(path, tree.getExpression());
    TypeMirror from = machine.resolution.type(operandPath);
    TypeMirror to = machine.resolution.type(path);
    Code operand = machine.expressions.plan(operandPath);
    if (to.getKind() == TypeKind.BOOLEAN || (to.getKind().isPrimitive() && !isNumeric(from))) {
      return frame -> exactly(operand.run(frame), to, path);
    }
    if (to.getKind().isPrimitive()) {
      return frame ->
          Arithmetic.cast(machine.conversions.unboxed(operand.run(frame), path), to.getKind());
    }
    return from.getKind().isPrimitive() ? operand : frame -> checked(operand.run(frame), to, path);
  }

  private static boolean isNumeric(TypeMirror type) {
    return type.getKind().isPrimitive() || Conversions.boxKind(type) != TypeKind.NONE;
  }

  /** A cast from a reference type to a primitive one: the value must be the very box. */
  private Object exactly(@Nullable Object value, TypeMirror to, TreePath path) {
    Object boxed = machine.conversions.unboxed(value, path);
    boolean fits =
        to.getKind() == TypeKind.BOOLEAN
            ? boxed instanceof Boolean
            : (boxed instanceof Number || boxed instanceof Character)
                && Arithmetic.cast(boxed, to.getKind()).getClass() == boxed.getClass();
    if (!fits) {
      throw notOfType(to, path);
    }
    return boxed;
  }

  private @Nullable Object checked(@Nullable Object value, TypeMirror to, TreePath path) {
    if (value != null && !isInstance(value, to, path)) {
      throw notOfType(to, path);
    }
    return value;
  }

  private Refusal notOfType(TypeMirror to, TreePath path) {
    return machine.execution.refusal(
        path, "the value is no `" + to + "`: Java would throw ClassCastException");
  }

  private boolean isInstance(Object value, TypeMirror type, TreePath path) {
    try {
      return machine.classes.isInstance(value, type);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw machine.execution.refusal(
          path, "the type `" + type + "` is not known while javac runs");
    }
  }

  Code instanceOf(InstanceOfTree tree, TreePath path) {
    Code operand = machine.expressions.plan(path, tree.getExpression());
    if (tree.getPattern() == null) {
      TypeMirror type = machine.resolution.type(new TreePath(path, tree.getType()));
      return frame -> {
        Object value = operand.run(frame);
        return value != null && isInstance(value, type, path);
      };
    }
    if (!(tree.getPattern() instanceof BindingPatternTree pattern)) {
      throw machine.execution.refusal(
          new TreePath(path, tree.getPattern()), "a record pattern cannot be evaluated yet");
    }
    TreePath patternPath = new TreePath(path, pattern);
    Element variable = machine.resolution.element(new TreePath(patternPath, pattern.getVariable()));
    return frame -> {
      Object value = operand.run(frame);
      boolean matches = value != null && isInstance(value, variable.asType(), path);
      if (matches) {
        frame.set(variable, value);
      }
      return matches;
    };
  }
}
