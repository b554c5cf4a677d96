package dev.writ.compile;

import dev.writ.match.PrincipalLevel;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import java.util.ArrayList;
import java.util.List;

/** The policies of one level, ready to match together. */
final class CompiledLevel {

  private static final int ANY = ~0;

  private final List<CompiledStatement> statements = new ArrayList<>();
  private final StatementIndex denies;
  private final StatementIndex allows;

  CompiledLevel(LayerKind kind, List<PolicyDocument> documents) {
    for (int d = 0; d < documents.size(); d++) {
      for (int i = 0; i < documents.get(d).policy().statements().size(); i++) {
        statements.add(new CompiledStatement(kind, documents.get(d), d, i));
      }
    }
    this.denies =
        new StatementIndex(statements.stream().filter(CompiledStatement::isDeny).toList());
    this.allows = new StatementIndex(statements.stream().filter(s -> !s.isDeny()).toList());
  }

  /** What the level says of the subject. */
  int verdict(Subject subject) {
    if (denies.levels(subject, ANY) != 0) {
      return Verdict.denied();
    }
    return Verdict.allowed(allows.levels(subject, PrincipalLevel.DIRECT.bit()));
  }

  /** Every statement, in the order of the documents. */
  List<CompiledStatement> statements() {
    return List.copyOf(statements);
  }
}
