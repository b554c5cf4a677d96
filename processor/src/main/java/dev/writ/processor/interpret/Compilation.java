package dev.writ.processor.interpret;

import com.sun.source.util.Trees;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The trees and symbols of one compilation, whose signatures are complete. */
public record Compilation(Trees trees, Elements elements, Types types) {

  /** True iff the source of the class is part of the compilation. */
  public boolean declares(TypeElement type) {
    return trees.getTree(type) != null;
  }
}
