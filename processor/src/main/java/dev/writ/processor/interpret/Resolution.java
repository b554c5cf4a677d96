package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What javac says that names mean and what types expressions have. */
final class Resolution {

  private final Trees trees;
  private final Execution execution;

  Resolution(Compilation compilation, Execution execution) {
    this.trees = compilation.trees();
    this.execution = execution;
  }

  /** The static type of the expression; refuses it as unresolved where it has none. */
  TypeMirror type(TreePath path) {
    @Nullable TypeMirror type = trees.getTypeMirror(path);
    if (type == null) {
      // The body is not attributed yet: asking for an element does that.
      @Nullable Element ignored = trees.getElement(path);
      type = trees.getTypeMirror(path);
    }
    if (type == null || type.getKind() == TypeKind.ERROR) {
      throw execution.unresolved(path);
    }
    return type;
  }

  /** What the name, call or declaration refers to; refuses it as unresolved where it is unknown. */
  Element element(TreePath path) {
    @Nullable Element element = trees.getElement(path);
    if (element == null || element.asType().getKind() == TypeKind.ERROR) {
      throw execution.unresolved(path);
    }
    return element;
  }

  /** The element that the tree declares or names, if it does. */
  Optional<Element> anyElement(TreePath path) {
    return Optional.ofNullable(trees.getElement(path));
  }

  /** The class that declares the member. */
  static TypeElement owner(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }

  static boolean isString(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.String");
  }
}
