package dev.writ.builder;

import dev.writ.model.Text;

/** A small catalog in the shape of the generated ones. */
public final class SampleCatalog {

  /** What {@link #TAG} takes. */
  public interface TagTarget extends Resource {}

  /** The ARN of a bucket. */
  public interface BucketArn extends TagTarget {}

  /** The ARN of an object. */
  public interface ObjectArn extends TagTarget {}

  /** The ARN of a queue. */
  public interface QueueArn extends Resource {}

  /** The ARN of a role. */
  public interface RoleArn extends Resource {}

  private record ArnValue(Text arn) implements BucketArn, ObjectArn, QueueArn, RoleArn {}

  public static final Action<BucketArn> LIST_BUCKET =
      Action.of("s3", "ListBucket", AccessLevel.LIST);
  public static final Action<ObjectArn> GET_OBJECT = Action.of("s3", "GetObject", AccessLevel.READ);
  public static final Action<ObjectArn> PUT_OBJECT =
      Action.of("s3", "PutObject", AccessLevel.WRITE);
  public static final Action<TagTarget> TAG = Action.of("s3", "TagResource", AccessLevel.TAGGING);
  public static final Action<QueueArn> SEND_MESSAGE =
      Action.of("sqs", "SendMessage", AccessLevel.WRITE);
  public static final Action<RoleArn> ASSUME_ROLE =
      Action.of("sts", "AssumeRole", AccessLevel.WRITE);
  public static final Action<WildcardOnly> LIST_ALL =
      Action.of("s3", "ListAllMyBuckets", AccessLevel.LIST);

  public static final StringKey PREFIX = StringKey.of("s3:prefix");
  public static final FixedStringKey ORG = FixedStringKey.of("aws:PrincipalOrgID");
  public static final StringSetKey TAG_KEYS = StringSetKey.of("aws:TagKeys");
  public static final BoolKey MFA = BoolKey.of("aws:MultiFactorAuthPresent");
  public static final BoolSetKey FLAGS = BoolSetKey.of("svc:Flags");
  public static final NumericKey MAX_KEYS = NumericKey.of("s3:max-keys");
  public static final DateKey NOW = DateKey.of("aws:CurrentTime");
  public static final IpAddressKey SOURCE_IP = IpAddressKey.of("aws:SourceIp");
  public static final ArnKey SOURCE_ARN = ArnKey.of("aws:SourceArn");
  public static final ArnSetKey SOURCES = ArnSetKey.of("svc:Sources");
  public static final BinaryKey DIGEST = BinaryKey.of("svc:Digest");

  private SampleCatalog() {}

  public static BucketArn bucket(CharSequence name) {
    return new ArnValue(Text.concat("arn:aws:s3:::", name));
  }

  public static ObjectArn object(CharSequence bucket, CharSequence key) {
    return new ArnValue(Text.concat("arn:aws:s3:::", bucket, "/", key));
  }

  public static QueueArn queue(CharSequence name) {
    return new ArnValue(Text.concat("arn:aws:sqs:us-east-1:111122223333:", name));
  }

  public static RoleArn role(CharSequence name) {
    return new ArnValue(Text.concat("arn:aws:iam::111122223333:role/", name));
  }
}
