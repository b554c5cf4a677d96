package dev.writ.catalog.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.catalog.generator.write.ArnForm.Kind;
import dev.writ.catalog.generator.write.ArnForm.Piece;
import org.junit.jupiter.api.Test;

class ArnFormTest {

  @Test
  void partitionRegionAndAccountAreNoArguments() {
    assertThat(ArnForm.of("arn:${Partition}:sqs:${Region}:${Account}:${QueueName}").pieces())
        .containsExactly(
            new Piece(Kind.LITERAL, "arn:"),
            new Piece(Kind.PARTITION, ""),
            new Piece(Kind.LITERAL, ":sqs:"),
            new Piece(Kind.REGION, ""),
            new Piece(Kind.LITERAL, ":"),
            new Piece(Kind.ACCOUNT, ""),
            new Piece(Kind.LITERAL, ":"),
            new Piece(Kind.ARGUMENT, "queueName"));
  }

  @Test
  void anAccountIsKnownByItsPlaceWhateverItsName() {
    ArnForm form = ArnForm.of("arn:${Partition}:sso::${AccountId}:instance/${InstanceId}");

    assertThat(form.isScoped()).isTrue();
    assertThat(form.arguments()).containsExactly("instanceId");
  }

  @Test
  void aLiteralAccountOrRegionStays() {
    assertThat(ArnForm.of("arn:${Partition}:iam::aws:policy/${Name}").isScoped()).isFalse();
    assertThat(ArnForm.of("arn:${Partition}:s3:us-west-2::x").pieces())
        .contains(new Piece(Kind.LITERAL, ":s3:us-west-2::x"));
  }

  @Test
  void aServiceCanBeAnArgument() {
    assertThat(
            ArnForm.of("arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}")
                .arguments())
        .containsExactly("vendor", "resourceType", "recoveryPointId");
  }

  @Test
  void argumentsOfOneNameAreNumbered() {
    assertThat(ArnForm.of("arn:${Partition}:a:::${Id}/${Id}").arguments())
        .containsExactly("id", "id2");
  }
}
