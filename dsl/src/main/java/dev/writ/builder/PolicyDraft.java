package dev.writ.builder;

import dev.writ.model.ModelPath;
import dev.writ.model.Policy;
import dev.writ.model.Statement;
import dev.writ.model.Version;
import dev.writ.origin.CallOrigins;
import dev.writ.origin.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document and where each of its parts comes from. */
record PolicyDraft(Policy policy, Origins origins) {

  static PolicyDraft of(List<? extends BuiltStatement> statements) {
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("a policy needs at least one statement");
    }
    Origins.Builder origins = Origins.builder().put(ModelPath.ROOT, CallOrigins.call());
    List<Statement> documentStatements = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      origins.put(ModelPath.statement(i), statements.get(i).origins());
      documentStatements.add(statements.get(i).statement());
    }
    return new PolicyDraft(Policy.of(documentStatements), origins.build());
  }

  PolicyDraft and(BuiltStatement statement) {
    List<Statement> statements = new ArrayList<>(policy.statements());
    statements.add(statement.statement());
    return new PolicyDraft(
        new Policy(policy.version(), policy.id(), statements),
        Origins.builder()
            .put(ModelPath.ROOT, origins)
            .put(ModelPath.statement(statements.size() - 1), statement.origins())
            .build());
  }

  PolicyDraft id(String id) {
    return new PolicyDraft(
        new Policy(policy.version(), Optional.of(id), policy.statements()),
        Origins.builder()
            .put(ModelPath.ROOT, origins)
            .put(ModelPath.ROOT.member("Id"), CallOrigins.argument(0))
            .build());
  }

  PolicyDraft version(Version version) {
    return new PolicyDraft(
        new Policy(Optional.of(version), policy.id(), policy.statements()),
        Origins.builder()
            .put(ModelPath.ROOT, origins)
            .put(ModelPath.ROOT.member("Version"), CallOrigins.argument(0))
            .build());
  }
}
