package dev.writ;

import dev.writ.builder.Action;
import dev.writ.builder.ActionStage;
import dev.writ.builder.DenyStage;
import dev.writ.builder.IdentityPolicy;
import dev.writ.builder.IdentityStatement;
import dev.writ.builder.PermissionsBoundary;
import dev.writ.builder.Resource;
import dev.writ.builder.ResourceControlPolicy;
import dev.writ.builder.ResourceControlStatement;
import dev.writ.builder.ResourcePolicy;
import dev.writ.builder.ResourceStatement;
import dev.writ.builder.ServiceControlPolicy;
import dev.writ.builder.SessionPolicy;
import dev.writ.builder.Statements;
import dev.writ.builder.TrustPolicy;
import dev.writ.builder.TrustStatement;
import dev.writ.builder.VpcEndpointPolicy;
import dev.writ.model.Text;
import java.util.List;

/**
 * Where policies begin: import its methods statically.
 *
 * <pre>{@code
 * identityPolicy(
 *     allow(S3.GET_OBJECT).on(S3.object("orders-prod", "invoices/*")).when(Aws.SOURCE_IP.in("203.0.113.0/24")))
 * }</pre>
 */
public final class Writ {

  private Writ() {}

  /**
   * A statement that allows the actions. The resources it can name are those that every action
   * takes.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <R extends Resource> ActionStage<R> allow(Action<? super R>... actions) {
    return Statements.allow(actions);
  }

  /**
   * A statement that denies the actions. The resources it can name are those that every action
   * takes.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <R extends Resource> DenyStage<R> deny(Action<? super R>... actions) {
    return Statements.deny(actions);
  }

  /** A statement that allows every action but these: {@code NotAction}. */
  public static ActionStage<Resource> allowAllExcept(Action<?>... actions) {
    return Statements.allowAllExcept(actions);
  }

  /** A statement that denies every action but these: {@code NotAction}. */
  public static DenyStage<Resource> denyAllExcept(Action<?>... actions) {
    return Statements.denyAllExcept(actions);
  }

  /**
   * The actions as one, for resources that some of them take and others do not: a deliberate
   * loosening of the pairing.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <R extends Resource> Action<R> anyOf(Action<? extends R>... actions) {
    return Action.anyOf(actions);
  }

  /**
   * The texts one after the other; each is a string, a policy variable's text or a deploy
   * parameter.
   */
  public static Text text(CharSequence... texts) {
    return Text.concat(texts);
  }

  /** An identity-based policy: managed or inline, for a user, group or role. */
  public static IdentityPolicy identityPolicy(IdentityStatement... statements) {
    return IdentityPolicy.of(List.of(statements));
  }

  /** An identity-based policy: managed or inline, for a user, group or role. */
  public static IdentityPolicy identityPolicy(List<? extends IdentityStatement> statements) {
    return IdentityPolicy.of(statements);
  }

  /** A resource-based policy, such as a bucket policy or a key policy. */
  public static ResourcePolicy resourcePolicy(ResourceStatement... statements) {
    return ResourcePolicy.of(List.of(statements));
  }

  /** A resource-based policy, such as a bucket policy or a key policy. */
  public static ResourcePolicy resourcePolicy(List<? extends ResourceStatement> statements) {
    return ResourcePolicy.of(statements);
  }

  /** The trust policy of a role: who may assume it. */
  public static TrustPolicy trustPolicy(TrustStatement... statements) {
    return TrustPolicy.of(List.of(statements));
  }

  /** The trust policy of a role: who may assume it. */
  public static TrustPolicy trustPolicy(List<? extends TrustStatement> statements) {
    return TrustPolicy.of(statements);
  }

  /** A service control policy (SCP): the most that principals of the accounts below it can do. */
  public static ServiceControlPolicy serviceControlPolicy(IdentityStatement... statements) {
    return ServiceControlPolicy.of(List.of(statements));
  }

  /** A service control policy (SCP): the most that principals of the accounts below it can do. */
  public static ServiceControlPolicy serviceControlPolicy(
      List<? extends IdentityStatement> statements) {
    return ServiceControlPolicy.of(statements);
  }

  /**
   * A resource control policy (RCP): the most that anyone can do with resources of the accounts
   * below it.
   */
  public static ResourceControlPolicy resourceControlPolicy(
      ResourceControlStatement... statements) {
    return ResourceControlPolicy.of(List.of(statements));
  }

  /**
   * A resource control policy (RCP): the most that anyone can do with resources of the accounts
   * below it.
   */
  public static ResourceControlPolicy resourceControlPolicy(
      List<? extends ResourceControlStatement> statements) {
    return ResourceControlPolicy.of(statements);
  }

  /** A permissions boundary: the most that identity-based policies can grant to a user or role. */
  public static PermissionsBoundary permissionsBoundary(IdentityStatement... statements) {
    return PermissionsBoundary.of(List.of(statements));
  }

  /** A permissions boundary: the most that identity-based policies can grant to a user or role. */
  public static PermissionsBoundary permissionsBoundary(
      List<? extends IdentityStatement> statements) {
    return PermissionsBoundary.of(statements);
  }

  /** A session policy: the most that a session can do, passed when it is created. */
  public static SessionPolicy sessionPolicy(IdentityStatement... statements) {
    return SessionPolicy.of(List.of(statements));
  }

  /** A session policy: the most that a session can do, passed when it is created. */
  public static SessionPolicy sessionPolicy(List<? extends IdentityStatement> statements) {
    return SessionPolicy.of(statements);
  }

  /** A VPC endpoint policy: what may pass through the endpoint. */
  public static VpcEndpointPolicy vpcEndpointPolicy(ResourceStatement... statements) {
    return VpcEndpointPolicy.of(List.of(statements));
  }

  /** A VPC endpoint policy: what may pass through the endpoint. */
  public static VpcEndpointPolicy vpcEndpointPolicy(List<? extends ResourceStatement> statements) {
    return VpcEndpointPolicy.of(statements);
  }
}
