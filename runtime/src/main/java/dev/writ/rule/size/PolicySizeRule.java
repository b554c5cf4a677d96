package dev.writ.rule.size;

import dev.writ.model.ModelPath;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.PolicyRule;
import dev.writ.rule.PolicySize;
import dev.writ.rule.PolicySubject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The policy is longer than AWS takes, with deploy parameters at their maximum length.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM
 *     User Guide, IAM and AWS STS quotas</a>
 */
final class PolicySizeRule implements PolicyRule {

  /** The sum of the inline policies of a role: the largest of IAM's quotas. */
  private static final int INLINE_OF_ROLE = 10_240;

  private static final int KEY_POLICY = 32_768;
  private static final int TRUST_AT_MOST = 4_096;

  /** A limit that a policy exceeds. */
  private record Excess(FindingCode code, int limit, String what) {}

  @Override
  public List<Finding> findings(PolicySubject subject) {
    PolicySize size = PolicySize.of(subject);
    return excess(subject, size).map(excess -> finding(excess, subject, size)).stream().toList();
  }

  private static Optional<Excess> excess(PolicySubject subject, PolicySize size) {
    int limit = limit(subject, size);
    if (size.characters() <= limit) {
      return Optional.empty();
    }
    return Optional.of(
        switch (subject.kind()) {
          case IDENTITY ->
              size.characters() > INLINE_OF_ROLE
                  ? new Excess(
                      FindingCode.POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA,
                      INLINE_OF_ROLE,
                      "the inline policies of a role together")
                  : new Excess(
                      FindingCode.POLICY_SIZE_EXCEEDS_MANAGED_POLICY_QUOTA,
                      limit,
                      "a managed policy");
          case PERMISSIONS_BOUNDARY ->
              new Excess(
                  FindingCode.POLICY_SIZE_EXCEEDS_MANAGED_POLICY_QUOTA,
                  limit,
                  "a managed policy, which a permissions boundary is");
          case RESOURCE ->
              new Excess(
                  FindingCode.POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA,
                  limit,
                  limit == KEY_POLICY ? "a key policy" : "the policy of a bucket or table");
          case TRUST ->
              new Excess(
                  FindingCode.POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA,
                  limit,
                  "the trust policy of a role");
          case SERVICE_CONTROL ->
              new Excess(
                  FindingCode.POLICY_SIZE_EXCEEDS_SCP_QUOTA, limit, "a service control policy");
          case RESOURCE_CONTROL ->
              new Excess(
                  FindingCode.POLICY_SIZE_EXCEEDS_RCP_QUOTA, limit, "a resource control policy");
          case SESSION ->
              new Excess(
                  FindingCode.POLICY_SIZE_EXCEEDS_SESSION_POLICY_QUOTA,
                  limit,
                  "a session policy that is passed as text");
          case VPC_ENDPOINT ->
              new Excess(
                  FindingCode.POLICY_SIZE_EXCEEDS_ENDPOINT_POLICY_QUOTA,
                  limit,
                  "the policy of a VPC endpoint");
        });
  }

  /** The limit of the kind; a policy about keys is taken for a key policy. */
  private static int limit(PolicySubject subject, PolicySize size) {
    boolean isAboutKeys =
        subject.statements().stream()
            .flatMap(statement -> statement.actions().stream())
            .anyMatch(action -> action.service().equalsIgnoreCase("kms"));
    return switch (subject.kind()) {
      case RESOURCE -> isAboutKeys ? KEY_POLICY : size.limit();
      case IDENTITY,
          TRUST,
          SERVICE_CONTROL,
          RESOURCE_CONTROL,
          PERMISSIONS_BOUNDARY,
          SESSION,
          VPC_ENDPOINT ->
          size.limit();
    };
  }

  private static Finding finding(Excess excess, PolicySubject subject, PolicySize size) {
    int above = size.characters() - excess.limit;
    return Finding.of(
            excess.code,
            ModelPath.ROOT,
            "",
            String.format(
                Locale.ROOT,
                "the policy has %,d characters, %,d more than %s can have",
                size.characters(),
                above,
                excess.what))
        .help(String.format(Locale.ROOT, "the limit is %,d", excess.limit))
        .help(
            subject.policy().parameters().isEmpty()
                ? ""
                : "deploy parameters count with their maximum length")
        .help(advice(subject));
  }

  private static String advice(PolicySubject subject) {
    return switch (subject.kind()) {
      case IDENTITY ->
          String.format(
              Locale.ROOT,
              "split the policy; inline policies hold %,d for a user, %,d for a group, %,d for a"
                  + " role together",
              2_048,
              5_120,
              INLINE_OF_ROLE);
      case TRUST ->
          String.format(Locale.ROOT, "the quota can be raised to %,d characters", TRUST_AT_MOST);
      case SESSION -> "pass managed policies by ARN beside it, or shorten it";
      case SERVICE_CONTROL, RESOURCE_CONTROL -> "split the policy; up to five can be attached";
      case PERMISSIONS_BOUNDARY, RESOURCE, VPC_ENDPOINT -> "shorten the policy by wildcards";
    };
  }
}
