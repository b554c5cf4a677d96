package dev.writ.rule;

/** Where a policy comes from, which decides how much a name means that the catalog lacks. */
public enum Provenance {
  /** Written for this project: a name that the catalog lacks is taken for a mistake. */
  WRITTEN {
    @Override
    public Finding judged(Finding finding) {
      return finding;
    }
  },
  /** An existing document: a name that the catalog lacks may be retired, or newer than it. */
  IMPORTED {
    @Override
    public Finding judged(Finding finding) {
      return finding
          .severity(Severity.WARNING)
          .help("the policy may rely on facts that are older or newer than the catalog");
    }
  };

  /**
   * The finding, which follows from what the catalog lacks, as severe as the provenance makes it.
   */
  public abstract Finding judged(Finding finding);
}
