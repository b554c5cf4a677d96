package dev.writ.rule.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpRangeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "203.0.113.300",
        "203.0.113",
        "203.0.113.0/33",
        "203.0.113.0/",
        "203.0.113.0/-1",
        "2001:db8::/129",
        "2001:db8:::1",
        "::ffff:203.0.113.300",
        "example.com",
        ""
      })
  void other_texts_are_no_ranges(String text) {
    assertThat(IpRange.parse(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: private {1}, bits behind the prefix {2}")
  @CsvSource({
    "203.0.113.7, false, false",
    "203.0.113.7/24, false, true",
    "10.0.0.0/8, true, false",
    "10.0.0.0/7, false, false",
    "172.31.255.255, true, false",
    "172.32.0.0/16, false, false",
    "192.168.1.0/24, true, false",
    "fd00::/8, true, false",
    "2001:db8::1/32, false, true",
    "0.0.0.0/0, false, false",
    "::/0, false, false"
  })
  void ranges_know_whether_they_are_private_and_exact(
      String text, boolean isPrivate, boolean hasHostBits) {
    IpRange range = IpRange.parse(text).orElseThrow();

    assertThat(range.isPrivate()).isEqualTo(isPrivate);
    assertThat(range.hasHostBits()).isEqualTo(hasHostBits);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "203.0.113.7/24, 203.0.113.0/24",
    "255.255.255.255/1, 128.0.0.0/1",
    "2001:db8::1/32, 2001:db8:0:0:0:0:0:0/32"
  })
  void the_network_of_a_range_has_no_bits_behind_its_prefix(String text, String network) {
    assertThat(IpRange.parse(text).orElseThrow().network()).isEqualTo(network);
  }
}
