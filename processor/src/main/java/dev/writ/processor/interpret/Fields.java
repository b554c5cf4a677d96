package dev.writ.processor.interpret;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads of variables: locals, fields, constants. */
final class Fields {

  private final Machine machine;
  private final JdkTable table = JdkTable.standard();

  Fields(Machine machine) {
    this.machine = machine;
  }

  /** A simple name. */
  Code identifier(IdentifierTree tree, TreePath path) {
    if (tree.getName().contentEquals("this")) {
      return frame -> machine.conversions.nonNull(frame.self(), path);
    }
    Element element = machine.resolution.element(path);
    if (!(element instanceof VariableElement variable)) {
      throw machine.execution.refusal(path, "`" + tree.getName() + "` has no value");
    }
    if (!element.getKind().isField()) {
      return frame -> frame.get(variable);
    }
    return variable.getModifiers().contains(Modifier.STATIC)
        ? readStatic(variable, path)
        : frame -> read(self(frame, variable, path), variable, path);
  }

  /** A name after a dot. */
  Code select(MemberSelectTree tree, TreePath path) {
    TreePath qualifier = new TreePath(path, tree.getExpression());
    String name = tree.getIdentifier().toString();
    if (name.equals("this")) {
      TypeElement type = (TypeElement) machine.resolution.element(qualifier);
      return frame -> machine.classes.self(frame.self(), type, path);
    }
    boolean onType = machine.resolution.anyElement(qualifier).orElse(null) instanceof TypeElement;
    if (!onType && machine.resolution.type(qualifier).getKind() == TypeKind.ARRAY) {
      Code array = machine.expressions.plan(qualifier);
      return frame -> Array.getLength(machine.conversions.nonNull(array.run(frame), path));
    }
    if (!(machine.resolution.element(path) instanceof VariableElement variable)
        || name.equals("class")) {
      throw machine.execution.refusal(path, "`" + tree + "` cannot be evaluated while javac runs");
    }
    if (variable.getModifiers().contains(Modifier.STATIC)) {
      return readStatic(variable, path);
    }
    Code object = machine.expressions.plan(qualifier);
    return frame -> read(machine.conversions.nonNull(object.run(frame), path), variable, path);
  }

  Object self(Frame frame, VariableElement field, TreePath path) {
    return machine.classes.self(frame.self(), Resolution.owner(field), path);
  }

  private @Nullable Object read(Object object, VariableElement field, TreePath path) {
    Object constant = field.getConstantValue();
    if (constant != null) {
      return constant;
    }
    if (!(object instanceof UserObject self)) {
      throw machine.execution.refusal(
          path, "the field `" + field.getSimpleName() + "` cannot be read while javac runs");
    }
    return self.fields().containsKey(field)
        ? self.fields().get(field)
        : Conversions.initial(field.asType());
  }

  private Code readStatic(VariableElement field, TreePath path) {
    Object constant = field.getConstantValue();
    if (constant != null) {
      return frame -> constant;
    }
    TypeElement owner = Resolution.owner(field);
    return switch (machine.mirrors.owner(owner)) {
      case USER -> readUsers(field, owner, path);
      case LIBRARY -> readLibrary(field, path);
      case JDK -> readJdk(field, owner, path);
      case OTHER ->
          throw machine.execution.sourceMissing(
              path,
              "`"
                  + owner.getSimpleName()
                  + "."
                  + field.getSimpleName()
                  + "` is compiled already, and no constant");
    };
  }

  private Code readUsers(VariableElement field, TypeElement owner, TreePath path) {
    if (!field.getModifiers().contains(Modifier.FINAL)) {
      throw machine.execution.refusal(
          path, "`" + field.getSimpleName() + "` is static and not final: its value may change");
    }
    UserClass type = machine.classes.of(owner);
    return frame -> type.readStatic(field);
  }

  private Code readLibrary(VariableElement field, TreePath path) {
    try {
      Field mirror = machine.mirrors.field(field);
      Object value = mirror.get(null);
      return frame -> value;
    } catch (ReflectiveOperationException | LinkageError e) {
      throw machine.execution.refusal(
          path,
          "`"
              + Resolution.owner(field).getSimpleName()
              + "."
              + field.getSimpleName()
              + "` is not on the processor path: is the version there the one of the class path?");
    }
  }

  private Code readJdk(VariableElement field, TypeElement owner, TreePath path) {
    String name = field.getSimpleName().toString();
    if (table.hasField(owner.getQualifiedName().toString(), name)
        || owner.getKind() == javax.lang.model.element.ElementKind.ENUM) {
      return readLibrary(field, path);
    }
    throw machine.execution.refusal(
        path, "`" + owner.getSimpleName() + "." + name + "` cannot be evaluated while javac runs");
  }
}
