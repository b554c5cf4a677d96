package dev.writ.builder;

import dev.writ.model.Text;

/** A condition key whose value is an IP address. */
public final class IpAddressKey extends IpAddressOperators implements SingleValuedKey {

  private IpAddressKey(KeyUse use) {
    super(use);
  }

  /** The key of the catalog with this name. */
  public static IpAddressKey of(CharSequence key) {
    return new IpAddressKey(KeyUse.of(key));
  }

  /** A key outside the typed catalog; the processor checks it. */
  public static IpAddressKey raw(CharSequence key) {
    return of(key);
  }

  @Override
  public Text key() {
    return use.key();
  }
}
