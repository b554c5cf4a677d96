package dev.writ.catalog.generator.snapshot;

import dev.writ.catalog.generator.facts.IssuerFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code oidc.tsv}. */
public final class IssuerFile {
  private IssuerFile() {}

  /** The issuers in the order of the file. */
  public static List<IssuerFacts> read(Path file) {
    List<IssuerFacts> issuers = new ArrayList<>();
    for (TsvLine line : TsvLine.read(file)) {
      if (line.kind().equals("issuer")) {
        issuers.add(new IssuerFacts(line.cell(1), line.cell(2), line.cell(3), List.of()));
      } else if (line.kind().equals(" claim") && !issuers.isEmpty()) {
        int last = issuers.size() - 1;
        IssuerFacts issuer = issuers.get(last);
        List<KeyFacts> claims = new ArrayList<>(issuer.claims());
        claims.add(new KeyFacts(line.cell(1), ServiceFile.type(line, 2)));
        issuers.set(last, new IssuerFacts(issuer.javaName(), issuer.url(), issuer.page(), claims));
      } else {
        throw line.problem("expected an `issuer` or one of its claims");
      }
    }
    return List.copyOf(issuers);
  }
}
