package dev.writ.explain;

import dev.writ.model.Condition;
import dev.writ.model.Effect;
import dev.writ.model.Polarity;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalType;
import dev.writ.model.SetQualifier;
import dev.writ.model.Statement;
import dev.writ.model.Version;
import dev.writ.request.CallerNames;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.request.PolicyDocument.UnknownOperator;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * What changes the meaning of policies unnoticed.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html">IAM
 *     User Guide, Version</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">IAM
 *     User Guide, Single-valued vs. multivalued context keys</a>
 */
record Warnings(PolicyLayers layers, Request request) {

  List<String> all() {
    List<String> warnings = new ArrayList<>();
    for (LayerKind kind : LayerKind.values()) {
      for (List<PolicyDocument> level : layers.levels(kind).orElse(List.of())) {
        level.forEach(document -> addOf(document, warnings));
      }
    }
    return warnings;
  }

  private void addOf(PolicyDocument document, List<String> warnings) {
    for (UnknownOperator unknown : document.unknownOperators()) {
      warnings.add(
          at(document, unknown.statement())
              + "IAM has no operator `"
              + unknown.operator()
              + "`, so that the statement never applies");
    }
    boolean isEarlier =
        document.policy().version().orElse(Version.V2008_10_17) == Version.V2008_10_17;
    for (int i = 0; i < document.policy().statements().size(); i++) {
      Statement statement = document.policy().statements().get(i);
      String at = at(document, i);
      if (isEarlier && hasVariables(statement)) {
        warnings.add(at + "policy variables are plain text without Version 2012-10-17");
      }
      if (statement.effect() == Effect.ALLOW
          && statement.conditions().stream().anyMatch(Warnings::isForAllValues)) {
        warnings.add(at + "ForAllValues with Allow also holds where the request lacks the key");
      }
      if (statement.effect() == Effect.DENY && isNotPrincipal(statement) && hasBoundary()) {
        warnings.add(
            at + "Deny with NotPrincipal denies every principal that has a permissions boundary");
      }
      addUnknownAccounts(statement, at, warnings);
    }
  }

  private void addUnknownAccounts(Statement statement, String at, List<String> warnings) {
    if (!request.callerNames().canonicalUserId().isEmpty()
        || request.callerNames().account().isEmpty()) {
      return;
    }
    boolean namesOne =
        statement.principal().stream()
            .flatMap(clause -> clause.principals().stream())
            .anyMatch(
                principal ->
                    principal instanceof Principal.Listed listed
                        && listed.type() == PrincipalType.CANONICAL_USER);
    if (namesOne) {
      warnings.add(
          at
              + "a CanonicalUser names nobody unless `"
              + CallerNames.CANONICAL_USER_ID
              + "` in the context tells the id of the caller's account");
    }
  }

  private static String at(PolicyDocument document, int statement) {
    return document.name() + ", statement " + statement + ": ";
  }

  private static boolean hasVariables(Statement statement) {
    boolean inResource =
        statement.resource().stream()
            .flatMap(clause -> clause.patterns().stream())
            .anyMatch(text -> !text.variables().isEmpty());
    return inResource
        || statement.conditions().stream()
            .flatMap(condition -> condition.values().stream())
            .anyMatch(value -> !value.text().variables().isEmpty());
  }

  private static boolean isForAllValues(Condition condition) {
    return condition.modifiers().qualifier() == SetQualifier.FOR_ALL_VALUES;
  }

  private static boolean isNotPrincipal(Statement statement) {
    return statement.principal().filter(p -> p.polarity() == Polarity.ALL_EXCEPT).isPresent();
  }

  private boolean hasBoundary() {
    return layers.levels(LayerKind.PERMISSIONS_BOUNDARY).isPresent()
        && !request.callerNames().account().isEmpty();
  }
}
