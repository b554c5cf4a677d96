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
 *
 * <p>Each kind of policy takes up to six statements here; more come by {@code and(…)}, or as a list
 * by {@code of(…)} of the kind's class. With a variable number of parameters javac would not point
 * at the argument that is of the wrong kind.
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
  public static IdentityPolicy identityPolicy(IdentityStatement a) {
    return IdentityPolicy.of(List.of(a));
  }

  public static IdentityPolicy identityPolicy(IdentityStatement a, IdentityStatement b) {
    return IdentityPolicy.of(List.of(a, b));
  }

  public static IdentityPolicy identityPolicy(
      IdentityStatement a, IdentityStatement b, IdentityStatement c) {
    return IdentityPolicy.of(List.of(a, b, c));
  }

  public static IdentityPolicy identityPolicy(
      IdentityStatement a, IdentityStatement b, IdentityStatement c, IdentityStatement d) {
    return IdentityPolicy.of(List.of(a, b, c, d));
  }

  public static IdentityPolicy identityPolicy(
      IdentityStatement a,
      IdentityStatement b,
      IdentityStatement c,
      IdentityStatement d,
      IdentityStatement e) {
    return IdentityPolicy.of(List.of(a, b, c, d, e));
  }

  public static IdentityPolicy identityPolicy(
      IdentityStatement a,
      IdentityStatement b,
      IdentityStatement c,
      IdentityStatement d,
      IdentityStatement e,
      IdentityStatement f) {
    return IdentityPolicy.of(List.of(a, b, c, d, e, f));
  }

  /** A resource-based policy, such as a bucket policy or a key policy. */
  public static ResourcePolicy resourcePolicy(ResourceStatement a) {
    return ResourcePolicy.of(List.of(a));
  }

  public static ResourcePolicy resourcePolicy(ResourceStatement a, ResourceStatement b) {
    return ResourcePolicy.of(List.of(a, b));
  }

  public static ResourcePolicy resourcePolicy(
      ResourceStatement a, ResourceStatement b, ResourceStatement c) {
    return ResourcePolicy.of(List.of(a, b, c));
  }

  public static ResourcePolicy resourcePolicy(
      ResourceStatement a, ResourceStatement b, ResourceStatement c, ResourceStatement d) {
    return ResourcePolicy.of(List.of(a, b, c, d));
  }

  public static ResourcePolicy resourcePolicy(
      ResourceStatement a,
      ResourceStatement b,
      ResourceStatement c,
      ResourceStatement d,
      ResourceStatement e) {
    return ResourcePolicy.of(List.of(a, b, c, d, e));
  }

  public static ResourcePolicy resourcePolicy(
      ResourceStatement a,
      ResourceStatement b,
      ResourceStatement c,
      ResourceStatement d,
      ResourceStatement e,
      ResourceStatement f) {
    return ResourcePolicy.of(List.of(a, b, c, d, e, f));
  }

  /** The trust policy of a role: who may assume it. */
  public static TrustPolicy trustPolicy(TrustStatement a) {
    return TrustPolicy.of(List.of(a));
  }

  public static TrustPolicy trustPolicy(TrustStatement a, TrustStatement b) {
    return TrustPolicy.of(List.of(a, b));
  }

  public static TrustPolicy trustPolicy(TrustStatement a, TrustStatement b, TrustStatement c) {
    return TrustPolicy.of(List.of(a, b, c));
  }

  public static TrustPolicy trustPolicy(
      TrustStatement a, TrustStatement b, TrustStatement c, TrustStatement d) {
    return TrustPolicy.of(List.of(a, b, c, d));
  }

  public static TrustPolicy trustPolicy(
      TrustStatement a, TrustStatement b, TrustStatement c, TrustStatement d, TrustStatement e) {
    return TrustPolicy.of(List.of(a, b, c, d, e));
  }

  public static TrustPolicy trustPolicy(
      TrustStatement a,
      TrustStatement b,
      TrustStatement c,
      TrustStatement d,
      TrustStatement e,
      TrustStatement f) {
    return TrustPolicy.of(List.of(a, b, c, d, e, f));
  }

  /** A service control policy (SCP): the most that principals of the accounts below it can do. */
  public static ServiceControlPolicy serviceControlPolicy(IdentityStatement a) {
    return ServiceControlPolicy.of(List.of(a));
  }

  public static ServiceControlPolicy serviceControlPolicy(
      IdentityStatement a, IdentityStatement b) {
    return ServiceControlPolicy.of(List.of(a, b));
  }

  public static ServiceControlPolicy serviceControlPolicy(
      IdentityStatement a, IdentityStatement b, IdentityStatement c) {
    return ServiceControlPolicy.of(List.of(a, b, c));
  }

  public static ServiceControlPolicy serviceControlPolicy(
      IdentityStatement a, IdentityStatement b, IdentityStatement c, IdentityStatement d) {
    return ServiceControlPolicy.of(List.of(a, b, c, d));
  }

  public static ServiceControlPolicy serviceControlPolicy(
      IdentityStatement a,
      IdentityStatement b,
      IdentityStatement c,
      IdentityStatement d,
      IdentityStatement e) {
    return ServiceControlPolicy.of(List.of(a, b, c, d, e));
  }

  public static ServiceControlPolicy serviceControlPolicy(
      IdentityStatement a,
      IdentityStatement b,
      IdentityStatement c,
      IdentityStatement d,
      IdentityStatement e,
      IdentityStatement f) {
    return ServiceControlPolicy.of(List.of(a, b, c, d, e, f));
  }

  /**
   * A resource control policy (RCP): the most that anyone can do with resources of the accounts
   * below it.
   */
  public static ResourceControlPolicy resourceControlPolicy(ResourceControlStatement a) {
    return ResourceControlPolicy.of(List.of(a));
  }

  public static ResourceControlPolicy resourceControlPolicy(
      ResourceControlStatement a, ResourceControlStatement b) {
    return ResourceControlPolicy.of(List.of(a, b));
  }

  public static ResourceControlPolicy resourceControlPolicy(
      ResourceControlStatement a, ResourceControlStatement b, ResourceControlStatement c) {
    return ResourceControlPolicy.of(List.of(a, b, c));
  }

  public static ResourceControlPolicy resourceControlPolicy(
      ResourceControlStatement a,
      ResourceControlStatement b,
      ResourceControlStatement c,
      ResourceControlStatement d) {
    return ResourceControlPolicy.of(List.of(a, b, c, d));
  }

  public static ResourceControlPolicy resourceControlPolicy(
      ResourceControlStatement a,
      ResourceControlStatement b,
      ResourceControlStatement c,
      ResourceControlStatement d,
      ResourceControlStatement e) {
    return ResourceControlPolicy.of(List.of(a, b, c, d, e));
  }

  public static ResourceControlPolicy resourceControlPolicy(
      ResourceControlStatement a,
      ResourceControlStatement b,
      ResourceControlStatement c,
      ResourceControlStatement d,
      ResourceControlStatement e,
      ResourceControlStatement f) {
    return ResourceControlPolicy.of(List.of(a, b, c, d, e, f));
  }

  /** A permissions boundary: the most that identity-based policies can grant to a user or role. */
  public static PermissionsBoundary permissionsBoundary(IdentityStatement a) {
    return PermissionsBoundary.of(List.of(a));
  }

  public static PermissionsBoundary permissionsBoundary(IdentityStatement a, IdentityStatement b) {
    return PermissionsBoundary.of(List.of(a, b));
  }

  public static PermissionsBoundary permissionsBoundary(
      IdentityStatement a, IdentityStatement b, IdentityStatement c) {
    return PermissionsBoundary.of(List.of(a, b, c));
  }

  public static PermissionsBoundary permissionsBoundary(
      IdentityStatement a, IdentityStatement b, IdentityStatement c, IdentityStatement d) {
    return PermissionsBoundary.of(List.of(a, b, c, d));
  }

  public static PermissionsBoundary permissionsBoundary(
      IdentityStatement a,
      IdentityStatement b,
      IdentityStatement c,
      IdentityStatement d,
      IdentityStatement e) {
    return PermissionsBoundary.of(List.of(a, b, c, d, e));
  }

  public static PermissionsBoundary permissionsBoundary(
      IdentityStatement a,
      IdentityStatement b,
      IdentityStatement c,
      IdentityStatement d,
      IdentityStatement e,
      IdentityStatement f) {
    return PermissionsBoundary.of(List.of(a, b, c, d, e, f));
  }

  /** A session policy: the most that a session can do, passed when it is created. */
  public static SessionPolicy sessionPolicy(IdentityStatement a) {
    return SessionPolicy.of(List.of(a));
  }

  public static SessionPolicy sessionPolicy(IdentityStatement a, IdentityStatement b) {
    return SessionPolicy.of(List.of(a, b));
  }

  public static SessionPolicy sessionPolicy(
      IdentityStatement a, IdentityStatement b, IdentityStatement c) {
    return SessionPolicy.of(List.of(a, b, c));
  }

  public static SessionPolicy sessionPolicy(
      IdentityStatement a, IdentityStatement b, IdentityStatement c, IdentityStatement d) {
    return SessionPolicy.of(List.of(a, b, c, d));
  }

  public static SessionPolicy sessionPolicy(
      IdentityStatement a,
      IdentityStatement b,
      IdentityStatement c,
      IdentityStatement d,
      IdentityStatement e) {
    return SessionPolicy.of(List.of(a, b, c, d, e));
  }

  public static SessionPolicy sessionPolicy(
      IdentityStatement a,
      IdentityStatement b,
      IdentityStatement c,
      IdentityStatement d,
      IdentityStatement e,
      IdentityStatement f) {
    return SessionPolicy.of(List.of(a, b, c, d, e, f));
  }

  /** A VPC endpoint policy: what may pass through the endpoint. */
  public static VpcEndpointPolicy vpcEndpointPolicy(ResourceStatement a) {
    return VpcEndpointPolicy.of(List.of(a));
  }

  public static VpcEndpointPolicy vpcEndpointPolicy(ResourceStatement a, ResourceStatement b) {
    return VpcEndpointPolicy.of(List.of(a, b));
  }

  public static VpcEndpointPolicy vpcEndpointPolicy(
      ResourceStatement a, ResourceStatement b, ResourceStatement c) {
    return VpcEndpointPolicy.of(List.of(a, b, c));
  }

  public static VpcEndpointPolicy vpcEndpointPolicy(
      ResourceStatement a, ResourceStatement b, ResourceStatement c, ResourceStatement d) {
    return VpcEndpointPolicy.of(List.of(a, b, c, d));
  }

  public static VpcEndpointPolicy vpcEndpointPolicy(
      ResourceStatement a,
      ResourceStatement b,
      ResourceStatement c,
      ResourceStatement d,
      ResourceStatement e) {
    return VpcEndpointPolicy.of(List.of(a, b, c, d, e));
  }

  public static VpcEndpointPolicy vpcEndpointPolicy(
      ResourceStatement a,
      ResourceStatement b,
      ResourceStatement c,
      ResourceStatement d,
      ResourceStatement e,
      ResourceStatement f) {
    return VpcEndpointPolicy.of(List.of(a, b, c, d, e, f));
  }
}
