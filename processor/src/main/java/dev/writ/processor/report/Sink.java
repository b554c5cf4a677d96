package dev.writ.processor.report;

import com.sun.source.util.TreePath;
import dev.writ.processor.scan.PolicyDeclaration;
import javax.tools.Diagnostic;

/** Shows a message to the user. */
@FunctionalInterface
public interface Sink {

  /**
   * Shows the message.
   *
   * @param policy the policy that it is about
   * @param place the expression or declaration that it is about
   */
  void print(Diagnostic.Kind kind, PolicyDeclaration policy, TreePath place, String text);
}
