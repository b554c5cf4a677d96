package dev.writ.rule;

import dev.writ.builder.PolicyKind;
import dev.writ.json.PolicyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A policy and the place and value of the one finding of a code that it has, or none.
 *
 * @param json one line of the file: a policy, or a statement; {@code @x100} stands for 100 letters
 * @param expected {@code PATH VALUE}; empty for a policy without such a finding
 */
record FindingCase(FindingCode code, PolicyKind kind, String json, Optional<String> expected) {

  private static final Path FOLDER = Path.of("src/test/resources/dev/writ/rule/cases");
  private static final Pattern LETTERS = Pattern.compile("@x(\\d+)");

  /** The codes that a policy alone can have. */
  static List<FindingCode> codesOfPolicies() {
    EnumSet<FindingCode> others =
        EnumSet.of(
            FindingCode.RULE_FAILED,
            FindingCode.UNUSED_SUPPRESSION,
            FindingCode.EXPIRED_SUPPRESSION);
    return List.copyOf(EnumSet.complementOf(others));
  }

  static List<String> files() {
    try (var files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<FindingCase> of(FindingCode code) {
    List<String> lines;
    try {
      lines = Files.readAllLines(FOLDER.resolve(code + ".cases"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<FindingCase> cases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      String[] words = lines.get(i).split(" ", 3);
      boolean fires = words[0].equals("fires");
      cases.add(
          new FindingCase(
              code,
              kind(words[1]),
              lines.get(i + 1),
              fires ? Optional.of(words[2]) : Optional.empty()));
    }
    return cases;
  }

  static PolicyKind kind(String id) {
    return Arrays.stream(PolicyKind.values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  PolicySubject subject() {
    return subject(kind, json);
  }

  static PolicySubject subject(PolicyKind kind, String json) {
    String text =
        LETTERS.matcher(json).replaceAll(letters -> "x".repeat(Integer.parseInt(letters.group(1))));
    String policy =
        text.contains("\"Statement\"")
            ? text
            : "{\"Version\":\"2012-10-17\",\"Statement\":[" + text + "]}";
    return PolicySubject.of(kind, PolicyReader.read(policy).policy());
  }

  /** {@code PATH VALUE} of each finding of the code. */
  List<String> found() {
    return StandardRules.all().findings(subject()).stream()
        .filter(finding -> finding.code() == code)
        .map(finding -> path(finding) + (finding.value().isEmpty() ? "" : " " + finding.value()))
        .toList();
  }

  private static String path(Finding finding) {
    String path = finding.path().toString();
    return path.isEmpty() ? "." : path;
  }

  @Override
  public String toString() {
    String policy = json.length() > 90 ? json.substring(0, 90) + "…" : json;
    return code + (expected.isPresent() ? " fires on " : " is silent on ") + policy;
  }
}
