package dev.writ.processor.interpret;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.Callees.Callee;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** {@code new}: records, enum constants, other classes of the user, allowed platform classes. */
final class Instantiation {

  private final Machine machine;
  private final Constructors constructors;

  Instantiation(Machine machine) {
    this.machine = machine;
    this.constructors = new Constructors(machine);
  }

  Code plan(NewClassTree tree, TreePath path) {
    ExecutableElement constructor = constructor(tree, path);
    ArgumentPlan arguments = ArgumentPlan.of(machine, constructor, tree.getArguments(), path);
    if (tree.getEnclosingExpression() != null) {
      throw machine.execution.refusal(path, "`outer.new` cannot be evaluated while javac runs");
    }
    UserFunctionOfFrame creation = creation(constructor, path);
    return frame -> creation.call(frame, arguments.values(frame), arguments.site());
  }

  /** A constructor that may need the variables around it. */
  @FunctionalInterface
  interface UserFunctionOfFrame {
    Object call(Frame frame, Arguments arguments, Site site);
  }

  /** What a call of the constructor does. */
  UserFunctionOfFrame creation(ExecutableElement constructor, TreePath path) {
    TypeElement type = Resolution.owner(constructor);
    if (!machine.classes.isUser(type)) {
      Callee callee = machine.callees.ofConstructor(constructor);
      return (frame, arguments, site) ->
          machine.conversions.nonNull(callee.call(null, arguments, site), path);
    }
    UserClass userClass = machine.classes.of(type);
    constructors.checkSuperclass(userClass, path);
    boolean captures = captures(type);
    return (frame, arguments, site) -> {
      userClass.initialise();
      Map<Element, @Nullable Object> captured = captures ? frame.capture() : Frame.NOTHING;
      UserObject outer = frame.self() instanceof UserObject self ? self : null;
      UserObject object = new UserObject(userClass, Optional.empty(), outer, captured);
      constructors.construct(object, userClass, constructor, arguments, site.place());
      return object;
    };
  }

  private static boolean captures(TypeElement type) {
    return (type.getNestingKind() == NestingKind.LOCAL
            || type.getNestingKind() == NestingKind.ANONYMOUS)
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  /** An enum constant, whose declaration holds a {@code new} expression. */
  UserObject constant(TreePath path, UserObject.Constant constant) {
    NewClassTree tree = (NewClassTree) path.getLeaf();
    ExecutableElement constructor = constructor(tree, path);
    ArgumentPlan arguments = ArgumentPlan.of(machine, constructor, tree.getArguments(), path);
    UserClass type = machine.classes.of(Resolution.owner(constructor));
    UserObject object = new UserObject(type, Optional.of(constant), null, Frame.NOTHING);
    constructors.construct(object, type, constructor, arguments.values(Frame.ofStatic()), path);
    return object;
  }

  private ExecutableElement constructor(NewClassTree tree, TreePath path) {
    if (!(machine.resolution.element(path) instanceof ExecutableElement constructor)) {
      throw machine.execution.unresolved(path);
    }
    ClassTree body = tree.getClassBody();
    if (body != null) {
      TreePath bodyPath = new TreePath(path, body);
      machine.sources.register((TypeElement) machine.resolution.element(bodyPath), bodyPath);
    }
    return constructor;
  }
}
