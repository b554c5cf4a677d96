package dev.writ.processor;

import dev.writ.processor.message.MessageCode;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * A member that carries the annotation and cannot be a policy.
 *
 * @param element as the round had it
 * @param text what is wrong with it
 */
record InvalidDeclaration(ProcessingEnvironment environment, Element element, String text) {

  /** Shows the error at the member. */
  void print() {
    environment
        .getMessager()
        .printMessage(Diagnostic.Kind.ERROR, MessageCode.INVALID_DECLARATION.text(text), current());
  }

  /** The member as the compiler has it now: elements of an earlier round have no place any more. */
  private Element current() {
    TypeElement owner = (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    TypeElement now =
        environment.getElementUtils().getTypeElement(owner.getQualifiedName().toString());
    if (now == null) {
      return element;
    }
    return now.getEnclosedElements().stream()
        .filter(
            member ->
                member.getKind() == element.getKind()
                    && member.toString().equals(element.toString()))
        .map(Element.class::cast)
        .findFirst()
        .orElse(element);
  }
}
