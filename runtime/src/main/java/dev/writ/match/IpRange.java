package dev.writ.match;

import java.util.Optional;

/**
 * A range of IP addresses of one family, such as {@code 203.0.113.0/24}; without a prefix length it
 * is one address.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress">IAM
 *     User Guide, IP address condition operators</a>
 */
record IpRange(boolean isV4, long high, long low, int prefixLength) {

  private static final int V4_BITS = 32;
  private static final int V6_BITS = 128;

  /** The range that the text is, if it is one. */
  static Optional<IpRange> read(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    long v4 = IpText.v4(address);
    Optional<long[]> v6 = v4 < 0 ? IpText.v6(address) : Optional.empty();
    int bits = v4 < 0 ? V6_BITS : V4_BITS;
    int prefixLength = slash < 0 ? bits : prefixLength(text.substring(slash + 1), bits);
    if (prefixLength < 0 || (v4 < 0 && v6.isEmpty())) {
      return Optional.empty();
    }
    return v6.map(halves -> new IpRange(false, halves[0], halves[1], prefixLength))
        .or(() -> Optional.of(new IpRange(true, 0, v4, prefixLength)));
  }

  private static int prefixLength(String text, int bits) {
    if (text.isEmpty() || text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    int length = Integer.parseInt(text);
    return length > bits ? -1 : length;
  }

  /** Whether the address lies in the range; an address of the other family does not. */
  Outcome outcome(String address) {
    long v4 = IpText.v4(address);
    if (v4 >= 0) {
      return Outcome.of(isV4 && agree(v4 << V4_BITS, low << V4_BITS, prefixLength));
    }
    Optional<long[]> v6 = IpText.v6(address);
    if (v6.isEmpty()) {
      return Outcome.INVALID;
    }
    return Outcome.of(
        !isV4
            && agree(v6.get()[0], high, Math.min(prefixLength, 64))
            && agree(v6.get()[1], low, Math.max(prefixLength - 64, 0)));
  }

  private static boolean agree(long a, long b, int leadingBits) {
    return leadingBits == 0 || (a ^ b) >>> (64 - leadingBits) == 0;
  }
}
