package dev.writ.builder;

import dev.writ.model.ConditionOperator;
import java.util.List;

/** The operators for keys whose value is an IP address. */
public class IpAddressOperators {

  final KeyUse use;

  IpAddressOperators(KeyUse use) {
    this.use = use;
  }

  /** The same key, where a request without it is accepted: {@code …IfExists}. */
  public IpAddressOperators ifExists() {
    return new IpAddressOperators(use.ifExists());
  }

  /** {@code IpAddress}: the value lies in one of these addresses or CIDR ranges. */
  public KeyCondition in(CharSequence... values) {
    return use.test(ConditionOperator.IP_ADDRESS, values);
  }

  /** {@code IpAddress}: the value lies in one of these addresses or CIDR ranges. */
  public KeyCondition in(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.IP_ADDRESS, values);
  }

  /** {@code NotIpAddress}: the value lies in none of these addresses or CIDR ranges. */
  public KeyCondition notIn(CharSequence... values) {
    return use.test(ConditionOperator.NOT_IP_ADDRESS, values);
  }

  /** {@code NotIpAddress}: the value lies in none of these addresses or CIDR ranges. */
  public KeyCondition notIn(List<? extends CharSequence> values) {
    return use.test(ConditionOperator.NOT_IP_ADDRESS, values);
  }
}
