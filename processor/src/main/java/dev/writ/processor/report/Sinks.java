package dev.writ.processor.report;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.writ.processor.scan.PolicyDeclaration;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The ways to show a message: at the tree, or at the element with the place in the text. */
public final class Sinks {

  private Sinks() {}

  /** At the tree itself, whose compiler is the one that runs. */
  public static Sink atTrees(Trees trees) {
    return (kind, policy, place, text) ->
        trees.printMessage(kind, text, place.getLeaf(), place.getCompilationUnit());
  }

  /**
   * At the same place of the compiler that runs, for trees of another one; at the policy's element
   * where that compiler has no such tree.
   *
   * @param nested the trees of the places
   * @param host the trees of the compiler that runs, if it has any
   */
  public static Sink throughHost(
      ProcessingEnvironment environment, Trees nested, Optional<Trees> host) {
    Places places = new Places(nested);
    return (kind, policy, place, text) -> {
      Optional<Element> element = element(environment, policy);
      Optional<TreePath> mapped =
          host.flatMap(trees -> element.flatMap(e -> new HostTrees(trees, nested).same(place, e)));
      if (mapped.isPresent()) {
        atTrees(host.get()).print(kind, policy, mapped.get(), text);
      } else {
        atElement(environment.getMessager(), kind, element, located(text, places.of(place)));
      }
    };
  }

  private static void atElement(
      Messager messager, Diagnostic.Kind kind, Optional<Element> element, String text) {
    element.ifPresentOrElse(
        found -> messager.printMessage(kind, text, found), () -> messager.printMessage(kind, text));
  }

  /** The text with the place at the end of its first line. */
  private static String located(String text, String place) {
    int end = text.indexOf('\n');
    return end < 0
        ? text + " (" + place + ")"
        : text.substring(0, end) + " (" + place + ")" + text.substring(end);
  }

  /** The member of the policy as the compiler that runs has it now. */
  public static Optional<Element> element(
      ProcessingEnvironment environment, PolicyDeclaration policy) {
    TypeElement owner = environment.getElementUtils().getTypeElement(policy.className());
    return owner == null ? Optional.empty() : policy.in(owner);
  }
}
