package dev.writ.rule;

import dev.writ.model.ModelPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is wrong with a policy, or could be better.
 *
 * @param path the smallest part of the document that the finding is about
 * @param value the exact text that is to blame, such as {@code s3:GetObjcet}; a suppression names
 *     it. Empty where something is missing
 * @param message the gist in one line: lower case, no full stop, input in backticks
 * @param help further lines of the same form: why, with the fact, then what to write instead
 */
public record Finding(
    FindingCode code,
    Severity severity,
    ModelPath path,
    String value,
    String message,
    List<String> help) {

  public Finding {
    help = List.copyOf(help);
  }

  /** A finding of the code's own severity without help. */
  public static Finding of(FindingCode code, ModelPath path, String value, String message) {
    return new Finding(code, code.severity(), path, value, message, List.of());
  }

  /** The same finding with one more line of help; an empty line adds nothing. */
  public Finding help(String line) {
    if (line.isEmpty()) {
      return this;
    }
    List<String> lines = new ArrayList<>(help);
    lines.add(line);
    return new Finding(code, severity, path, value, message, lines);
  }

  /** The same finding of another severity. */
  public Finding severity(Severity other) {
    return new Finding(code, other, path, value, message, help);
  }

  /** The finding in one line: {@code Statement[0].Action[1]: error: [CODE] message}. */
  @Override
  public String toString() {
    return path + ": " + severity.id() + ": [" + code + "] " + message;
  }
}
