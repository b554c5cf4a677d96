package dev.writ.catalog.generator.refresh;

/** A package that must not replace the snapshot. */
public final class BrokenScrapeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenScrapeException(String problem) {
    super(problem);
  }
}
