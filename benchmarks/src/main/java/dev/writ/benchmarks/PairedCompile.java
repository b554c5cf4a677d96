package dev.writ.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the processor costs a warm javac, as ratios of neighbouring compilations with and without
 * it: on a noisy machine the ratio of a pair holds where averages drift.
 */
public final class PairedCompile {

  private static final int WARM_UP = 8;
  private static final int PAIRS = 15;

  private PairedCompile() {}

  /** Prints the least, the median and the greatest ratio for each size. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int policies : new int[] {20, 100, 1000}) {
      List<Double> ratios = ratios(policies);
      out.printf(
          "%d policies: %.2f times without the processor (%.2f to %.2f)%n",
          policies, ratios.get(PAIRS / 2), ratios.get(0), ratios.get(PAIRS - 1));
    }
  }

  private static List<Double> ratios(int policies) throws IOException {
    CompileBenchmark without = benchmark(policies, false);
    CompileBenchmark with = benchmark(policies, true);
    List<Double> ratios = new ArrayList<>();
    for (int i = -WARM_UP; i < PAIRS; i++) {
      long plain = nanos(without);
      long processed = nanos(with);
      if (i >= 0) {
        ratios.add((double) processed / plain);
      }
    }
    Collections.sort(ratios);
    return ratios;
  }

  private static CompileBenchmark benchmark(int policies, boolean processor) throws IOException {
    CompileBenchmark benchmark = new CompileBenchmark();
    benchmark.policies = policies;
    benchmark.processor = processor;
    benchmark.prepare();
    return benchmark;
  }

  private static long nanos(CompileBenchmark benchmark) throws IOException {
    long start = System.nanoTime();
    if (!benchmark.compile()) {
      throw new IllegalStateException("the compilation failed");
    }
    return System.nanoTime() - start;
  }
}
