package dev.writ.processor.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Places in the source as text: {@code OrderPolicies.java:12:25}. */
public final class Places {

  private final Trees trees;
  private final SourcePositions positions;

  public Places(Trees trees) {
    this.trees = trees;
    this.positions = trees.getSourcePositions();
  }

  /** Where the tree begins. */
  public String of(TreePath place) {
    return text(place, positions.getStartPosition(place.getCompilationUnit(), place.getLeaf()));
  }

  /** Where the name of the method or field stands in its declaration. */
  public String ofName(Element declared) {
    TreePath member = Objects.requireNonNull(trees.getPath(declared));
    Tree tree = member.getLeaf();
    if (tree instanceof MethodTree method && method.getReturnType() != null) {
      return text(member, nameAfter(member, method.getReturnType(), method.getName().toString()));
    }
    if (tree instanceof VariableTree variable && variable.getType() != null) {
      return text(member, nameAfter(member, variable.getType(), variable.getName().toString()));
    }
    return of(member);
  }

  private long nameAfter(TreePath member, Tree type, String name) {
    CompilationUnitTree unit = member.getCompilationUnit();
    long end = positions.getEndPosition(unit, type);
    try {
      int found =
          unit.getSourceFile()
              .getCharContent(true)
              .toString()
              .indexOf(name, Math.max(0, (int) end));
      return found < 0 ? end : found;
    } catch (IOException e) {
      return end;
    }
  }

  private static String text(TreePath place, long position) {
    CompilationUnitTree unit = place.getCompilationUnit();
    String path = unit.getSourceFile().getName().replace('\\', '/');
    String file = path.substring(path.lastIndexOf('/') + 1);
    LineMap lines = unit.getLineMap();
    return position == Diagnostic.NOPOS || lines == null
        ? file
        : file + ":" + lines.getLineNumber(position) + ":" + lines.getColumnNumber(position);
  }
}
