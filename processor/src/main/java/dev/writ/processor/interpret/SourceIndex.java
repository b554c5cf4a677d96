package dev.writ.processor.interpret;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Where the classes of this compilation, and their members, are declared. */
final class SourceIndex {

  private final Trees trees;
  private final Map<TypeElement, Optional<TreePath>> classes = new HashMap<>();
  private final Map<Element, TreePath> members = new HashMap<>();

  SourceIndex(Trees trees) {
    this.trees = trees;
  }

  /** The declaration of the class; empty if it is compiled already. */
  Optional<TreePath> declaration(TypeElement type) {
    Optional<TreePath> known = classes.get(type);
    if (known == null) {
      known = find(type);
      known.ifPresentOrElse(
          path -> register(type, path), () -> classes.put(type, Optional.empty()));
    }
    return known;
  }

  /** The declaration of the method, constructor or field; empty if it is implicit or compiled. */
  Optional<TreePath> member(Element member) {
    return member.getEnclosingElement() instanceof TypeElement owner
            && declaration(owner).isPresent()
        ? Optional.ofNullable(members.get(member))
        : Optional.empty();
  }

  /** Makes a class known whose declaration stands within a method. */
  void register(TypeElement type, TreePath path) {
    Optional<TreePath> known = classes.put(type, Optional.of(path));
    if (known != null && known.isPresent()) {
      return;
    }
    for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
      TreePath memberPath = new TreePath(path, member);
      @Nullable Element element = trees.getElement(memberPath);
      if (element != null) {
        members.put(element, memberPath);
      }
    }
  }

  private Optional<TreePath> find(TypeElement type) {
    if (type.getEnclosingElement() instanceof TypeElement outer) {
      return declaration(outer).isPresent()
          ? Optional.ofNullable(members.get(type))
          : Optional.empty();
    }
    return Optional.ofNullable(trees.getPath(type));
  }
}
