package dev.writ.benchmarks;

import dev.writ.catalog.Ec2;
import dev.writ.catalog.S3;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first use of a service's class in a fresh JVM: loading, verifying and initialising it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstTouchBenchmark {

  /** Loads the DSL, which every policy needs, by a service that is not measured. */
  @Setup(Level.Trial)
  public void loadTheDsl() {
    dev.writ.catalog.Sqs.queue("warm");
    dev.writ.catalog.Sqs.SEND_MESSAGE.patterns();
  }

  /** An action and an ARN of S3. */
  @Benchmark
  public Object s3() {
    return List.of(S3.GET_OBJECT, S3.object("bucket", "key"));
  }

  /** An action and an ARN of EC2, the largest service. */
  @Benchmark
  public Object ec2() {
    return List.of(Ec2.RUN_INSTANCES, Ec2.instance("i-1"));
  }
}
