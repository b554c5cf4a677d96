package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.List;

/**
 * Where a call stands.
 *
 * @param place the call expression
 * @param arguments its argument expressions as written; none for a method reference
 */
record Site(TreePath place, List<TreePath> arguments) {

  static Site of(TreePath place) {
    return new Site(place, List.of());
  }
}
