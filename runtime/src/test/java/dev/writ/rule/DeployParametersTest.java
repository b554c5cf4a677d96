package dev.writ.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.builder.PolicyKind;
import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;
import dev.writ.model.ConditionValue;
import dev.writ.model.OperatorModifiers;
import dev.writ.model.Parameter;
import dev.writ.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules take deploy parameters by their samples. */
class DeployParametersTest {

  private static final Parameter BUCKET = Parameter.name("Bucket", "orders", 63);
  private static final Text ALL = Text.of("*");

  private static List<FindingCode> codes(Text resource, Condition... conditions) {
    PolicySubject subject =
        PolicySubject.of(PolicyKind.IDENTITY, ReadPolicies.of(resource, conditions));
    return StandardRules.all().findings(subject).stream().map(Finding::code).toList();
  }

  private static Condition equal(Text key, CharSequence value) {
    return new Condition(
        ConditionOperator.STRING_EQUALS,
        OperatorModifiers.NONE,
        key,
        List.of(ConditionValue.of(value)));
  }

  @Test
  void an_arn_with_parameters_is_judged_by_their_samples() {
    assertThat(codes(Text.concat("arn:", Parameter.PARTITION, ":s3:::", BUCKET, "/*"))).isEmpty();
    assertThat(codes(Text.concat("arn:", Parameter.PARTITION, ":s3:::", BUCKET)))
        .containsExactly(FindingCode.RESOURCE_MISMATCH);
  }

  @Test
  void an_arn_that_is_a_parameter_is_judged_by_its_sample() {
    assertThat(codes(Text.of(Parameter.arn("Objects", "arn:aws:s3:::orders/*")))).isEmpty();
    assertThat(codes(Text.of(Parameter.arn("Queue", "arn:aws:sqs:us-east-1:111122223333:orders"))))
        .containsExactly(FindingCode.RESOURCE_MISMATCH);
  }

  @Test
  void a_parameter_joined_into_a_string_is_no_variable() {
    assertThat(codes(Text.of("arn:aws:s3:::" + BUCKET + "/*")))
        .containsExactly(FindingCode.NOT_A_POLICY_VARIABLE);
  }

  @Test
  void a_condition_key_with_a_parameter_is_not_looked_up() {
    Text key = Text.concat(Parameter.name("Issuer", "issuer", 100), ":claim");

    assertThat(codes(ALL, equal(key, "sts.amazonaws.com"))).isEmpty();
  }

  @Test
  void a_value_that_is_a_parameter_is_judged_by_its_sample() {
    Text key = Text.of("aws:RequestedRegion");

    assertThat(codes(ALL, equal(key, Parameter.region("Region")))).isEmpty();
    assertThat(codes(ALL, equal(key, Parameter.name("Region", "nowhere", 20))))
        .containsExactly(FindingCode.INVALID_REGION);
  }
}
