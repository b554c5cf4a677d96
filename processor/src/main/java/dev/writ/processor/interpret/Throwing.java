package dev.writ.processor.interpret;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreePath;
import org.jspecify.annotations.Nullable;

/** A throw that is reached ends the evaluation, with the exception's text. */
final class Throwing {

  private final Machine machine;

  Throwing(Machine machine) {
    this.machine = machine;
  }

  Step plan(ThrowTree tree, TreePath path) {
    TreePath expression = new TreePath(path, tree.getExpression());
    if (!(tree.getExpression() instanceof NewClassTree creation)) {
      Code thrown = machine.expressions.plan(expression);
      return frame -> {
        throw thrown(String.valueOf(thrown.run(frame)), path);
      };
    }
    String name = creation.getIdentifier().toString();
    if (creation.getArguments().isEmpty()) {
      return frame -> {
        throw thrown(name, path);
      };
    }
    TreePath argument = new TreePath(expression, creation.getArguments().get(0));
    Code message = machine.expressions.plan(argument);
    return frame -> {
      @Nullable Object value = message.run(frame);
      throw thrown(name + ": " + TextForm.of(value, machine, argument), path);
    };
  }

  private Refusal thrown(String exception, TreePath path) {
    return machine.execution.refusal(path, "the policy throws " + exception);
  }
}
