package dev.writ.compile;

import dev.writ.match.ActionMatcher;
import dev.writ.match.ConditionMatcher;
import dev.writ.match.PrincipalLevel;
import dev.writ.match.PrincipalMatcher;
import dev.writ.match.ResourceMatcher;
import dev.writ.model.Effect;
import dev.writ.model.Statement;
import dev.writ.model.Version;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import java.util.List;
import java.util.Optional;

/**
 * A statement ready to match: it applies iff its principal, action, resource and every condition
 * do.
 *
 * <p>Without a Resource element a statement of a resource-based policy is about the resource that
 * the policy is attached to, and a statement of another kind about nothing.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">IAM
 *     User Guide, IAM JSON policy element reference</a>
 */
public final class CompiledStatement {

  private final LayerKind kind;
  private final PolicyDocument document;
  private final int documentIndex;
  private final int index;
  private final Statement statement;
  private final Optional<PrincipalMatcher> principal;
  private final ActionMatcher action;
  private final Optional<ResourceMatcher> resource;
  private final List<ConditionMatcher> conditions;
  private final boolean hasUnknownOperator;

  CompiledStatement(LayerKind kind, PolicyDocument document, int documentIndex, int index) {
    Version version = document.policy().version().orElse(Version.V2008_10_17);
    this.kind = kind;
    this.document = document;
    this.documentIndex = documentIndex;
    this.index = index;
    this.statement = document.policy().statements().get(index);
    this.principal = statement.principal().map(PrincipalMatcher::new);
    this.action = new ActionMatcher(statement.action());
    this.resource = statement.resource().map(clause -> new ResourceMatcher(clause, version));
    this.conditions =
        statement.conditions().stream()
            .map(condition -> new ConditionMatcher(condition, version))
            .toList();
    this.hasUnknownOperator = document.hasUnknownOperator(index);
  }

  /**
   * The set of {@link PrincipalLevel} bits at which the statement applies; empty if it does not.
   * For kinds that name no principals, the caller is met directly.
   */
  public int levels(Subject subject) {
    int levels = principalLevels(subject);
    boolean applies =
        levels != 0
            && action.matches(subject.request().foldedAction())
            && resourceMatches(subject)
            && conditionsMatch(subject);
    return applies ? levels : 0;
  }

  /** The levels at which the statement is about the caller. */
  public int principalLevels(Subject subject) {
    if (!kind.namesPrincipals()) {
      return principal.isEmpty() ? PrincipalLevel.DIRECT.bit() : 0;
    }
    if (principal.isEmpty()) {
      return 0;
    }
    if (deniesBounded(subject)) {
      return PrincipalLevel.DIRECT.bit();
    }
    return principal.get().levels(subject.request().callerNames());
  }

  /**
   * True iff the statement is a Deny with NotPrincipal and the caller has a permissions boundary,
   * which no exemption helps.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html">IAM
   *     User Guide, NotPrincipal, warning on permissions boundaries</a>
   */
  public boolean deniesBounded(Subject subject) {
    return subject.hasBoundary()
        && statement.effect() == Effect.DENY
        && principal.isPresent()
        && principal.get().isNotPrincipal();
  }

  /** True iff the statement is about the request's action. */
  public boolean actionMatches(Subject subject) {
    return action.matches(subject.request().foldedAction());
  }

  /** True iff the statement is about the request's resource. */
  public boolean resourceMatches(Subject subject) {
    return resource.isPresent()
        ? resource.get().matches(subject.resource(), subject.request().context())
        : kind == LayerKind.RESOURCE;
  }

  /** True iff every condition holds. */
  public boolean conditionsMatch(Subject subject) {
    if (hasUnknownOperator) {
      return false;
    }
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).matches(subject.request().context())) {
        return false;
      }
    }
    return true;
  }

  public boolean isDeny() {
    return statement.effect() == Effect.DENY;
  }

  public Statement statement() {
    return statement;
  }

  public PolicyDocument document() {
    return document;
  }

  /** The index of the document within its level. */
  public int documentIndex() {
    return documentIndex;
  }

  /** The statement's index in its document. */
  public int index() {
    return index;
  }

  public ActionMatcher action() {
    return action;
  }

  /** The Resource or NotResource element, if there is one. */
  public Optional<ResourceMatcher> resource() {
    return resource;
  }

  public List<ConditionMatcher> conditions() {
    return conditions;
  }
}
