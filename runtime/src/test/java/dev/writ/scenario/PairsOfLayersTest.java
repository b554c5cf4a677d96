package dev.writ.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.decide.Authorizer;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PairsOfLayersTest {

  private static final Path FILE =
      Path.of("src/test/resources/dev/writ/scenarios/pairs-of-layers.tsv");

  @TestFactory
  Stream<DynamicTest> everyPairOfLayersIsDecidedAsTheTableSays() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line.split("\t"))));
  }

  private static void check(String[] row) {
    boolean cross = row[0].equals("cross");
    Map<String, String> says = new LinkedHashMap<>(Map.of("identity", "allow"));
    if (cross) {
      says.put("resource", "allow");
    }
    says.put(row[1], row[2]);
    says.put(row[3], row[4]);
    PolicyLayers layers = PolicyLayers.NONE;
    for (Map.Entry<String, String> entry : says.entrySet()) {
      LayerKind kind =
          Arrays.stream(LayerKind.values())
              .filter(candidate -> candidate.id().equals(entry.getKey()))
              .findFirst()
              .orElseThrow();
      layers = layers.with(kind, document(kind, entry.getValue()));
    }
    Request request =
        Request.of("s3:GetObject", "arn:aws:s3:::b/k")
            .as("arn:aws:iam::111122223333:user/Ana")
            .inAccount(cross ? "444455556666" : "111122223333");
    assertThat(Authorizer.of(layers).decide(request).outcome()).hasToString(row[5]);
  }

  private static PolicyDocument document(LayerKind kind, String says) {
    String caller = kind == LayerKind.RESOURCE ? "arn:aws:iam::111122223333:user/Ana" : "*";
    String principal = kind.namesPrincipals() ? "\"Principal\":{\"AWS\":\"" + caller + "\"}," : "";
    return PolicyDocument.read(
        says,
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"%s\",%s\"Action\":\"%s\",\"Resource\":\"*\"}}"
            .formatted(
                says.equals("deny") ? "Deny" : "Allow",
                principal,
                says.equals("silent") ? "ec2:*" : "s3:*"));
  }
}
