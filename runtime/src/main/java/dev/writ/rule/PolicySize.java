package dev.writ.rule;

import dev.writ.builder.PolicyKind;
import dev.writ.json.PolicyWriter;
import dev.writ.model.Parameter;
import dev.writ.model.Policy;
import java.nio.charset.StandardCharsets;

/**
 * The size of a policy beside the limit of its kind.
 *
 * @param characters an upper bound: deploy parameters count with their maximum length; white space
 *     counts only where AWS counts it
 * @param limit the most that AWS takes
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM
 *     User Guide, IAM and AWS STS quotas</a>
 */
public record PolicySize(int characters, int limit) {

  /** The size of the policy. */
  public static PolicySize of(PolicySubject subject) {
    String text = longest(subject.policy(), subject.partition());
    return new PolicySize(counted(text, subject.kind()), limit(subject.kind()));
  }

  /** The characters of a policy for the partition {@code aws}, as its kind counts them. */
  public static int characters(Policy policy, PolicyKind kind) {
    return of(PolicySubject.of(kind, policy)).characters();
  }

  /**
   * The limit of the kind: a managed policy's for identity-based policies, a bucket's for
   * resource-based ones, the default quota for trust policies.
   */
  public static int limit(PolicyKind kind) {
    return switch (kind) {
      case IDENTITY, PERMISSIONS_BOUNDARY -> 6_144;
      case RESOURCE, VPC_ENDPOINT -> 20_480;
      case TRUST, SESSION -> 2_048;
      case SERVICE_CONTROL, RESOURCE_CONTROL -> 5_120;
    };
  }

  /** What is left of the limit; negative where the policy is too long. */
  public int headroom() {
    return limit - characters;
  }

  private static int counted(String text, PolicyKind kind) {
    return switch (kind) {
      case IDENTITY, PERMISSIONS_BOUNDARY, TRUST -> withoutWhiteSpace(text);
      case RESOURCE -> text.getBytes(StandardCharsets.UTF_8).length;
      case SESSION, SERVICE_CONTROL, RESOURCE_CONTROL, VPC_ENDPOINT -> text.length();
    };
  }

  private static int withoutWhiteSpace(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** The longest document that the policy can become in the partition. */
  private static String longest(Policy policy, String partition) {
    return PolicyWriter.minified()
        .binding(
            parameter ->
                parameter.equals(Parameter.PARTITION)
                    ? partition
                    : "x".repeat(parameter.maxLength()))
        .write(policy);
  }
}
