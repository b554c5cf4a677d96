package dev.writ.match;

import dev.writ.model.PrincipalType;
import dev.writ.request.Arn;
import dev.writ.request.CallerNames;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One entry of a Principal element, ready to match.
 *
 * @param kind what it names
 * @param name what callers are compared with
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">IAM
 *     User Guide, Principal</a>
 */
record PrincipalEntry(Kind kind, String name) {

  /** What an entry names. */
  enum Kind {
    EVERYONE,
    ACCOUNT,
    ROLE,
    /** A user, a session, a service or an identity provider. */
    CALLER,
    UNIQUE_ID,
    /** An account, by another id. */
    CANONICAL_USER,
    /** Nothing that exists: a group, a partial wildcard. */
    NOTHING
  }

  static final PrincipalEntry EVERYONE = new PrincipalEntry(Kind.EVERYONE, "*");

  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
  private static final Pattern UNIQUE_ID = Pattern.compile("A(IDA|ROA)[A-Z0-9]{12,}");

  static PrincipalEntry of(PrincipalType type, String value) {
    return switch (type) {
      case AWS -> ofAws(value);
      case SERVICE -> ofName(value, value.indexOf(':') < 0);
      case FEDERATED -> ofName(value, value.indexOf(':') < 0 || isProvider(value));
      case CANONICAL_USER -> new PrincipalEntry(Kind.CANONICAL_USER, value);
    };
  }

  /** An ARN of another kind of principal names nobody under this type. */
  private static PrincipalEntry ofName(String value, boolean isOfType) {
    return new PrincipalEntry(isOfType && !isPattern(value) ? Kind.CALLER : Kind.NOTHING, value);
  }

  private static boolean isProvider(String value) {
    return value.contains(":oidc-provider/") || value.contains(":saml-provider/");
  }

  private static PrincipalEntry ofAws(String value) {
    if (value.equals("*")) {
      return EVERYONE;
    }
    if (ACCOUNT.matcher(value).matches()) {
      return new PrincipalEntry(Kind.ACCOUNT, value);
    }
    if (UNIQUE_ID.matcher(value).matches()) {
      return new PrincipalEntry(Kind.UNIQUE_ID, value);
    }
    Optional<Arn> arn = Arn.read(value).filter(read -> !isPattern(value));
    return arn.map(read -> ofArn(read, value)).orElse(new PrincipalEntry(Kind.NOTHING, value));
  }

  private static PrincipalEntry ofArn(Arn arn, String value) {
    if (arn.service().equals("iam") && arn.resource().equals("root")) {
      return new PrincipalEntry(Kind.ACCOUNT, arn.account());
    }
    return switch (arn.service() + ":" + arn.resourceType()) {
      case "iam:role" -> new PrincipalEntry(Kind.ROLE, value);
      case "iam:user", "sts:assumed-role", "sts:federated-user" ->
          new PrincipalEntry(Kind.CALLER, value);
      default -> new PrincipalEntry(Kind.NOTHING, value);
    };
  }

  private static boolean isPattern(String value) {
    return value.indexOf('*') >= 0 || value.indexOf('?') >= 0;
  }

  /** The set of {@link PrincipalLevel} bits at which the entry meets the caller. */
  int levels(CallerNames caller) {
    return switch (kind) {
      case EVERYONE -> PrincipalLevel.DIRECT.bit();
      case ACCOUNT -> accountLevels(caller.account(), caller);
      case ROLE -> namesRoleOf(caller) ? PrincipalLevel.GRANTOR.bit() : 0;
      case CALLER -> callerLevels(caller);
      case UNIQUE_ID -> uniqueIdLevels(caller);
      case CANONICAL_USER -> accountLevels(caller.canonicalUserId(), caller);
      case NOTHING -> 0;
    };
  }

  private int accountLevels(String account, CallerNames caller) {
    if (name.isEmpty() || !name.equals(account)) {
      return 0;
    }
    return PrincipalLevel.ACCOUNT.bit() | (caller.isRoot() ? PrincipalLevel.DIRECT.bit() : 0);
  }

  private int callerLevels(CallerNames caller) {
    if (name.equals(caller.own())) {
      return PrincipalLevel.DIRECT.bit();
    }
    return name.equals(caller.grantor()) ? PrincipalLevel.GRANTOR.bit() : 0;
  }

  private int uniqueIdLevels(CallerNames caller) {
    if (!name.equals(caller.uniqueId())) {
      return 0;
    }
    return name.startsWith("AROA") ? PrincipalLevel.GRANTOR.bit() : PrincipalLevel.DIRECT.bit();
  }

  /** A role's name is unique in its account, so that the name is enough where a path is unknown. */
  private boolean namesRoleOf(CallerNames caller) {
    if (name.equals(caller.grantor())) {
      return true;
    }
    int path = name.indexOf(":role/") + ":role/".length();
    int roleName = name.lastIndexOf('/') + 1;
    String grantor = caller.grantor();
    return !caller.isPathKnown()
        && grantor.length() == path + name.length() - roleName
        && grantor.regionMatches(0, name, 0, path)
        && grantor.regionMatches(path, name, roleName, name.length() - roleName);
  }
}
