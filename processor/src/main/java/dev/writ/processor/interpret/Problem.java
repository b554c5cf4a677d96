package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.Optional;

/**
 * Why a policy has no value.
 *
 * @param place the expression
 * @param caller the call within which the expression stands, where it is not the policy's own
 * @param message lower case, no full stop, code in backticks
 */
public record Problem(TreePath place, Optional<CallSite> caller, String message) {}
