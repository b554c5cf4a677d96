package dev.writ.processor.interpret;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.Conversions.Conversion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Calls of the user's methods. */
final class UserMethods {

  /** A method that is ready to run. */
  private record Planned(List<Element> parameters, List<Conversion> conversions, Step body) {}

  private final Machine machine;
  private final Map<ExecutableElement, Planned> planned = new HashMap<>();

  UserMethods(Machine machine) {
    this.machine = machine;
  }

  @Nullable Object callStatic(ExecutableElement method, Arguments arguments, TreePath place) {
    TypeElement owner = Resolution.owner(method);
    UserClass type = machine.classes.of(owner);
    if (machine.sources.member(method).isEmpty()) {
      return machine.builtins.callStatic(type, method, arguments, place);
    }
    type.initialise();
    return run(method, Frame.ofStatic(), arguments, place);
  }

  /** Calls the method that the object's class has in the place of {@code method}. */
  @Nullable Object callVirtual(
      ExecutableElement method, UserObject receiver, Arguments arguments, TreePath place) {
    ExecutableElement found =
        method.getModifiers().contains(Modifier.PRIVATE)
            ? method
            : receiver
                .type()
                .implementation(method)
                .orElseThrow(
                    () ->
                        machine.execution.refusal(
                            place, "no implementation of `" + method + "` is known"));
    return callExactly(found, receiver, arguments, place);
  }

  /** Calls the method itself, as {@code super.method()} does. */
  @Nullable Object callExactly(
      ExecutableElement method, UserObject receiver, Arguments arguments, TreePath place) {
    return machine.sources.member(method).isPresent()
        ? run(method, Frame.of(receiver), arguments, place)
        : machine.builtins.call(receiver, method, arguments, place);
  }

  /** Calls a method of a user interface on a lambda. */
  @Nullable Object callOnFunction(
      ExecutableElement method, UserFunction receiver, Arguments arguments, TreePath place) {
    if (method.getModifiers().contains(Modifier.ABSTRACT)) {
      return receiver.body().call(arguments, place);
    }
    Optional<TreePath> source = machine.sources.member(method);
    if (source.isEmpty()) {
      throw machine.execution.refusal(
          place, "`" + method.getSimpleName() + "` of a lambda cannot be evaluated");
    }
    return run(method, Frame.of(receiver), arguments, place);
  }

  private @Nullable Object run(
      ExecutableElement method, Frame frame, Arguments arguments, TreePath place) {
    Planned plan = planned.get(method);
    if (plan == null) {
      plan = plan(method, place);
      planned.put(method, plan);
    }
    machine.execution.enter(place);
    try {
      bind(plan, frame, arguments, place);
      return plan.body.run(frame).value();
    } finally {
      machine.execution.leave();
    }
  }

  /** Gives the parameters their values. */
  private static void bind(Planned plan, Frame frame, Arguments arguments, TreePath place) {
    for (int i = 0; i < arguments.size(); i++) {
      Object value = plan.conversions.get(i).apply(arguments.get(i), place);
      frame.set(plan.parameters.get(i), value);
    }
  }

  private Planned plan(ExecutableElement method, TreePath place) {
    TreePath path = machine.sources.member(method).orElseThrow();
    BlockTree body = ((MethodTree) path.getLeaf()).getBody();
    if (body == null) {
      throw machine.execution.refusal(
          place, "`" + method.getSimpleName() + "` has no body in Java");
    }
    return new Planned(
        parameters(path), conversions(method), machine.statements.planBody(path, body, method));
  }

  /** The parameters as the trees name them. */
  private List<Element> parameters(TreePath method) {
    List<Element> parameters = new ArrayList<>();
    for (Tree parameter : ((MethodTree) method.getLeaf()).getParameters()) {
      parameters.add(machine.resolution.element(new TreePath(method, parameter)));
    }
    return parameters;
  }

  private List<Conversion> conversions(ExecutableElement method) {
    List<Conversion> conversions = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      conversions.add(machine.conversions.to(parameter.asType()));
    }
    return conversions;
  }

  /** Runs a constructor's own body on the object, its parameters bound. */
  Frame bindConstructor(
      ExecutableElement constructor,
      TreePath path,
      UserObject object,
      Arguments arguments,
      TreePath place) {
    Frame frame = Frame.of(object);
    bind(
        new Planned(parameters(path), conversions(constructor), f -> Completion.NORMAL),
        frame,
        arguments,
        place);
    return frame;
  }
}
