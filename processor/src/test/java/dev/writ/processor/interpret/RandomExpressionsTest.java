package dev.writ.processor.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random expressions have the value that the JVM computes. */
final class RandomExpressionsTest {

  private static final int EXPRESSIONS = 400;
  private static final String[] VARIABLES = {"b", "s", "c", "i", "j", "l", "m"};
  private static final String[] BINARY = {
    "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"
  };
  private static final String[] RELATIONS = {"<", "<=", ">", ">=", "==", "!="};
  private static final String[] CASTS = {"byte", "short", "char", "int", "long"};
  private static final String[] ASSIGNMENTS = {
    "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>="
  };

  @TempDir Path folder;

  @Test
  void haveTheValueThatTheJvmComputes() throws Exception {
    long seed = Long.getLong("writ.seed", 20261123L);
    Random random = new Random(seed);
    StringBuilder source =
        new StringBuilder("final class Expressions {\n  static String value() {\n");
    source.append("    StringBuilder out = new StringBuilder();\n");
    for (int i = 0; i < EXPRESSIONS; i++) {
      source.append("    out.append(e").append(i).append("()).append('\\n');\n");
    }
    source.append("    return out.toString();\n  }\n");
    for (int i = 0; i < EXPRESSIONS; i++) {
      source.append(method(i, random));
    }
    Path file = folder.resolve("Expressions.java");
    Files.writeString(file, source.append("}\n"));
    Evaluation evaluation = Evaluation.of(List.of(file), folder);
    assertThat(evaluation.compiled()).as(evaluation.messages()).isTrue();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      var method = loader.loadClass("Expressions").getDeclaredMethod("value");
      method.setAccessible(true);
      assertThat(evaluation.outcomes().get("Expressions"))
          .as("seed %s", seed)
          .isEqualTo(method.invoke(null));
    }
  }

  /** A method that computes with variables of every integral type, and shows the result. */
  private static String method(int index, Random random) {
    String assignments = "";
    for (int i = 0; i < 3; i++) {
      String operator = pick(ASSIGNMENTS, random);
      String operand =
          operator.startsWith("/") || operator.startsWith("%")
              ? "(" + expression(2, random) + " | 1)"
              : expression(2, random);
      assignments += "    " + pick(VARIABLES, random) + " " + operator + " " + operand + ";\n";
    }
    return "  static String e"
        + index
        + "() {\n"
        + "    byte b = (byte) "
        + random.nextInt()
        + ";\n"
        + "    short s = (short) "
        + random.nextInt()
        + ";\n"
        + "    char c = (char) "
        + random.nextInt(0x7000)
        + ";\n"
        + "    int i = "
        + random.nextInt()
        + ";\n"
        + "    int j = "
        + random.nextInt(100)
        + ";\n"
        + "    long l = "
        + random.nextLong()
        + "L;\n"
        + "    long m = "
        + random.nextInt(100)
        + ";\n"
        + assignments
        + "    return \"\" + ("
        + expression(4, random)
        + ") + ' ' + ("
        + condition(random)
        + ")"
        + " + ' ' + b + ' ' + s + ' ' + (int) c + ' ' + i + ' ' + j + ' ' + l + ' ' + m"
        + " + (i++ + --j) + (c++ > 5) + i + j;\n"
        + "  }\n";
  }

  private static String condition(Random random) {
    return expression(2, random) + " " + pick(RELATIONS, random) + " " + expression(2, random);
  }

  private static String expression(int depth, Random random) {
    if (depth == 0) {
      return random.nextInt(4) == 0
          ? String.valueOf(random.nextInt(1000))
          : pick(VARIABLES, random);
    }
    return switch (random.nextInt(8)) {
      case 0 -> "(" + pick(CASTS, random) + ") (" + expression(depth - 1, random) + ")";
      case 1 -> "(-(" + expression(depth - 1, random) + "))";
      case 2 -> "(~(" + expression(depth - 1, random) + "))";
      case 3 ->
          "(("
              + condition(random)
              + ") ? "
              + expression(depth - 1, random)
              + " : "
              + expression(depth - 1, random)
              + ")";
      default -> binary(depth, random);
    };
  }

  private static String binary(int depth, Random random) {
    String operator = pick(BINARY, random);
    String right = expression(depth - 1, random);
    boolean divides = operator.equals("/") || operator.equals("%");
    return "("
        + expression(depth - 1, random)
        + " "
        + operator
        + " "
        + (divides ? "(" + right + " | 1)" : right)
        + ")";
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
