package dev.writ.rule;

/** Where a policy comes from, which decides how much a name means that the catalog lacks. */
public enum Provenance {
  /** Written for this project: a name that the catalog lacks is taken for a mistake. */
  WRITTEN,
  /** An existing document: a name that the catalog lacks may be retired, or newer than it. */
  IMPORTED
}
