package dev.writ.processor.interpret;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.Conversions.Conversion;
import java.util.Locale;
import javax.lang.model.type.TypeMirror;

/**
 * Plans expressions: resolves names and types once, so that running the plan needs no trees.
 *
 * <p>What cannot be evaluated becomes a plan that refuses when it is run, so code that no policy
 * reaches may be anything.
 */
final class ExpressionPlanner extends SimpleTreeVisitor<Code, TreePath> {

  private final Machine machine;
  private final Operators operators;
  private final Assignments assignments;
  private final Calls calls;
  private final Instantiation instantiation;
  private final Lambdas lambdas;
  private final Arrays arrays;

  ExpressionPlanner(Machine machine) {
    this.machine = machine;
    this.operators = new Operators(machine);
    this.assignments = new Assignments(machine);
    this.calls = new Calls(machine);
    this.instantiation = new Instantiation(machine);
    this.lambdas = new Lambdas(machine);
    this.arrays = new Arrays(machine);
  }

  Instantiation instantiation() {
    return instantiation;
  }

  Arrays arrays() {
    return arrays;
  }

  /** The plan of the expression at the end of the path. */
  Code plan(TreePath path) {
    try {
      TypeMirror ignored = machine.resolution.type(path);
      return visit(path.getLeaf(), path);
    } catch (Refusal refusal) {
      return frame -> {
        throw refusal.again(machine.execution);
      };
    }
  }

  /** The plan of an expression whose value is assigned to something of the type. */
  Code plan(TreePath path, TypeMirror target) {
    Code code = plan(path);
    Conversion conversion = machine.conversions.to(target);
    return conversion == Conversion.NONE ? code : frame -> conversion.apply(code.run(frame), path);
  }

  Code plan(TreePath parent, Tree tree) {
    return plan(new TreePath(parent, tree));
  }

  @Override
  protected Code defaultAction(Tree tree, TreePath path) {
    String kind = tree.getKind().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    throw machine.execution.refusal(path, "`" + kind + "` cannot be evaluated while javac runs");
  }

  @Override
  public Code visitLiteral(LiteralTree tree, TreePath path) {
    Object value = tree.getValue();
    return frame -> value;
  }

  @Override
  public Code visitParenthesized(ParenthesizedTree tree, TreePath path) {
    return plan(path, tree.getExpression());
  }

  @Override
  public Code visitIdentifier(IdentifierTree tree, TreePath path) {
    return machine.fields.identifier(tree, path);
  }

  @Override
  public Code visitMemberSelect(MemberSelectTree tree, TreePath path) {
    return machine.fields.select(tree, path);
  }

  @Override
  public Code visitBinary(BinaryTree tree, TreePath path) {
    return operators.binary(tree, path);
  }

  @Override
  public Code visitUnary(UnaryTree tree, TreePath path) {
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          assignments.step(tree, path);
      default -> operators.unary(tree, path);
    };
  }

  @Override
  public Code visitConditionalExpression(ConditionalExpressionTree tree, TreePath path) {
    return operators.conditional(tree, path);
  }

  @Override
  public Code visitTypeCast(TypeCastTree tree, TreePath path) {
    return operators.cast(tree, path);
  }

  @Override
  public Code visitInstanceOf(InstanceOfTree tree, TreePath path) {
    return operators.instanceOf(tree, path);
  }

  @Override
  public Code visitAssignment(AssignmentTree tree, TreePath path) {
    return assignments.assignment(tree, path);
  }

  @Override
  public Code visitCompoundAssignment(CompoundAssignmentTree tree, TreePath path) {
    return assignments.compound(tree, path);
  }

  @Override
  public Code visitMethodInvocation(MethodInvocationTree tree, TreePath path) {
    return calls.invocation(tree, path);
  }

  @Override
  public Code visitNewClass(NewClassTree tree, TreePath path) {
    return instantiation.plan(tree, path);
  }

  @Override
  public Code visitNewArray(NewArrayTree tree, TreePath path) {
    return arrays.creation(tree, path);
  }

  @Override
  public Code visitArrayAccess(ArrayAccessTree tree, TreePath path) {
    return arrays.access(tree, path);
  }

  @Override
  public Code visitLambdaExpression(LambdaExpressionTree tree, TreePath path) {
    return lambdas.lambda(tree, path);
  }

  @Override
  public Code visitMemberReference(MemberReferenceTree tree, TreePath path) {
    return lambdas.reference(tree, path);
  }

  @Override
  public Code visitSwitchExpression(SwitchExpressionTree tree, TreePath path) {
    return machine.statements.switches().expression(tree, path);
  }
}
