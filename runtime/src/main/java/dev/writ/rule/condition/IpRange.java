package dev.writ.rule.condition;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IP addresses in CIDR notation; an address alone is a range of one.
 *
 * @param address its bits as a number
 * @param bits of an address: 32 or 128
 * @param prefix how many bits from the left all addresses share
 */
record IpRange(BigInteger address, int bits, int prefix) {

  private static final Pattern IPV4 = Pattern.compile("(\\d{1,3})(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final Pattern PREFIX = Pattern.compile("\\d{1,3}");

  /**
   * Ranges that never reach AWS as a source over the internet.
   *
   * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA special-purpose
   *     address registries</a>
   */
  private static final List<IpRange> PRIVATE =
      List.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7").stream()
          .map(range -> parse(range).orElseThrow())
          .toList();

  /** The range that the text describes, if it is one. */
  static Optional<IpRange> parse(String text) {
    int slash = text.indexOf('/');
    Optional<byte[]> address = address(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int bits = address.get().length * 8;
    int prefix = bits;
    if (slash >= 0) {
      String written = text.substring(slash + 1);
      if (!PREFIX.matcher(written).matches() || Integer.parseInt(written) > bits) {
        return Optional.empty();
      }
      prefix = Integer.parseInt(written);
    }
    return Optional.of(new IpRange(new BigInteger(1, address.get()), bits, prefix));
  }

  private static Optional<byte[]> address(String text) {
    if (IPV4.matcher(text).matches()) {
      byte[] address = new byte[4];
      String[] parts = text.split("\\.", -1);
      for (int i = 0; i < parts.length; i++) {
        int part = Integer.parseInt(parts[i]);
        if (part > 255) {
          return Optional.empty();
        }
        address[i] = (byte) part;
      }
      return Optional.of(address);
    }
    if (!IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      // A text of hexadecimal digits and colons is never looked up as a name.
      byte[] address = InetAddress.getByName(text).getAddress();
      return address.length == 16 ? Optional.of(address) : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** True iff bits to the right of the prefix are set, which play no part. */
  boolean hasHostBits() {
    BigInteger mask = BigInteger.ONE.shiftLeft(bits - prefix).subtract(BigInteger.ONE);
    return address.and(mask).signum() != 0;
  }

  /** True iff every address of the range is a private one. */
  boolean isPrivate() {
    return PRIVATE.stream().anyMatch(range -> range.covers(this));
  }

  private boolean covers(IpRange other) {
    return bits == other.bits
        && prefix <= other.prefix
        && address.shiftRight(bits - prefix).equals(other.address.shiftRight(bits - prefix));
  }

  /** The range without host bits, in CIDR notation. */
  String network() {
    BigInteger network = address.shiftRight(bits - prefix).shiftLeft(bits - prefix);
    byte[] full = new byte[bits / 8];
    byte[] number = network.toByteArray();
    for (int i = 1; i <= Math.min(number.length, full.length); i++) {
      full[full.length - i] = number[number.length - i];
    }
    try {
      return InetAddress.getByAddress(full).getHostAddress() + "/" + prefix;
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }
}
