package dev.writ.explain;

import dev.writ.model.ActionClause;
import dev.writ.model.Effect;
import dev.writ.model.Polarity;
import dev.writ.model.Policy;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.model.PrincipalType;
import dev.writ.model.ResourceClause;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import dev.writ.request.CallerIdentity.ServicePrincipal;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import dev.writ.trace.StatementTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A change of policies that may get a request allowed.
 *
 * @param text in words, behind "if"
 */
record Change(String text, LayerKind kind, UnaryOperator<PolicyLayers> effect) {

  /** A statement less. */
  static Change without(LayerKind kind, StatementTrace trace) {
    String text = "%s of %s did not deny it".formatted(trace.label(), trace.policy());
    return new Change(text, kind, layers -> layers.withLevels(kind, silenced(layers, kind, trace)));
  }

  private static List<List<PolicyDocument>> silenced(
      PolicyLayers layers, LayerKind kind, StatementTrace trace) {
    List<List<PolicyDocument>> levels = new ArrayList<>();
    for (List<PolicyDocument> level : layers.levels(kind).orElse(List.of())) {
      List<PolicyDocument> documents = new ArrayList<>();
      for (PolicyDocument document : level) {
        boolean isMeant = levels.size() == trace.level() && documents.size() == trace.document();
        documents.add(isMeant ? silenced(document, trace.index()) : document);
      }
      levels.add(documents);
    }
    return levels;
  }

  /** The statement stays, about no action, so that the others keep their indices. */
  private static PolicyDocument silenced(PolicyDocument document, int index) {
    Policy policy = document.policy();
    List<Statement> statements = new ArrayList<>(policy.statements());
    Statement old = statements.get(index);
    statements.set(
        index,
        new Statement(
            old.sid(),
            old.effect(),
            old.principal(),
            new ActionClause(Polarity.LISTED, List.of()),
            old.resource(),
            old.conditions()));
    return new PolicyDocument(
        document.name(),
        new Policy(policy.version(), policy.id(), statements),
        document.unknownOperators(),
        document.places());
  }

  /** An Allow of exactly the request more, at each of the levels. */
  static Change allow(LayerKind kind, List<Integer> levels, String who, Request request) {
    String text =
        who
            + " allowed "
            + request.action()
            + " on "
            + request.resource()
            + (levels.isEmpty() || kind != LayerKind.SERVICE_CONTROL
                ? ""
                : " at level " + numbers(levels));
    PolicyDocument added =
        PolicyDocument.of("writ:proposed", Policy.of(List.of(statement(kind, request))));
    return new Change(
        text, kind, layers -> layers.withLevels(kind, more(layers, kind, levels, added)));
  }

  private static String numbers(List<Integer> levels) {
    return String.join(", ", levels.stream().map(String::valueOf).toList());
  }

  private static List<List<PolicyDocument>> more(
      PolicyLayers layers, LayerKind kind, List<Integer> levels, PolicyDocument added) {
    List<List<PolicyDocument>> changed = new ArrayList<>();
    List<List<PolicyDocument>> old = layers.levels(kind).orElse(List.of());
    for (int i = 0; i < Math.max(1, old.size()); i++) {
      List<PolicyDocument> level = new ArrayList<>(i < old.size() ? old.get(i) : List.of());
      if (levels.isEmpty() || levels.contains(i)) {
        level.add(added);
      }
      changed.add(level);
    }
    return changed;
  }

  private static Statement statement(LayerKind kind, Request request) {
    return new Statement(
        Optional.empty(),
        Effect.ALLOW,
        kind.namesPrincipals() ? Optional.of(caller(request)) : Optional.empty(),
        new ActionClause(Polarity.LISTED, List.of(request.action())),
        Optional.of(
            new ResourceClause(
                Polarity.LISTED, List.of(Text.exactly(request.resource()), Text.parse("*")))),
        List.of());
  }

  private static PrincipalClause caller(Request request) {
    String name = request.caller().text();
    Principal principal;
    if (name.equals("*")) {
      principal = new Principal.Everyone();
    } else if (request.caller() instanceof ServicePrincipal) {
      principal = new Principal.Listed(PrincipalType.SERVICE, Text.parse(name));
    } else if (request.callerNames().account().isEmpty()) {
      principal = new Principal.Listed(PrincipalType.FEDERATED, Text.parse(name));
    } else {
      principal = new Principal.Listed(PrincipalType.AWS, Text.parse(name));
    }
    return new PrincipalClause(Polarity.LISTED, List.of(principal));
  }
}
