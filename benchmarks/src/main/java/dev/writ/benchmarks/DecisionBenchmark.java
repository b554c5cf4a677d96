package dev.writ.benchmarks;

import dev.writ.decide.Authorizer;
import dev.writ.decide.Decision;
import dev.writ.json.PolicyReader;
import dev.writ.model.Policy;
import dev.writ.model.Statement;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Decisions under one identity-based policy: two actions and two resources a statement, 5 % Deny,
 * 30 % with conditions, 10 % with variables.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBenchmark {

  private static final List<String> ACTIONS =
      List.of(
          "s3:GetObject",
          "s3:PutObject",
          "s3:Del*",
          "ec2:RunInstances",
          "ec2:Start*",
          "sqs:SendMessage",
          "sns:Publish",
          "dynamodb:GetItem",
          "dynamodb:Put*",
          "kms:Decrypt");

  /** How many statements the policy has. */
  @Param({"10", "100", "1000", "10000"})
  public int statements;

  private Authorizer authorizer = Authorizer.of(PolicyLayers.NONE);
  private Request[] requests = new Request[0];
  private int next;

  /** Compiles the policy and prepares requests, of which half meet a statement. */
  @Setup
  public void prepare() {
    SplittableRandom random = new SplittableRandom(1);
    List<Statement> all = new ArrayList<>();
    List<Request> asked = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      String action = ACTIONS.get(random.nextInt(ACTIONS.size()));
      String other = ACTIONS.get(random.nextInt(ACTIONS.size()));
      all.addAll(PolicyReader.read(document(random, i, action, other)).policy().statements());
      if (i % Math.max(1, statements / 128) == 0) {
        String asks = action.replace("*", "Thing");
        asked.add(request(asks, "arn:aws:x:::r" + i + "/Ana/k"));
        asked.add(request(asks, "arn:aws:x:::none"));
      }
    }
    PolicyDocument document = PolicyDocument.of("p", Policy.of(all));
    authorizer = Authorizer.of(PolicyLayers.NONE.with(LayerKind.IDENTITY, document));
    requests = asked.toArray(Request[]::new);
  }

  private static Request request(String action, String resource) {
    return Request.of(action, resource)
        .as("arn:aws:iam::111122223333:user/Ana")
        .with("aws:RequestedRegion", "eu-west-1")
        .with("aws:SourceIp", "10.1.2.3");
  }

  private static String document(SplittableRandom random, int i, String action, String other) {
    String effect = random.nextInt(100) < 5 ? "Deny" : "Allow";
    String folder = random.nextInt(100) < 10 ? "/${aws:username}/*" : "/*";
    String condition =
        random.nextInt(100) < 30
            ? ",\"Condition\":{\"StringEquals\":{\"aws:RequestedRegion\":\"eu-west-1\"},"
                + "\"IpAddress\":{\"aws:SourceIp\":\"10.0.0.0/8\"}}"
            : "";
    return """
        {"Version":"2012-10-17","Statement":{"Effect":"%s","Action":["%s","%s"],
         "Resource":["arn:aws:x:::r%d%s","arn:aws:x:::r%d"]%s}}"""
        .formatted(effect, action, other, i, folder, i, condition);
  }

  /** One decision. */
  @Benchmark
  public Decision decide() {
    next = next + 1 < requests.length ? next + 1 : 0;
    return authorizer.decide(requests[next]);
  }
}
