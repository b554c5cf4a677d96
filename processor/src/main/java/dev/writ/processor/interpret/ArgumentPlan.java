package dev.writ.processor.interpret;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The arguments of a call: planned, and packed where the parameter has variable arity. */
final class ArgumentPlan {

  private final Machine machine;
  private final Site site;
  private final List<Code> codes = new ArrayList<>();
  private final int fixed;
  private final @Nullable ArrayType packed;

  private ArgumentPlan(Machine machine, Site site, int fixed, @Nullable ArrayType packed) {
    this.machine = machine;
    this.site = site;
    this.fixed = fixed;
    this.packed = packed;
  }

  static ArgumentPlan of(
      Machine machine, ExecutableElement method, List<? extends Tree> arguments, TreePath path) {
    List<TreePath> places = new ArrayList<>(arguments.size());
    for (Tree argument : arguments) {
      places.add(new TreePath(path, argument));
    }
    Site site = new Site(path, List.copyOf(places));
    int arity = method.getParameters().size();
    ArgumentPlan plan =
        method.isVarArgs() && !isPassedAsArray(machine, method, places)
            ? new ArgumentPlan(machine, site, arity - 1, lastParameter(method))
            : new ArgumentPlan(machine, site, places.size(), null);
    for (TreePath place : places) {
      plan.codes.add(machine.expressions.plan(place));
    }
    return plan;
  }

  Site site() {
    return site;
  }

  /** The values, one for each parameter. */
  Arguments values(Frame frame) {
    Arguments values = Arguments.of(codes, frame);
    return packed == null ? values : packed(machine, values, fixed, packed, site.place());
  }

  private static ArrayType lastParameter(ExecutableElement method) {
    int last = method.getParameters().size() - 1;
    return (ArrayType) method.getParameters().get(last).asType();
  }

  /** True iff the last argument is the array itself. */
  private static boolean isPassedAsArray(
      Machine machine, ExecutableElement method, List<TreePath> arguments) {
    if (arguments.size() != method.getParameters().size()) {
      return false;
    }
    TypeMirror given = machine.resolution.type(arguments.get(arguments.size() - 1));
    if (given.getKind() == TypeKind.NULL) {
      return true;
    }
    return given.getKind() == TypeKind.ARRAY
        && machine.types.isAssignable(
            machine.types.erasure(given), machine.types.erasure(lastParameter(method)));
  }

  /** The same for values that come from elsewhere, as through a method reference. */
  static Arguments packed(
      Machine machine, ExecutableElement method, Arguments values, TreePath place) {
    int arity = method.getParameters().size();
    if (!method.isVarArgs()) {
      return values;
    }
    ArrayType type = lastParameter(method);
    if (values.size() == arity) {
      Object last = values.get(arity - 1);
      if (last != null && machine.expressions.arrays().classOf(type, place).isInstance(last)) {
        return values;
      }
    }
    return packed(machine, values, arity - 1, type, place);
  }

  private static Arguments packed(
      Machine machine, Arguments values, int fixed, ArrayType type, TreePath place) {
    Object array = machine.expressions.arrays().packed(type, values.from(fixed), place);
    return values.until(fixed, array);
  }
}
