package dev.writ.processor.scan;

import dev.writ.rule.Suppression;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A policy that the user declared; it outlives the compiler's elements.
 *
 * @param className the canonical name of the class
 * @param binaryName the binary name of the class
 * @param member the name of the method or field
 * @param isMethod whether it is a method without parameters; else it is a field
 * @param name the policy's name
 * @param own the suppressions on the member
 * @param inherited the suppressions on the class and those around it
 */
public record PolicyDeclaration(
    String className,
    String binaryName,
    String member,
    boolean isMethod,
    String name,
    List<Suppression> own,
    List<Suppression> inherited) {

  public PolicyDeclaration {
    own = List.copyOf(own);
    inherited = List.copyOf(inherited);
  }

  /** The member itself among those of its class. */
  public Optional<Element> in(TypeElement owner) {
    for (Element candidate : owner.getEnclosedElements()) {
      boolean sameKind =
          isMethod
              ? candidate instanceof ExecutableElement method && method.getParameters().isEmpty()
              : candidate.getKind().isField();
      if (sameKind && candidate.getSimpleName().contentEquals(member)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
