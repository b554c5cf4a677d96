package dev.writ.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {

  @ParameterizedTest
  @CsvSource({
    "ACCOUNT, 111122223333, 1111-2222-3333",
    "ACCOUNT, 000000000000, 11112222333",
    "REGION, ap-northeast-1, Tokyo",
    "REGION, us-gov-west-1, us-east",
    "PARTITION, aws-us-gov, amazon",
    "PARTITION, aws-iso-b, AWS",
    "ARN, arn:aws:s3:::b, s3:::b",
    "NAME, team a/b+=.@_-~, \u3042",
    "NAME, é, orders-*",
    "NAME, x, orders?",
    "NAME, x, ${aws:username}",
    "NAME, x, a\u007fb"
  })
  void takesValuesOfItsTypeOnly(ParameterType type, String good, String bad) {
    Parameter parameter = new Parameter("P", type, good, type.maxLength(), type.pattern());
    assertThat(parameter.checked(good)).isEqualTo(good);
    assertThatIllegalArgumentException().isThrownBy(() -> parameter.checked(bad));
    assertThatIllegalArgumentException().isThrownBy(() -> parameter.checked(good + "\n"));
  }

  @ParameterizedTest
  @EnumSource
  void aTypeIsFoundByItsName(ParameterType type) {
    assertThat(ParameterType.ofId(type.id())).contains(type);
    assertThat(ParameterType.ofId(type.name())).isEmpty();
  }

  @Test
  void hasSamplesOfItsType() {
    assertThat(Parameter.account("A").sample()).isEqualTo("111122223333");
    assertThat(Parameter.region("R").sample()).isEqualTo("us-east-1");
    assertThat(Parameter.PARTITION.sample()).isEqualTo("aws");
    assertThat(Parameter.arn("T", "arn:aws:sns:us-east-1:111122223333:t").maxLength())
        .isEqualTo(2048);
  }

  @Test
  void boundsTheLengthOfValues() {
    Parameter role = Parameter.name("Role", "app", 64);
    assertThat(role.checked("x".repeat(64))).hasSize(64);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> role.atMost(3).checked("four"))
        .withMessage("`four` has 4 characters, and parameter `Role` at most 3");
    assertThatIllegalArgumentException().isThrownBy(() -> role.atMost(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> role.atMost(0))
        .withMessage("the maximum length of parameter `Role` must be at least 1");
  }

  @Test
  void checksValuesAgainstAPatternAsAWhole() {
    Parameter bucket = Parameter.name("Bucket", "orders", 63).matching("[a-z]+");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bucket.checked("orders1"))
        .withMessage("`orders1` does not match `[a-z]+` of parameter `Bucket`");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bucket.matching("x"))
        .withMessage("`orders` does not match `x` of parameter `Bucket`");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bucket.matching("[a"))
        .withMessage("the pattern `[a` of parameter `Bucket` is no regular expression");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "a-b", "a b", "\u00e9", "a}"})
  void refusesANameThatIsNotAlphanumeric(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parameter.account(name))
        .withMessage(
            "the parameter name `" + name + "` must be letters and digits and begin with a letter");
  }
}
