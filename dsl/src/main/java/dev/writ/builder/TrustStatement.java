package dev.writ.builder;

/** A statement with principals and without resources: for the trust policy of a role. */
public sealed interface TrustStatement extends BuiltStatement permits PrincipalStage {

  /** Adds conditions; all must hold. */
  TrustStatement when(KeyCondition... conditions);

  /** Names the statement: letters and digits, unique within a policy. */
  TrustStatement sid(String sid);
}
