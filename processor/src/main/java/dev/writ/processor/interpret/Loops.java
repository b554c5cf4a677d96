package dev.writ.processor.interpret;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.Completion.Kind;
import dev.writ.processor.interpret.Conversions.Conversion;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;

/** Loops. */
final class Loops {

  private final Machine machine;

  Loops(Machine machine) {
    this.machine = machine;
  }

  Step basicFor(ForLoopTree tree, TreePath path) {
    Step initial = machine.statements.sequence(path, tree.getInitializer());
    ExpressionTree condition = tree.getCondition();
    Code test = condition == null ? frame -> true : machine.expressions.plan(path, condition);
    Step update = machine.statements.sequence(path, tree.getUpdate());
    Step body = machine.statements.plan(path, tree.getStatement());
    String label = label(path);
    return frame -> {
      Completion ignored = initial.run(frame);
      while (holds(test, frame, path)) {
        Optional<Completion> end = end(body.run(frame), label);
        if (end.isPresent()) {
          return end.get();
        }
        ignored = update.run(frame);
      }
      return Completion.NORMAL;
    };
  }

  Step whileLoop(WhileLoopTree tree, TreePath path) {
    Code test = machine.expressions.plan(path, tree.getCondition());
    Step body = machine.statements.plan(path, tree.getStatement());
    String label = label(path);
    return frame -> {
      while (holds(test, frame, path)) {
        Optional<Completion> end = end(body.run(frame), label);
        if (end.isPresent()) {
          return end.get();
        }
      }
      return Completion.NORMAL;
    };
  }

  Step doWhile(DoWhileLoopTree tree, TreePath path) {
    Code test = machine.expressions.plan(path, tree.getCondition());
    Step body = machine.statements.plan(path, tree.getStatement());
    String label = label(path);
    return frame -> {
      do {
        Optional<Completion> end = end(body.run(frame), label);
        if (end.isPresent()) {
          return end.get();
        }
      } while (holds(test, frame, path));
      return Completion.NORMAL;
    };
  }

  Step forEach(EnhancedForLoopTree tree, TreePath path) {
    TreePath source = new TreePath(path, tree.getExpression());
    Code elements = machine.expressions.plan(source);
    Element variable = machine.resolution.element(new TreePath(path, tree.getVariable()));
    Conversion conversion = machine.conversions.to(variable.asType());
    Step body = machine.statements.plan(path, tree.getStatement());
    String label = label(path);
    return frame -> {
      Iterator<?> iterator =
          iterator(machine.conversions.nonNull(elements.run(frame), source), source);
      try {
        while (iterator.hasNext()) {
          frame.set(variable, conversion.apply(iterator.next(), source));
          Optional<Completion> end = end(body.run(frame), label);
          if (end.isPresent()) {
            return end.get();
          }
        }
      } catch (java.util.ConcurrentModificationException e) {
        throw machine.execution.refusal(source, "Java would throw " + e);
      }
      return Completion.NORMAL;
    };
  }

  private Iterator<?> iterator(Object elements, TreePath place) {
    if (elements.getClass().isArray()) {
      return IntStream.range(0, Array.getLength(elements))
          .mapToObj(i -> Array.get(elements, i))
          .iterator();
    }
    if (Ordering.isUnspecified(elements)) {
      throw machine.execution.refusal(place, Reasons.ORDER);
    }
    if (elements instanceof Collection<?> collection) {
      return collection.iterator();
    }
    throw machine.execution.refusal(place, "only arrays and collections can be iterated here");
  }

  private boolean holds(Code test, Frame frame, TreePath path) {
    machine.execution.charge(path, 1);
    return (Boolean) machine.conversions.unboxed(test.run(frame), path);
  }

  /** How the loop completes after its body completed so; empty if it goes on. */
  private static Optional<Completion> end(Completion body, String label) {
    if (body.isNormal() || body.is(Kind.CONTINUE, label)) {
      return Optional.empty();
    }
    return Optional.of(body.is(Kind.BREAK, label) ? Completion.NORMAL : body);
  }

  private static String label(TreePath loop) {
    Tree parent = loop.getParentPath().getLeaf();
    return parent instanceof LabeledStatementTree labeled ? labeled.getLabel().toString() : "";
  }
}
