package dev.writ.processor.emit;

import dev.writ.builder.BuiltPolicy;
import java.util.List;

/**
 * The policies of one class, ready to be written.
 *
 * @param binaryName of the class
 * @param policies in the order of the source
 */
public record EmittedClass(String binaryName, List<EmittedPolicy> policies) {

  public EmittedClass {
    policies = List.copyOf(policies);
  }

  /**
   * One policy.
   *
   * @param source the file, line and column of its declaration
   */
  public record EmittedPolicy(String name, String source, BuiltPolicy built) {}
}
