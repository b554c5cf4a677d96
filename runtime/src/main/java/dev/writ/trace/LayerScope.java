package dev.writ.trace;

/** Whether a kind of policy has a say in a request, and why not. */
public enum LayerScope {
  APPLIES,
  /** No such policies are given. */
  NOT_IN_PLAY,
  /** The caller is a service, an identity provider or anonymous: no policy of an account is its. */
  NO_CALLER_ACCOUNT,
  SERVICE_LINKED_ROLE,
  MANAGEMENT_ACCOUNT,
  SERVICE_WITHOUT_RCPS,
  AWS_MANAGED_KEY,
  ACTION_WITHOUT_RCPS
}
