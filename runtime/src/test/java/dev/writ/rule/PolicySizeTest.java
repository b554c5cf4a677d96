package dev.writ.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.builder.PolicyKind;
import dev.writ.json.PolicyReader;
import dev.writ.model.Parameter;
import dev.writ.model.Policy;
import dev.writ.model.Text;
import org.junit.jupiter.api.Test;

class PolicySizeTest {

  @Test
  void white_space_counts_only_where_aws_counts_it() {
    Policy policy =
        PolicyReader.read(
                "{ \"Version\": \"2012-10-17\", \"Statement\": [ { \"Sid\": \"a b\","
                    + " \"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\" } ] }")
            .policy();
    String minified =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"a b\",\"Effect\":\"Allow\","
            + "\"Action\":\"*\",\"Resource\":\"*\"}]}";

    assertThat(PolicySize.characters(policy, PolicyKind.SERVICE_CONTROL))
        .isEqualTo(minified.length());
    assertThat(PolicySize.characters(policy, PolicyKind.IDENTITY)).isEqualTo(minified.length() - 1);
  }

  @Test
  void deploy_parameters_count_with_their_maximum_length() {
    Policy shortest = ReadPolicies.of(Text.of("arn:aws:s3:::"));
    Policy parameterized =
        ReadPolicies.of(Text.concat("arn:aws:s3:::", Parameter.name("Bucket", "orders", 63)));

    assertThat(PolicySize.characters(parameterized, PolicyKind.IDENTITY))
        .isEqualTo(PolicySize.characters(shortest, PolicyKind.IDENTITY) + 63);
  }

  @Test
  void an_open_partition_counts_as_the_partition_of_the_policy() {
    Policy policy = ReadPolicies.of(Text.concat("arn:", Parameter.PARTITION, ":s3:::orders"));
    PolicySubject subject = PolicySubject.of(PolicyKind.IDENTITY, policy);

    assertThat(PolicySize.of(subject.inPartition("aws-us-gov")).characters())
        .isEqualTo(PolicySize.of(subject).characters() + "-us-gov".length());
  }

  @Test
  void the_headroom_is_what_is_left_of_the_limit() {
    PolicySize size =
        PolicySize.of(PolicySubject.of(PolicyKind.SESSION, ReadPolicies.of(Text.of("*"))));

    assertThat(size.limit()).isEqualTo(PolicySize.limit(PolicyKind.SESSION)).isEqualTo(2_048);
    assertThat(size.headroom()).isEqualTo(2_048 - size.characters());
  }
}
