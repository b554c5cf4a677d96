package dev.writ.match;

import java.util.Optional;

/** IP addresses as text; names are never looked up. */
final class IpText {

  private static final int GROUPS = 8;

  private IpText() {}

  /** The IPv4 address as a number, or -1 if the text is none. */
  static long v4(String text) {
    long address = 0;
    int octets = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != '.') {
        continue;
      }
      int octet = octet(text, start, i);
      if (octet < 0) {
        return -1;
      }
      address = address << 8 | octet;
      octets++;
      start = i + 1;
    }
    return octets == 4 ? address : -1;
  }

  private static int octet(String text, int from, int to) {
    if (to == from || to - from > 3 || (to - from > 1 && text.charAt(from) == '0')) {
      return -1;
    }
    int octet = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      octet = octet * 10 + c - '0';
    }
    return octet > 255 ? -1 : octet;
  }

  /** The two halves of the IPv6 address, if the text is one. */
  static Optional<long[]> v6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, GROUPS).filter(all -> all.length == GROUPS).map(IpText::halves);
    }
    Optional<int[]> before = groups(text.substring(0, gap), GROUPS - 1);
    Optional<int[]> after = groups(text.substring(gap + 2), GROUPS - 1);
    if (before.isEmpty() || after.isEmpty() || before.get().length + after.get().length >= GROUPS) {
      return Optional.empty();
    }
    int[] all = new int[GROUPS];
    System.arraycopy(before.get(), 0, all, 0, before.get().length);
    System.arraycopy(after.get(), 0, all, GROUPS - after.get().length, after.get().length);
    return Optional.of(halves(all));
  }

  /** The 16-bit groups between colons; the last may be an IPv4 address. */
  private static Optional<int[]> groups(String text, int most) {
    if (text.isEmpty()) {
      return Optional.of(new int[0]);
    }
    String[] texts = text.split(":", most + 1);
    long v4 = v4(texts[texts.length - 1]);
    int[] groups = new int[texts.length + (v4 < 0 ? 0 : 1)];
    for (int i = 0; i < texts.length - (v4 < 0 ? 0 : 1); i++) {
      groups[i] = group(texts[i]);
      if (groups[i] < 0) {
        return Optional.empty();
      }
    }
    if (v4 >= 0) {
      groups[groups.length - 2] = (int) (v4 >>> 16);
      groups[groups.length - 1] = (int) (v4 & 0xffff);
    }
    return Optional.of(groups);
  }

  private static int group(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return -1;
    }
    int group = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      group = group << 4 | digit;
    }
    return group;
  }

  private static long[] halves(int[] groups) {
    long[] halves = new long[2];
    for (int i = 0; i < GROUPS; i++) {
      halves[i / 4] = halves[i / 4] << 16 | groups[i];
    }
    return halves;
  }
}
