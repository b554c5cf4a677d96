package dev.writ.benchmarks;

import dev.writ.decide.Authorizer;
import dev.writ.decide.Decision;
import dev.writ.request.LayerKind;
import dev.writ.request.PolicyDocument;
import dev.writ.request.PolicyLayers;
import dev.writ.request.Request;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Compiling an identity-based policy as long as a managed policy may be, beside reading it and
 * deciding under it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompilePolicyBenchmark {

  private static final int LENGTH = 6_144;

  private static final String STATEMENT =
      """
      {"Effect":"%s","Action":["s3:GetObject","s3:Put*"],\
      "Resource":["arn:aws:s3:::team-%d/*","arn:aws:s3:::home-%d/${aws:username}/*"],\
      "Condition":{"StringEquals":{"aws:RequestedRegion":"eu-west-1"},\
      "IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}""";

  private final String json = json();
  private PolicyDocument document = PolicyDocument.read("p", json);
  private Authorizer authorizer = Authorizer.of(PolicyLayers.NONE);
  private Request request = Request.of("s3:GetObject", "*");

  /** As many statements as there is room for, without a character between tokens. */
  private static String json() {
    StringBuilder json = new StringBuilder("{\"Version\":\"2012-10-17\",\"Statement\":[");
    for (int i = 0; ; i++) {
      String next = STATEMENT.formatted(i % 20 == 0 ? "Deny" : "Allow", i, i);
      if (json.length() + next.length() + "]}".length() > LENGTH) {
        json.setLength(json.length() - 1);
        return json.append("]}").toString();
      }
      json.append(next).append(',');
    }
  }

  /** Reads and compiles the policy, and prepares a request that a statement allows. */
  @Setup
  public void prepare() {
    document = PolicyDocument.read("p", json);
    authorizer = compile();
    request =
        Request.of("s3:GetObject", "arn:aws:s3:::team-7/k")
            .as("arn:aws:iam::111122223333:user/Ana")
            .with("aws:RequestedRegion", "eu-west-1")
            .with("aws:SourceIp", "10.1.2.3");
    if (!decide().isAllowed()) {
      throw new IllegalStateException("the request is to be allowed: " + json);
    }
  }

  /** The policy from its text. */
  @Benchmark
  public PolicyDocument read() {
    return PolicyDocument.read("p", json);
  }

  /** The policy as it has been read, made ready to decide. */
  @Benchmark
  public Authorizer compile() {
    return Authorizer.of(PolicyLayers.NONE.with(LayerKind.IDENTITY, document));
  }

  /** One decision under the compiled policy. */
  @Benchmark
  public Decision decide() {
    return authorizer.decide(request);
  }
}
