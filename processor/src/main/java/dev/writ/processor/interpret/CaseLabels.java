package dev.writ.processor.interpret;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** The labels of a case as releases after 17 show them: constants, patterns, default. */
final class CaseLabels {

  private static final Optional<Method> LABELS = find();

  private CaseLabels() {}

  private static Optional<Method> find() {
    try {
      return Optional.of(CaseTree.class.getMethod("getLabels"));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  static boolean isDefault(CaseTree tree) {
    return LABELS.isEmpty()
        ? tree.getExpressions().isEmpty()
        : labels(tree).stream().anyMatch(label -> isOfKind(label, "DEFAULT_CASE_LABEL"));
  }

  /** Refuses patterns. */
  static void check(CaseTree tree, TreePath path, Execution execution) {
    for (Tree label : labels(tree)) {
      if (isOfKind(label, "PATTERN_CASE_LABEL")) {
        throw execution.refusal(
            new TreePath(path, label), "a pattern in a switch cannot be evaluated yet");
      }
    }
  }

  private static boolean isOfKind(Tree label, String kind) {
    return label.getKind().name().equals(kind);
  }

  private static List<? extends Tree> labels(CaseTree tree) {
    if (LABELS.isEmpty()) {
      return List.of();
    }
    try {
      return ((List<?>) LABELS.get().invoke(tree)).stream().map(Tree.class::cast).toList();
    } catch (ReflectiveOperationException e) {
      return List.of();
    }
  }
}
