package dev.writ.explain;

import dev.writ.request.LayerKind;
import dev.writ.trace.LayerScope;

/** Kinds of policy in words. */
final class KindWords {

  private KindWords() {}

  static String withArticle(LayerKind kind) {
    return (kind == LayerKind.IDENTITY ? "an " : "a ") + kind.description();
  }

  static String scope(LayerScope scope) {
    return switch (scope) {
      case APPLIES -> "has a say";
      case NOT_IN_PLAY -> "not in play";
      case NO_CALLER_ACCOUNT -> "skipped: the caller belongs to no account";
      case SERVICE_LINKED_ROLE -> "skipped: the caller is a service-linked role";
      case MANAGEMENT_ACCOUNT -> "skipped: the management account is not bound";
      case SERVICE_WITHOUT_RCPS -> "skipped: the service does not support RCPs";
      case AWS_MANAGED_KEY -> "skipped: AWS manages the key";
      case ACTION_WITHOUT_RCPS -> "skipped: RCPs do not bind the action";
    };
  }
}
