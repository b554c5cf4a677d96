package dev.writ.processor.interpret;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.Callees.Callee;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Method calls. */
final class Calls {

  private final Machine machine;

  Calls(Machine machine) {
    this.machine = machine;
  }

  Code invocation(MethodInvocationTree tree, TreePath path) {
    TreePath selectPath = new TreePath(path, tree.getMethodSelect());
    if (!(machine.resolution.element(selectPath) instanceof ExecutableElement method)) {
      throw machine.execution.unresolved(selectPath);
    }
    ArgumentPlan arguments = ArgumentPlan.of(machine, method, tree.getArguments(), path);
    Site site = arguments.site();
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    Callee callee =
        isSuper(tree.getMethodSelect())
            ? machine.callees.exactly(method)
            : machine.callees.of(method);
    if (isStatic) {
      return frame -> callee.call(null, arguments.values(frame), site);
    }
    Code receiver = receiver(method, selectPath);
    return frame -> callee.call(receiver.run(frame), arguments.values(frame), site);
  }

  /** True iff the call is {@code super.method(…)} or {@code Type.super.method(…)}. */
  private static boolean isSuper(ExpressionTree select) {
    return select instanceof MemberSelectTree member
        && ((member.getExpression() instanceof IdentifierTree name
                && name.getName().contentEquals("super"))
            || (member.getExpression() instanceof MemberSelectTree outer
                && outer.getIdentifier().contentEquals("super")));
  }

  private Code receiver(ExecutableElement method, TreePath selectPath) {
    if (selectPath.getLeaf() instanceof MemberSelectTree select) {
      return isSuper(select)
          ? frame -> machine.conversions.nonNull(frame.self(), selectPath)
          : machine.expressions.plan(selectPath, select.getExpression());
    }
    TypeElement owner = Resolution.owner(method);
    return frame -> machine.classes.self(frame.self(), owner, selectPath);
  }
}
