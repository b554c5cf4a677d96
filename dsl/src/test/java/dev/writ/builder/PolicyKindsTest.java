package dev.writ.builder;

import static dev.writ.Writ.allow;
import static dev.writ.Writ.deny;
import static dev.writ.Writ.identityPolicy;
import static dev.writ.Writ.permissionsBoundary;
import static dev.writ.Writ.resourceControlPolicy;
import static dev.writ.Writ.resourcePolicy;
import static dev.writ.Writ.serviceControlPolicy;
import static dev.writ.Writ.sessionPolicy;
import static dev.writ.Writ.trustPolicy;
import static dev.writ.Writ.vpcEndpointPolicy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.writ.model.Statement;
import dev.writ.model.Version;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyKindsTest {

  private static final List<String> SIDS = List.of("a", "b", "c", "d", "e", "f");

  private static IdentityStatement identity(int i) {
    return allow(Action.all()).onAll().sid(SIDS.get(i));
  }

  private static ResourceStatement resource(int i) {
    return allow(Action.all()).to(Principals.everyone()).onAll().sid(SIDS.get(i));
  }

  private static TrustStatement trust(int i) {
    return allow(Action.all()).to(Principals.everyone()).sid(SIDS.get(i));
  }

  private static ResourceControlStatement control(int i) {
    return deny(Action.all()).toEveryone().onAll().sid(SIDS.get(i));
  }

  /** Each factory's policies of one to six statements, and one of seven by {@code and}. */
  static Stream<Arguments> policies() {
    IdentityStatement a = identity(0);
    IdentityStatement b = identity(1);
    IdentityStatement c = identity(2);
    IdentityStatement d = identity(3);
    IdentityStatement e = identity(4);
    IdentityStatement f = identity(5);
    return Stream.of(
        Arguments.of(
            PolicyKind.IDENTITY,
            List.of(
                identityPolicy(a),
                identityPolicy(a, b),
                identityPolicy(a, b, c),
                identityPolicy(a, b, c, d),
                identityPolicy(a, b, c, d, e),
                identityPolicy(a, b, c, d, e, f))),
        Arguments.of(
            PolicyKind.SERVICE_CONTROL,
            List.of(
                serviceControlPolicy(a),
                serviceControlPolicy(a, b),
                serviceControlPolicy(a, b, c),
                serviceControlPolicy(a, b, c, d),
                serviceControlPolicy(a, b, c, d, e),
                serviceControlPolicy(a, b, c, d, e, f))),
        Arguments.of(
            PolicyKind.PERMISSIONS_BOUNDARY,
            List.of(
                permissionsBoundary(a),
                permissionsBoundary(a, b),
                permissionsBoundary(a, b, c),
                permissionsBoundary(a, b, c, d),
                permissionsBoundary(a, b, c, d, e),
                permissionsBoundary(a, b, c, d, e, f))),
        Arguments.of(
            PolicyKind.SESSION,
            List.of(
                sessionPolicy(a),
                sessionPolicy(a, b),
                sessionPolicy(a, b, c),
                sessionPolicy(a, b, c, d),
                sessionPolicy(a, b, c, d, e),
                sessionPolicy(a, b, c, d, e, f))),
        resourcePolicies(),
        endpointPolicies(),
        trustPolicies(),
        controlPolicies());
  }

  private static Arguments resourcePolicies() {
    ResourceStatement a = resource(0);
    ResourceStatement b = resource(1);
    ResourceStatement c = resource(2);
    ResourceStatement d = resource(3);
    ResourceStatement e = resource(4);
    return Arguments.of(
        PolicyKind.RESOURCE,
        List.of(
            resourcePolicy(a),
            resourcePolicy(a, b),
            resourcePolicy(a, b, c),
            resourcePolicy(a, b, c, d),
            resourcePolicy(a, b, c, d, e),
            resourcePolicy(a, b, c, d, e, resource(5))));
  }

  private static Arguments endpointPolicies() {
    ResourceStatement a = resource(0);
    ResourceStatement b = resource(1);
    ResourceStatement c = resource(2);
    ResourceStatement d = resource(3);
    ResourceStatement e = resource(4);
    return Arguments.of(
        PolicyKind.VPC_ENDPOINT,
        List.of(
            vpcEndpointPolicy(a),
            vpcEndpointPolicy(a, b),
            vpcEndpointPolicy(a, b, c),
            vpcEndpointPolicy(a, b, c, d),
            vpcEndpointPolicy(a, b, c, d, e),
            vpcEndpointPolicy(a, b, c, d, e, resource(5))));
  }

  private static Arguments trustPolicies() {
    TrustStatement a = trust(0);
    TrustStatement b = trust(1);
    TrustStatement c = trust(2);
    TrustStatement d = trust(3);
    TrustStatement e = trust(4);
    return Arguments.of(
        PolicyKind.TRUST,
        List.of(
            trustPolicy(a),
            trustPolicy(a, b),
            trustPolicy(a, b, c),
            trustPolicy(a, b, c, d),
            trustPolicy(a, b, c, d, e),
            trustPolicy(a, b, c, d, e, trust(5))));
  }

  private static Arguments controlPolicies() {
    ResourceControlStatement a = control(0);
    ResourceControlStatement b = control(1);
    ResourceControlStatement c = control(2);
    ResourceControlStatement d = control(3);
    ResourceControlStatement e = control(4);
    return Arguments.of(
        PolicyKind.RESOURCE_CONTROL,
        List.of(
            resourceControlPolicy(a),
            resourceControlPolicy(a, b),
            resourceControlPolicy(a, b, c),
            resourceControlPolicy(a, b, c, d),
            resourceControlPolicy(a, b, c, d, e),
            resourceControlPolicy(a, b, c, d, e, control(5))));
  }

  private static List<String> sids(BuiltPolicy policy) {
    return policy.policy().statements().stream()
        .map(Statement::sid)
        .map(o -> o.orElse(""))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("policies")
  void holdsItsStatementsInOrder(PolicyKind kind, List<BuiltPolicy> policies) {
    for (int i = 0; i < policies.size(); i++) {
      BuiltPolicy policy = policies.get(i);
      assertThat(policy.kind()).isEqualTo(kind);
      assertThat(policy.policy().version()).contains(Version.V2012_10_17);
      assertThat(policy.policy().id()).isEmpty();
      assertThat(sids(policy)).isEqualTo(SIDS.subList(0, i + 1));
    }
  }

  /** Each kind's policy with an Id, the earlier version and one more statement. */
  static Stream<BuiltPolicy> extended() {
    Version version = Version.V2008_10_17;
    return Stream.of(
        identityPolicy(identity(0)).id("i").version(version).and(identity(1)),
        serviceControlPolicy(identity(0)).id("i").version(version).and(identity(1)),
        permissionsBoundary(identity(0)).id("i").version(version).and(identity(1)),
        sessionPolicy(identity(0)).id("i").version(version).and(identity(1)),
        resourcePolicy(resource(0)).id("i").version(version).and(resource(1)),
        vpcEndpointPolicy(resource(0)).id("i").version(version).and(resource(1)),
        trustPolicy(trust(0)).id("i").version(version).and(trust(1)),
        resourceControlPolicy(control(0)).id("i").version(version).and(control(1)));
  }

  @ParameterizedTest
  @MethodSource("extended")
  void takesAnIdAVersionAndFurtherStatements(BuiltPolicy policy) {
    assertThat(policy.policy().id()).contains("i");
    assertThat(policy.policy().version()).contains(Version.V2008_10_17);
    assertThat(sids(policy)).containsExactly("a", "b");
  }

  @Test
  void needsAStatement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdentityPolicy.of(List.of()))
        .withMessage("a policy needs at least one statement");
  }

  @ParameterizedTest
  @EnumSource
  void aKindIsFoundByItsName(PolicyKind kind) {
    assertThat(PolicyKind.ofId(kind.id())).contains(kind);
    assertThat(PolicyKind.ofId(kind.name())).isEmpty();
  }
}
