package dev.writ.benchmarks;

import dev.writ.decide.Authorizer;
import dev.writ.decide.Decision;
import dev.writ.request.Request;
import dev.writ.request.Scenario;
import java.util.List;
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

/** Decisions of small scenarios in turn, each under several kinds of policy. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MixedDecisionsBenchmark {

  private static final List<String> SCENARIOS =
      List.of(
          """
          {"request":{"principal":"arn:aws:iam::111122223333:user/Ana","action":"s3:GetObject",
           "resource":"arn:aws:s3:::b/k"},"policies":{"identity":[{"Version":"2012-10-17","Statement":
           {"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}]}}""",
          """
          {"request":{"principal":"arn:aws:iam::111122223333:user/Ana","action":"s3:PutObject",
           "resource":"arn:aws:s3:::b/k"},"policies":{"identity":[{"Version":"2012-10-17","Statement":
           {"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"}}],
           "scp":[[{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}]]}}""",
          """
          {"request":{"principal":"arn:aws:sts::111122223333:assumed-role/R/s","action":"sqs:SendMessage",
           "resource":"arn:aws:sqs:us-east-1:444455556666:q"},"policies":{"identity":[{"Statement":
           {"Effect":"Allow","Action":"sqs:*","Resource":"*"}}],"resource":{"Statement":{"Effect":"Allow",
           "Principal":{"AWS":"111122223333"},"Action":"sqs:SendMessage","Resource":"*"}}}}""",
          """
          {"request":{"principal":"arn:aws:iam::111122223333:user/Ana","action":"s3:GetObject",
           "resource":"arn:aws:s3:::b/Ana/k","context":{"aws:SourceIp":"203.0.113.9"}},"policies":{
           "identity":[{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject",
           "Resource":"arn:aws:s3:::b/${aws:username}/*","Condition":{"IpAddress":{"aws:SourceIp":
           "203.0.113.0/24"}}}}],"permissionsBoundary":[{"Statement":{"Effect":"Allow","Action":"s3:*",
           "Resource":"*"}}]}}""",
          """
          {"request":{"principal":"arn:aws:iam::111122223333:user/Ana","action":"kms:Decrypt",
           "resource":"arn:aws:kms:us-east-1:111122223333:key/1"},"policies":{"identity":[{"Statement":
           {"Effect":"Allow","Action":"kms:Decrypt","Resource":"*"}}],"resource":{"Statement":{"Effect":
           "Allow","Principal":{"AWS":"111122223333"},"Action":"kms:*","Resource":"*"}},"rcp":[[{"Statement":
           {"Effect":"Deny","Principal":"*","Action":"kms:*","Resource":"arn:aws:kms:*:*:key/2"}}]]}}""");

  private final Authorizer[] authorizers = new Authorizer[SCENARIOS.size()];
  private final Request[] requests = new Request[SCENARIOS.size()];
  private int next;

  /** Compiles the policies. */
  @Setup
  public void prepare() {
    for (int i = 0; i < requests.length; i++) {
      Scenario scenario = Scenario.read(SCENARIOS.get(i));
      authorizers[i] = Authorizer.of(scenario.layers());
      requests[i] = scenario.request();
    }
  }

  /** One decision. */
  @Benchmark
  public Decision decide() {
    next = next + 1 < requests.length ? next + 1 : 0;
    return authorizers[next].decide(requests[next]);
  }
}
