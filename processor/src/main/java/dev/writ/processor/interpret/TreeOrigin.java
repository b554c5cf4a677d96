package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import dev.writ.origin.Origin;
import java.util.Optional;

/**
 * The origin of a value in the user's source.
 *
 * @param place the expression that gave the value
 * @param caller the call within which the expression stands, where it is not the policy's own
 */
public record TreeOrigin(TreePath place, Optional<CallSite> caller) implements Origin {}
