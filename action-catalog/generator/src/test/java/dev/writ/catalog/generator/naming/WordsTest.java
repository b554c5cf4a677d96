package dev.writ.catalog.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "GetObject, GET_OBJECT",
    "ListObjectsV2, LIST_OBJECTS_V2",
    "CreateVPCEndpoint, CREATE_VPC_ENDPOINT",
    "DescribeVPCs, DESCRIBE_VPCS",
    "GetIPv4Address, GET_IPV4_ADDRESS",
    "CreateIoTThing, CREATE_IOT_THING",
    "GetOAuthToken, GET_OAUTH_TOKEN",
    "ListIdPs, LIST_IDPS",
    "ListS3Buckets, LIST_S3_BUCKETS",
    "DescribeEC2Remote, DESCRIBE_EC2_REMOTE",
    "x-amz-server-side-encryption, X_AMZ_SERVER_SIDE_ENCRYPTION",
    "vpcConfig.subnets, VPC_CONFIG_SUBNETS",
    "new, NEW",
    "2fa, _2FA"
  })
  void constantsAreSplitAtTheBordersOfWordsAcronymsAndDigits(String awsName, String constant) {
    assertThat(Words.upperSnake(awsName)).isEqualTo(constant);
  }

  @ParameterizedTest
  @CsvSource({"Import, import_", "BucketName, bucketName", "GraphQLAPIId, graphqlApiId", "1x, _1x"})
  void methodsAndParametersAreLegal(String awsName, String name) {
    assertThat(Words.lowerCamel(Words.of(awsName))).isEqualTo(name);
  }
}
