package dev.writ.processor.interpret;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.Completion.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Plans statements, as {@link ExpressionPlanner} plans expressions. */
final class StatementPlanner extends SimpleTreeVisitor<Step, TreePath> {

  private final Machine machine;
  private final Loops loops;
  private final Switches switches;
  private final Throwing throwing;
  private final Returns returns;

  StatementPlanner(Machine machine) {
    this.machine = machine;
    this.loops = new Loops(machine);
    this.switches = new Switches(machine);
    this.throwing = new Throwing(machine);
    this.returns = new Returns(machine);
  }

  Switches switches() {
    return switches;
  }

  /** The body of a method, whose returns are converted to its type. */
  Step planBody(TreePath parent, BlockTree body, ExecutableElement method) {
    return planBody(parent, body, method.getReturnType());
  }

  Step planBody(TreePath parent, BlockTree body, TypeMirror result) {
    returns.declare(body, result);
    return plan(parent, body);
  }

  /** The plan of the statement. */
  Step plan(TreePath parent, Tree tree) {
    TreePath path = new TreePath(parent, tree);
    Step step;
    try {
      step = visit(tree, path);
    } catch (Refusal refusal) {
      return frame -> {
        throw refusal.again(machine.execution);
      };
    }
    return frame -> {
      machine.execution.charge(path, 1);
      return step.run(frame);
    };
  }

  @Override
  protected Step defaultAction(Tree tree, TreePath path) {
    String kind = tree.getKind().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    throw machine.execution.refusal(path, "`" + kind + "` cannot be evaluated while javac runs");
  }

  @Override
  public Step visitBlock(BlockTree tree, TreePath path) {
    return sequence(path, tree.getStatements());
  }

  /** The statements one after the other, until one does not complete normally. */
  Step sequence(TreePath parent, List<? extends StatementTree> statements) {
    List<Step> steps = new ArrayList<>(statements.size());
    for (StatementTree statement : statements) {
      steps.add(plan(parent, statement));
    }
    return frame -> {
      for (Step step : steps) {
        Completion completion = step.run(frame);
        if (!completion.isNormal()) {
          return completion;
        }
      }
      return Completion.NORMAL;
    };
  }

  @Override
  public Step visitEmptyStatement(EmptyStatementTree tree, TreePath path) {
    return frame -> Completion.NORMAL;
  }

  @Override
  public Step visitExpressionStatement(ExpressionStatementTree tree, TreePath path) {
    Code code = machine.expressions.plan(path, tree.getExpression());
    return frame -> {
      Object ignored = code.run(frame);
      return Completion.NORMAL;
    };
  }

  @Override
  public Step visitVariable(VariableTree tree, TreePath path) {
    Element variable = machine.resolution.element(path);
    if (tree.getInitializer() == null) {
      return frame -> Completion.NORMAL;
    }
    TreePath value = new TreePath(path, tree.getInitializer());
    Code code = machine.expressions.plan(value, variable.asType());
    return frame -> {
      frame.set(variable, code.run(frame));
      return Completion.NORMAL;
    };
  }

  @Override
  public Step visitClass(ClassTree tree, TreePath path) {
    machine.sources.register((TypeElement) machine.resolution.element(path), path);
    return frame -> Completion.NORMAL;
  }

  @Override
  public Step visitIf(IfTree tree, TreePath path) {
    Code condition = machine.expressions.plan(path, tree.getCondition());
    Step yes = plan(path, tree.getThenStatement());
    StatementTree otherwise = tree.getElseStatement();
    Step no = otherwise == null ? frame -> Completion.NORMAL : plan(path, otherwise);
    return frame -> {
      boolean holds = (Boolean) machine.conversions.unboxed(condition.run(frame), path);
      return holds ? yes.run(frame) : no.run(frame);
    };
  }

  @Override
  public Step visitLabeledStatement(LabeledStatementTree tree, TreePath path) {
    Step step = plan(path, tree.getStatement());
    String label = tree.getLabel().toString();
    return frame -> {
      Completion completion = step.run(frame);
      return completion.kind() == Kind.BREAK && completion.label().equals(label)
          ? Completion.NORMAL
          : completion;
    };
  }

  @Override
  public Step visitForLoop(ForLoopTree tree, TreePath path) {
    return loops.basicFor(tree, path);
  }

  @Override
  public Step visitEnhancedForLoop(EnhancedForLoopTree tree, TreePath path) {
    return loops.forEach(tree, path);
  }

  @Override
  public Step visitWhileLoop(WhileLoopTree tree, TreePath path) {
    return loops.whileLoop(tree, path);
  }

  @Override
  public Step visitDoWhileLoop(DoWhileLoopTree tree, TreePath path) {
    return loops.doWhile(tree, path);
  }

  @Override
  public Step visitBreak(BreakTree tree, TreePath path) {
    Completion completion = Completion.jump(Kind.BREAK, text(tree.getLabel()));
    return frame -> completion;
  }

  @Override
  public Step visitContinue(ContinueTree tree, TreePath path) {
    Completion completion = Completion.jump(Kind.CONTINUE, text(tree.getLabel()));
    return frame -> completion;
  }

  private static String text(@Nullable Object label) {
    return label == null ? "" : label.toString();
  }

  @Override
  public Step visitReturn(ReturnTree tree, TreePath path) {
    if (tree.getExpression() == null) {
      return frame -> Completion.value(Kind.RETURN, null);
    }
    Code value = returns.plan(path, tree.getExpression());
    return frame -> Completion.value(Kind.RETURN, value.run(frame));
  }

  @Override
  public Step visitYield(YieldTree tree, TreePath path) {
    Code value = machine.expressions.plan(path, tree.getValue());
    return frame -> Completion.value(Kind.YIELD, value.run(frame));
  }

  @Override
  public Step visitSwitch(SwitchTree tree, TreePath path) {
    return switches.statement(tree, path);
  }

  @Override
  public Step visitThrow(ThrowTree tree, TreePath path) {
    return throwing.plan(tree, path);
  }

  @Override
  public Step visitAssert(AssertTree tree, TreePath path) {
    Code condition = machine.expressions.plan(path, tree.getCondition());
    return frame -> {
      if (!(Boolean) machine.conversions.unboxed(condition.run(frame), path)) {
        throw machine.execution.refusal(path, "the assertion does not hold");
      }
      return Completion.NORMAL;
    };
  }
}
