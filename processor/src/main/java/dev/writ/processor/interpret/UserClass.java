package dev.writ.processor.interpret;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * A class of the user and its static state.
 *
 * <p>As in Java, the first use runs all static initialisers in their order. Unlike there, one that
 * cannot be evaluated spoils only its own field: a logger beside a policy does no harm.
 */
final class UserClass {

  private final Machine machine;
  private final TypeElement element;
  private final TreePath path;
  private final Map<Element, @Nullable Object> statics = new HashMap<>();
  private final Map<Element, Refusal> spoiled = new HashMap<>();
  private final Map<String, UserObject> constants = new LinkedHashMap<>();
  private final Map<ExecutableElement, Optional<ExecutableElement>> overriding = new HashMap<>();
  private Optional<Refusal> spoiledBlock = Optional.empty();
  private boolean begun;
  private boolean initialised;

  UserClass(Machine machine, TypeElement element, TreePath path) {
    this.machine = machine;
    this.element = element;
    this.path = path;
  }

  TypeElement element() {
    return element;
  }

  TreePath path() {
    return path;
  }

  UserBuiltins builtins() {
    return machine.builtins;
  }

  boolean isRecord() {
    return element.getKind() == ElementKind.RECORD;
  }

  /** The class that this one extends, if that is the user's too. */
  Optional<UserClass> superclass() {
    return element.getSuperclass() instanceof DeclaredType type
            && machine.classes.isUser(type.asElement())
        ? Optional.of(machine.classes.of((TypeElement) type.asElement()))
        : Optional.empty();
  }

  /** The enum constants, in the order of their declaration. */
  List<UserObject> constants(TreePath place) {
    initialise();
    for (Map.Entry<Element, Refusal> each : spoiled.entrySet()) {
      if (each.getKey().getKind() == ElementKind.ENUM_CONSTANT) {
        throw each.getValue().again(machine.execution);
      }
    }
    machine.execution.charge(place, constants.size());
    return List.copyOf(constants.values());
  }

  @Nullable Object readStatic(VariableElement field) {
    initialise();
    Optional<Refusal> refusal =
        Optional.ofNullable(spoiled.get(field)).or(() -> initialised ? spoiledBlock : none());
    if (refusal.isPresent()) {
      throw refusal.get().again(machine.execution);
    }
    return statics.containsKey(field) ? statics.get(field) : Conversions.initial(field.asType());
  }

  private static Optional<Refusal> none() {
    return Optional.empty();
  }

  void writeStatic(VariableElement field, @Nullable Object value) {
    statics.put(field, value);
  }

  /** Runs the static initialisers unless they have run or are running. */
  void initialise() {
    if (begun) {
      return;
    }
    begun = true;
    superclass().ifPresent(UserClass::initialise);
    machine.execution.apart(this::runInitialisers);
    initialised = true;
    for (Object value : new ArrayList<>(statics.values())) {
      Freezing.freeze(value, machine.execution.frozen());
    }
  }

  private void runInitialisers() {
    for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
      TreePath memberPath = new TreePath(path, member);
      if (member instanceof VariableTree variable && variable.getInitializer() != null) {
        initialiseField(memberPath, variable);
      } else if (member instanceof BlockTree block && block.isStatic()) {
        runBlock(memberPath, block);
      }
    }
  }

  private void initialiseField(TreePath memberPath, VariableTree variable) {
    VariableElement field = (VariableElement) machine.resolution.element(memberPath);
    if (!field.getModifiers().contains(Modifier.STATIC) || field.getConstantValue() != null) {
      return;
    }
    try {
      if (field.getKind() == ElementKind.ENUM_CONSTANT) {
        initialiseConstant(memberPath, variable, field);
      } else {
        TreePath place = new TreePath(memberPath, variable.getInitializer());
        Code code = machine.expressions.plan(place, field.asType());
        statics.put(field, code.run(Frame.ofStatic()));
      }
    } catch (Refusal refusal) {
      spoiled.put(field, refusal);
    }
  }

  private void initialiseConstant(
      TreePath memberPath, VariableTree variable, VariableElement field) {
    String name = variable.getName().toString();
    UserObject.Constant constant = new UserObject.Constant(name, constants.size());
    TreePath place = new TreePath(memberPath, variable.getInitializer());
    UserObject object = machine.expressions.instantiation().constant(place, constant);
    statics.put(field, object);
    constants.put(name, object);
  }

  private void runBlock(TreePath memberPath, BlockTree block) {
    try {
      machine.statements.plan(memberPath.getParentPath(), block).run(Frame.ofStatic());
    } catch (Refusal refusal) {
      spoiledBlock = Optional.of(refusal);
    }
  }

  /** The method that a call of {@code method} on an object of this class runs, if it is known. */
  Optional<ExecutableElement> implementation(ExecutableElement method) {
    Optional<ExecutableElement> known = overriding.get(method);
    if (known == null) {
      known = findImplementation(method);
      overriding.put(method, known);
    }
    return known;
  }

  private Optional<ExecutableElement> findImplementation(ExecutableElement method) {
    for (Optional<UserClass> c = Optional.of(this); c.isPresent(); c = c.get().superclass()) {
      for (Element member : c.get().element.getEnclosedElements()) {
        if (implementedBy(member, method)) {
          return Optional.of((ExecutableElement) member);
        }
      }
    }
    return machine.elements.getAllMembers(element).stream()
        .filter(member -> implementedBy(member, method))
        .map(ExecutableElement.class::cast)
        .findFirst();
  }

  private boolean implementedBy(Element member, ExecutableElement method) {
    return member instanceof ExecutableElement candidate
        && candidate.getSimpleName().equals(method.getSimpleName())
        && candidate.getParameters().size() == method.getParameters().size()
        && !candidate.getModifiers().contains(Modifier.ABSTRACT)
        && (candidate.equals(method) || machine.elements.overrides(candidate, method, element));
  }
}
