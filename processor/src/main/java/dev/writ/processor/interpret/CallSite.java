package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.Optional;

/**
 * A call in progress.
 *
 * @param place the call expression
 * @param caller the call within which it stands
 * @param depth 1 for the outermost
 */
public record CallSite(TreePath place, Optional<CallSite> caller, int depth) {}
