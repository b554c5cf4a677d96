package dev.writ.processor.interpret;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.Callees.Callee;
import dev.writ.processor.interpret.Conversions.Conversion;
import dev.writ.processor.interpret.Instantiation.UserFunctionOfFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lambdas and method references. */
final class Lambdas {

  private final Machine machine;

  Lambdas(Machine machine) {
    this.machine = machine;
  }

  Code lambda(LambdaExpressionTree tree, TreePath path) {
    TypeElement type = machine.functions.interfaceOf(machine.resolution.type(path), path);
    List<Element> parameters = new ArrayList<>();
    for (Tree parameter : tree.getParameters()) {
      parameters.add(machine.resolution.element(new TreePath(path, parameter)));
    }
    Code body = body(tree, type, path);
    return frame -> {
      Map<Element, @Nullable Object> captured = frame.capture();
      return machine.functions.function(
          type,
          (arguments, site) -> {
            Frame inner = frame.inner(captured);
            for (int i = 0; i < parameters.size(); i++) {
              inner.set(parameters.get(i), arguments.get(i));
            }
            return entered(() -> body.run(inner), site);
          },
          path);
    };
  }

  private Code body(LambdaExpressionTree tree, TypeElement type, TreePath path) {
    TypeMirror result = machine.functions.descriptor(type, path).getReturnType();
    if (tree.getBody() instanceof BlockTree block) {
      Step step = machine.statements.planBody(path, block, result);
      return frame -> step.run(frame).value();
    }
    TreePath expression = new TreePath(path, tree.getBody());
    return result.getKind() == TypeKind.VOID
        ? machine.expressions.plan(expression)
        : machine.expressions.plan(expression, result);
  }

  private @Nullable Object entered(
      java.util.function.Supplier<@Nullable Object> body, TreePath site) {
    machine.execution.enter(site);
    try {
      return body.get();
    } finally {
      machine.execution.leave();
    }
  }

  Code reference(MemberReferenceTree tree, TreePath path) {
    TypeElement type = machine.functions.interfaceOf(machine.resolution.type(path), path);
    TypeMirror result = machine.functions.descriptor(type, path).getReturnType();
    Conversion conversion =
        result.getKind() == TypeKind.VOID ? Conversion.NONE : machine.conversions.to(result);
    Binding binding = binding(tree, path);
    return frame -> {
      UserFunction.Body body = binding.bind(frame);
      return machine.functions.function(
          type, (arguments, site) -> conversion.apply(body.call(arguments, site), path), path);
    };
  }

  /** What a method reference becomes where it is evaluated. */
  private interface Binding {
    UserFunction.Body bind(Frame frame);
  }

  private Binding binding(MemberReferenceTree tree, TreePath path) {
    TreePath qualifier = new TreePath(path, tree.getQualifierExpression());
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      return constructor(qualifier, path);
    }
    if (!(machine.resolution.element(path) instanceof ExecutableElement method)) {
      throw machine.execution.unresolved(path);
    }
    Callee callee = machine.callees.of(method);
    Site site = Site.of(path);
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return frame -> (arguments, from) -> callee.call(null, packed(method, arguments, path), site);
    }
    if (isType(qualifier)) {
      return frame ->
          (arguments, from) ->
              callee.call(arguments.get(0), packed(method, arguments.from(1), path), site);
    }
    if (tree.getQualifierExpression().toString().equals("super")) {
      Callee exactly = machine.callees.exactly(method);
      return frame ->
          (arguments, from) -> exactly.call(frame.self(), packed(method, arguments, path), site);
    }
    Code receiver = machine.expressions.plan(qualifier);
    return frame -> {
      Object bound = machine.conversions.nonNull(receiver.run(frame), qualifier);
      return (arguments, from) -> callee.call(bound, packed(method, arguments, path), site);
    };
  }

  private boolean isType(TreePath qualifier) {
    return qualifier.getLeaf() instanceof ArrayTypeTree
        || machine.resolution.anyElement(qualifier).orElse(null) instanceof TypeElement
        || qualifier.getLeaf() instanceof ParameterizedTypeTree;
  }

  private Binding constructor(TreePath qualifier, TreePath path) {
    if (machine.resolution.type(qualifier) instanceof ArrayType array) {
      Class<?> component = machine.expressions.arrays().classOf(array.getComponentType(), path);
      return frame ->
          (arguments, from) ->
              machine
                  .expressions
                  .arrays()
                  .create(component, new int[] {size(arguments, path)}, path);
    }
    if (!(machine.resolution.element(path) instanceof ExecutableElement constructor)) {
      throw machine.execution.unresolved(path);
    }
    UserFunctionOfFrame creation = machine.expressions.instantiation().creation(constructor, path);
    return frame ->
        (arguments, from) ->
            creation.call(frame, packed(constructor, arguments, path), Site.of(path));
  }

  private int size(Arguments arguments, TreePath path) {
    return (Integer) machine.conversions.nonNull(arguments.get(0), path);
  }

  private Arguments packed(ExecutableElement method, Arguments arguments, TreePath path) {
    return ArgumentPlan.packed(machine, method, arguments, path);
  }
}
