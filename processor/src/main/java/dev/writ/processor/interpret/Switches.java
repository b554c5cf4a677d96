package dev.writ.processor.interpret;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.Completion.Kind;
import dev.writ.processor.interpret.Conversions.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Switches over numbers, characters, strings and enums. */
final class Switches {

  /**
   * A case.
   *
   * @param labels the constants, enum constants by name; empty for none but default
   * @param body runs the case; one with an arrow ends the switch
   */
  private record Arm(List<Label> labels, boolean isDefault, boolean isArrow, Step body) {}

  /** True iff the selector matches. */
  private interface Label {
    boolean matches(Object selector, Frame frame);
  }

  private final Machine machine;

  Switches(Machine machine) {
    this.machine = machine;
  }

  Step statement(SwitchTree tree, TreePath path) {
    TreePath selectorPath = new TreePath(path, tree.getExpression());
    Code selector = machine.expressions.plan(selectorPath);
    List<Arm> arms = arms(tree.getCases(), selectorPath, path, false);
    return frame -> {
      Completion completion = run(arms, selector.run(frame), frame, selectorPath);
      return completion.is(Kind.BREAK, "") ? Completion.NORMAL : completion;
    };
  }

  Code expression(SwitchExpressionTree tree, TreePath path) {
    TreePath selectorPath = new TreePath(path, tree.getExpression());
    Code selector = machine.expressions.plan(selectorPath);
    List<Arm> arms = arms(tree.getCases(), selectorPath, path, true);
    Conversion conversion = machine.conversions.to(machine.resolution.type(path));
    return frame -> {
      Completion completion = run(arms, selector.run(frame), frame, selectorPath);
      if (completion.kind() != Kind.YIELD) {
        throw machine.execution.refusal(path, "no case of the switch matches");
      }
      return conversion.apply(completion.value(), path);
    };
  }

  private Completion run(
      List<Arm> arms, @Nullable Object selected, Frame frame, TreePath selectorPath) {
    Object selector = machine.conversions.nonNull(selected, selectorPath);
    OptionalInt start = matching(arms, selector, frame);
    for (int i = start.orElse(arms.size()); i < arms.size(); i++) {
      Completion completion = arms.get(i).body.run(frame);
      if (!completion.isNormal() || arms.get(i).isArrow) {
        return completion;
      }
    }
    return Completion.NORMAL;
  }

  private static OptionalInt matching(List<Arm> arms, Object selector, Frame frame) {
    OptionalInt exact =
        IntStream.range(0, arms.size())
            .filter(i -> arms.get(i).labels.stream().anyMatch(l -> l.matches(selector, frame)))
            .findFirst();
    return exact.isPresent()
        ? exact
        : IntStream.range(0, arms.size()).filter(i -> arms.get(i).isDefault).findFirst();
  }

  private List<Arm> arms(
      List<? extends CaseTree> cases, TreePath selector, TreePath path, boolean yields) {
    boolean overEnum = isEnum(machine.resolution.type(selector));
    List<Arm> arms = new ArrayList<>();
    for (CaseTree tree : cases) {
      TreePath casePath = new TreePath(path, tree);
      CaseLabels.check(tree, casePath, machine.execution);
      List<Label> labels = new ArrayList<>();
      for (ExpressionTree label : tree.getExpressions()) {
        labels.add(overEnum ? enumLabel(label) : constantLabel(new TreePath(casePath, label)));
      }
      arms.add(
          new Arm(
              labels,
              CaseLabels.isDefault(tree),
              tree.getCaseKind() == CaseTree.CaseKind.RULE,
              body(tree, casePath, yields)));
    }
    return arms;
  }

  private boolean isEnum(TypeMirror type) {
    return Optional.ofNullable(machine.types.asElement(type))
        .map(element -> element.getKind() == ElementKind.ENUM)
        .orElse(false);
  }

  private static Label enumLabel(ExpressionTree label) {
    String name =
        label instanceof MemberSelectTree select
            ? select.getIdentifier().toString()
            : label instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
    return (selector, frame) ->
        selector instanceof UserObject object
            ? object.constant().map(constant -> constant.name().equals(name)).orElse(false)
            : selector instanceof Enum<?> constant && constant.name().equals(name);
  }

  private Label constantLabel(TreePath label) {
    Code constant = machine.expressions.plan(label);
    return (selector, frame) -> areEqual(selector, constant.run(frame));
  }

  private static boolean areEqual(Object selector, @Nullable Object constant) {
    if (constant instanceof String || constant == null) {
      return selector.equals(constant);
    }
    return (Boolean) Arithmetic.binary(Tree.Kind.EQUAL_TO, selector, constant);
  }

  private Step body(CaseTree tree, TreePath path, boolean yields) {
    if (tree.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      List<? extends StatementTree> statements = tree.getStatements();
      return machine.statements.sequence(path, statements == null ? List.of() : statements);
    }
    Tree body = tree.getBody();
    if (body instanceof ExpressionTree expression) {
      Code value = machine.expressions.plan(path, expression);
      return frame -> {
        Object result = value.run(frame);
        return yields ? Completion.value(Kind.YIELD, result) : Completion.NORMAL;
      };
    }
    return machine.statements.plan(path, body);
  }
}
