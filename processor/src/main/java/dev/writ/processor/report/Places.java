package dev.writ.processor.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Places in the source as text: {@code OrderPolicies.java:12:25}. */
public final class Places {

  private final Trees trees;
  private final SourcePositions positions;
  private final Map<Element, Map<Element, TreePath>> members = new HashMap<>();
  private final Map<CompilationUnitTree, String> contents = new HashMap<>();

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
    Element owner = Objects.requireNonNull(declared.getEnclosingElement());
    TreePath member =
        Objects.requireNonNull(
            members.computeIfAbsent(owner, this::members).get(declared), declared::toString);
    Tree tree = member.getLeaf();
    if (tree instanceof MethodTree method && method.getReturnType() != null) {
      return text(member, nameAfter(member, method.getReturnType(), method.getName().toString()));
    }
    if (tree instanceof VariableTree variable && variable.getType() != null) {
      return text(member, nameAfter(member, variable.getType(), variable.getName().toString()));
    }
    return of(member);
  }

  /** The members of the class; to look for each alone would search the file each time. */
  private Map<Element, TreePath> members(Element owner) {
    TreePath path = Objects.requireNonNull(trees.getPath(owner));
    Map<Element, TreePath> found = new HashMap<>();
    for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
      TreePath memberPath = new TreePath(path, member);
      Element element = trees.getElement(memberPath);
      if (element != null) {
        found.put(element, memberPath);
      }
    }
    return found;
  }

  private long nameAfter(TreePath member, Tree type, String name) {
    CompilationUnitTree unit = member.getCompilationUnit();
    long end = positions.getEndPosition(unit, type);
    int found =
        contents.computeIfAbsent(unit, Places::content).indexOf(name, Math.max(0, (int) end));
    return found < 0 ? end : found;
  }

  private static String content(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      return "";
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
