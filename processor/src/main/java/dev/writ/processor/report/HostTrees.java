package dev.writ.processor.report;

import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * From trees of a second compiler to those of the one that runs: the same kind at the same place.
 *
 * @param host the compiler that runs
 * @param nested the other
 */
record HostTrees(Trees host, Trees nested) {

  /** The same tree, if it stands in the file of the element. */
  Optional<TreePath> same(TreePath place, Element element) {
    TreePath around = host.getPath(element);
    if (around == null
        || !around
            .getCompilationUnit()
            .getSourceFile()
            .toUri()
            .equals(place.getCompilationUnit().getSourceFile().toUri())) {
      return Optional.empty();
    }
    SourcePositions positions = nested.getSourcePositions();
    Search search =
        new Search(
            host.getSourcePositions(),
            place.getLeaf().getKind(),
            positions.getStartPosition(place.getCompilationUnit(), place.getLeaf()),
            positions.getEndPosition(place.getCompilationUnit(), place.getLeaf()));
    search.scan(new TreePath(around.getCompilationUnit()), null);
    return search.found;
  }

  /** Looks for a tree of that kind from start to end. */
  private static final class Search extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final SourcePositions positions;
    private final Tree.Kind kind;
    private final long start;
    private final long end;
    private Optional<TreePath> found = Optional.empty();

    Search(SourcePositions positions, Tree.Kind kind, long start, long end) {
      this.positions = positions;
      this.kind = kind;
      this.start = start;
      this.end = end;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree == null || found.isPresent()) {
        return null;
      }
      TreePath parent = getCurrentPath();
      if (parent != null
          && tree.getKind() == kind
          && positions.getStartPosition(parent.getCompilationUnit(), tree) == start
          && positions.getEndPosition(parent.getCompilationUnit(), tree) == end) {
        found = Optional.of(new TreePath(parent, tree));
        return null;
      }
      return super.scan(tree, null);
    }
  }
}
