package dev.writ.processor.interpret;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.IdentityHashMap;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which type the value of a return statement is converted to. */
final class Returns {

  private final Machine machine;
  private final IdentityHashMap<Tree, TypeMirror> byBody = new IdentityHashMap<>();

  Returns(Machine machine) {
    this.machine = machine;
  }

  /** Says what the method or lambda with this body returns. */
  void declare(BlockTree body, TypeMirror type) {
    byBody.put(body, type);
  }

  Code plan(TreePath statement, ExpressionTree value) {
    TreePath path = new TreePath(statement, value);
    for (TreePath around = statement; around != null; around = around.getParentPath()) {
      TypeMirror type = byBody.get(around.getLeaf());
      if (type != null) {
        return type.getKind() == TypeKind.VOID
            ? machine.expressions.plan(path)
            : machine.expressions.plan(path, type);
      }
    }
    return machine.expressions.plan(path);
  }
}
