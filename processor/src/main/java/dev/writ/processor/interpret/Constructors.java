package dev.writ.processor.interpret;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Constructors of the user's classes: the chain to the superclass, initialisers, the body. */
final class Constructors {

  private static final Set<String> EMPTY_SUPERCLASSES =
      Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");

  private final Machine machine;

  Constructors(Machine machine) {
    this.machine = machine;
  }

  /** Refuses a class that extends a compiled class with state of its own. */
  void checkSuperclass(UserClass type, TreePath place) {
    if (type.element().getSuperclass() instanceof DeclaredType superclass
        && superclass.asElement() instanceof TypeElement element
        && !machine.classes.isUser(element)
        && !EMPTY_SUPERCLASSES.contains(element.getQualifiedName().toString())) {
      throw machine.execution.refusal(
          place,
          "`"
              + type.element().getSimpleName()
              + "` extends the compiled class `"
              + element.getQualifiedName()
              + "`: its objects cannot be made while javac runs");
    }
  }

  /** Runs the constructor, which the class declares, on the object. */
  void construct(
      UserObject object,
      UserClass type,
      ExecutableElement constructor,
      Arguments arguments,
      TreePath place) {
    machine.execution.enter(place);
    try {
      TreePath path = machine.sources.member(constructor).orElse(null);
      if (path == null) {
        initialise(object, type);
        assignComponents(object, type, arguments);
        return;
      }
      Frame frame = machine.methods.bindConstructor(constructor, path, object, arguments, place);
      if (runBody(object, type, path, frame, place)) {
        assignComponents(object, type, parameters(path, frame));
      }
    } finally {
      machine.execution.leave();
    }
  }

  /** True iff this constructor, and not another of its class, initialised the fields. */
  private boolean runBody(
      UserObject object, UserClass type, TreePath path, Frame frame, TreePath place) {
    BlockTree body = Objects.requireNonNull(((MethodTree) path.getLeaf()).getBody());
    TreePath bodyPath = new TreePath(path, body);
    List<? extends StatementTree> statements = body.getStatements();
    int call = explicitCall(statements);
    boolean delegates = false;
    for (int i = 0; i < Math.max(0, call); i++) {
      if (!machine.statements.plan(bodyPath, statements.get(i)).run(frame).isNormal()) {
        return false;
      }
    }
    if (call < 0) {
      superclassDefault(object, type, place);
    } else {
      delegates = explicitCall(object, type, new TreePath(bodyPath, statements.get(call)), frame);
    }
    if (!delegates) {
      initialise(object, type);
    }
    for (int i = call + 1; i < statements.size(); i++) {
      if (!machine.statements.plan(bodyPath, statements.get(i)).run(frame).isNormal()) {
        break;
      }
    }
    return !delegates;
  }

  /** The index of {@code this(…)} or {@code super(…)}; -1 if there is none. */
  private static int explicitCall(List<? extends StatementTree> statements) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) instanceof ExpressionStatementTree statement
          && statement.getExpression() instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof IdentifierTree name
          && (name.getName().contentEquals("this") || name.getName().contentEquals("super"))) {
        return i;
      }
    }
    return -1;
  }

  /** Calls the other constructor; true iff it is one of the same class. */
  private boolean explicitCall(UserObject object, UserClass type, TreePath statement, Frame frame) {
    MethodInvocationTree call =
        (MethodInvocationTree) ((ExpressionStatementTree) statement.getLeaf()).getExpression();
    TreePath path = new TreePath(statement, call);
    ExecutableElement other =
        (ExecutableElement) machine.resolution.element(new TreePath(path, call.getMethodSelect()));
    TypeElement owner = Resolution.owner(other);
    if (!machine.classes.isUser(owner)) {
      return false;
    }
    Arguments arguments = ArgumentPlan.of(machine, other, call.getArguments(), path).values(frame);
    construct(object, machine.classes.of(owner), other, arguments, path);
    return owner.equals(type.element());
  }

  private void superclassDefault(UserObject object, UserClass type, TreePath place) {
    type.superclass()
        .ifPresent(
            superclass -> {
              for (Element member : superclass.element().getEnclosedElements()) {
                if (member instanceof ExecutableElement constructor
                    && constructor.getSimpleName().contentEquals("<init>")
                    && constructor.getParameters().isEmpty()) {
                  construct(object, superclass, constructor, Arguments.NONE, place);
                }
              }
            });
  }

  /** Runs the initialisers of the class's own fields, and its initialiser blocks. */
  private void initialise(UserObject object, UserClass type) {
    Frame frame = Frame.of(object);
    for (Tree member : ((ClassTree) type.path().getLeaf()).getMembers()) {
      TreePath path = new TreePath(type.path(), member);
      if (member instanceof BlockTree block && !block.isStatic()) {
        Completion ignored = machine.statements.plan(type.path(), block).run(frame);
      } else if (member instanceof VariableTree variable && variable.getInitializer() != null) {
        Element field = machine.resolution.element(path);
        if (!field.getModifiers().contains(Modifier.STATIC)) {
          TreePath value = new TreePath(path, variable.getInitializer());
          object.fields().put(field, machine.expressions.plan(value, field.asType()).run(frame));
        }
      }
    }
  }

  private Arguments parameters(TreePath constructor, Frame frame) {
    List<Code> reads = new ArrayList<>();
    for (Tree parameter : ((MethodTree) constructor.getLeaf()).getParameters()) {
      Element element = machine.resolution.element(new TreePath(constructor, parameter));
      reads.add(inner -> inner.get(element));
    }
    return Arguments.of(reads, frame);
  }

  /**
   * A compact or implicit constructor of a record assigns its parameters to the fields; any other
   * has assigned every field, as javac checks.
   */
  private static void assignComponents(UserObject object, UserClass type, Arguments values) {
    if (!type.isRecord()) {
      return;
    }
    List<VariableElement> components = UserBuiltins.components(type);
    for (int i = 0; i < components.size() && i < values.size(); i++) {
      if (!object.fields().containsKey(components.get(i))) {
        object.fields().put(components.get(i), values.get(i));
      }
    }
  }
}
