package dev.writ.processor.interpret;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.Conversions.Conversion;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Assignments, {@code ++} and {@code --}. */
final class Assignments {

  /** A variable as an expression names it; what it takes to find it is evaluated once. */
  private interface Target {
    Slot slot(Frame frame);
  }

  /** A variable. */
  interface Slot {

    @Nullable Object get();

    void set(@Nullable Object value);
  }

  private static final Map<Tree.Kind, Tree.Kind> OPERATORS =
      Map.ofEntries(
          Map.entry(Tree.Kind.PLUS_ASSIGNMENT, Tree.Kind.PLUS),
          Map.entry(Tree.Kind.MINUS_ASSIGNMENT, Tree.Kind.MINUS),
          Map.entry(Tree.Kind.MULTIPLY_ASSIGNMENT, Tree.Kind.MULTIPLY),
          Map.entry(Tree.Kind.DIVIDE_ASSIGNMENT, Tree.Kind.DIVIDE),
          Map.entry(Tree.Kind.REMAINDER_ASSIGNMENT, Tree.Kind.REMAINDER),
          Map.entry(Tree.Kind.AND_ASSIGNMENT, Tree.Kind.AND),
          Map.entry(Tree.Kind.OR_ASSIGNMENT, Tree.Kind.OR),
          Map.entry(Tree.Kind.XOR_ASSIGNMENT, Tree.Kind.XOR),
          Map.entry(Tree.Kind.LEFT_SHIFT_ASSIGNMENT, Tree.Kind.LEFT_SHIFT),
          Map.entry(Tree.Kind.RIGHT_SHIFT_ASSIGNMENT, Tree.Kind.RIGHT_SHIFT),
          Map.entry(Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT, Tree.Kind.UNSIGNED_RIGHT_SHIFT));

  private final Machine machine;
  private final Operators operators;

  Assignments(Machine machine) {
    this.machine = machine;
    this.operators = new Operators(machine);
  }

  Code assignment(AssignmentTree tree, TreePath path) {
    TreePath targetPath = new TreePath(path, tree.getVariable());
    Target target = target(targetPath);
    Code value =
        machine.expressions.plan(
            new TreePath(path, tree.getExpression()), machine.resolution.type(targetPath));
    return frame -> {
      Slot slot = target.slot(frame);
      Object assigned = value.run(frame);
      slot.set(assigned);
      return assigned;
    };
  }

  Code compound(CompoundAssignmentTree tree, TreePath path) {
    TreePath targetPath = new TreePath(path, tree.getVariable());
    TypeMirror type = machine.resolution.type(targetPath);
    Target target = target(targetPath);
    TreePath operandPath = new TreePath(path, tree.getExpression());
    Code operand = machine.expressions.plan(operandPath);
    Tree.Kind op = Objects.requireNonNull(OPERATORS.get(tree.getKind()));
    boolean concatenates =
        op == Tree.Kind.PLUS
            && (Resolution.isString(type)
                || Resolution.isString(machine.resolution.type(operandPath)));
    return frame -> {
      Slot slot = target.slot(frame);
      Object left = slot.get();
      Object right = operand.run(frame);
      Object assigned =
          concatenates
              ? TextForm.of(left, machine, targetPath) + TextForm.of(right, machine, operandPath)
              : narrowed(operators.arithmetic(op, left, right, path), type);
      slot.set(assigned);
      return assigned;
    };
  }

  Code step(UnaryTree tree, TreePath path) {
    TreePath targetPath = new TreePath(path, tree.getExpression());
    TypeMirror type = machine.resolution.type(targetPath);
    Target target = target(targetPath);
    Tree.Kind kind = tree.getKind();
    boolean up = kind == Tree.Kind.PREFIX_INCREMENT || kind == Tree.Kind.POSTFIX_INCREMENT;
    boolean prefix = kind == Tree.Kind.PREFIX_INCREMENT || kind == Tree.Kind.PREFIX_DECREMENT;
    return frame -> {
      Slot slot = target.slot(frame);
      Object before = slot.get();
      Tree.Kind op = up ? Tree.Kind.PLUS : Tree.Kind.MINUS;
      Object after = narrowed(operators.arithmetic(op, before, 1, path), type);
      slot.set(after);
      return prefix ? after : before;
    };
  }

  private static Object narrowed(Object value, TypeMirror type) {
    TypeKind kind = type.getKind().isPrimitive() ? type.getKind() : Conversions.boxKind(type);
    return kind == TypeKind.NONE || kind == TypeKind.BOOLEAN ? value : Arithmetic.cast(value, kind);
  }

  private Target target(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return target(new TreePath(path, parenthesized.getExpression()));
    }
    if (tree instanceof ArrayAccessTree access) {
      return element(access, path);
    }
    VariableElement variable = (VariableElement) machine.resolution.element(path);
    if (!variable.getKind().isField()) {
      return frame -> local(frame, variable);
    }
    if (variable.getModifiers().contains(Modifier.STATIC)) {
      return staticField(variable, path);
    }
    if (tree instanceof MemberSelectTree select) {
      ExpressionTree qualifier = select.getExpression();
      Code object = machine.expressions.plan(path, qualifier);
      return frame -> field(machine.conversions.nonNull(object.run(frame), path), variable, path);
    }
    return frame -> field(machine.fields.self(frame, variable, path), variable, path);
  }

  private Slot local(Frame frame, Element variable) {
    return slot(() -> frame.get(variable), value -> frame.set(variable, value));
  }

  private Slot field(Object object, VariableElement field, TreePath path) {
    if (!(object instanceof UserObject self)) {
      throw machine.execution.refusal(path, "this field cannot be written while javac runs");
    }
    return slot(
        () ->
            self.fields().containsKey(field)
                ? self.fields().get(field)
                : Conversions.initial(field.asType()),
        value -> {
          checkNotFrozen(self, path);
          self.fields().put(field, value);
        });
  }

  private Target staticField(VariableElement field, TreePath path) {
    TypeElement owner = Resolution.owner(field);
    if (!machine.classes.isUser(owner) || !field.getModifiers().contains(Modifier.FINAL)) {
      throw machine.execution.refusal(path, Reasons.STATIC_STATE);
    }
    UserClass type = machine.classes.of(owner);
    return frame -> slot(() -> type.readStatic(field), value -> type.writeStatic(field, value));
  }

  private Target element(ArrayAccessTree access, TreePath path) {
    Code array = machine.expressions.plan(path, access.getExpression());
    Code index = machine.expressions.plan(path, access.getIndex());
    Conversion toInt = machine.conversions.to(machine.types.getPrimitiveType(TypeKind.INT));
    Arrays arrays = machine.expressions.arrays();
    return frame -> {
      Object found = machine.conversions.nonNull(array.run(frame), path);
      int at = (Integer) machine.conversions.nonNull(toInt.apply(index.run(frame), path), path);
      return slot(
          () -> arrays.get(found, at, path),
          value -> {
            checkNotFrozen(found, path);
            arrays.set(found, at, value, path);
          });
    };
  }

  private void checkNotFrozen(Object value, TreePath path) {
    if (machine.execution.frozen().contains(value)) {
      throw machine.execution.refusal(path, Reasons.STATIC_STATE);
    }
  }

  private static Slot slot(
      java.util.function.Supplier<@Nullable Object> reader,
      java.util.function.Consumer<@Nullable Object> writer) {
    return new Slot() {
      @Override
      public @Nullable Object get() {
        return reader.get();
      }

      @Override
      public void set(@Nullable Object value) {
        writer.accept(value);
      }
    };
  }
}
