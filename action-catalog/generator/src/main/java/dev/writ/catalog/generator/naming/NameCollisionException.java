package dev.writ.catalog.generator.naming;

import java.util.List;

/** Names that meet, or are missing, and that {@code names.tsv} must settle. */
public final class NameCollisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NameCollisionException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
