package dev.writ.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a string of a policy splits into literals, variables and escapes.
 *
 * <p>The forms are those of the IAM User Guide's page on policy variables: {@code ${key}}, {@code
 * ${key, 'default'}} with a comma and one space, <code>${*}</code>, <code>${?}</code>, <code>${$}
 * </code>. Everything else is a literal.
 */
final class VariableSyntax {

  private static final String KEY = "[A-Za-z0-9._/-]+:[^:$,'{}][^$,'{}]*";
  private static final Pattern KEY_PATTERN = Pattern.compile(KEY);
  private static final Pattern DEFAULT_PATTERN = Pattern.compile("[^'{}]*");
  private static final Pattern VARIABLE = Pattern.compile("(" + KEY + ")(?:, '([^'{}]*)')?");

  private VariableSyntax() {}

  static boolean isKey(String key) {
    return KEY_PATTERN.matcher(key).matches();
  }

  static boolean isDefault(String value) {
    return DEFAULT_PATTERN.matcher(value).matches();
  }

  static List<TextPart> parts(String text) {
    List<TextPart> parts = new ArrayList<>();
    int literalStart = 0;
    int open = -1;
    for (int i = 1; i < text.length(); i++) {
      if (text.startsWith("${", i - 1)) {
        // No variable holds "${", so only the last one before a brace can begin it.
        open = i - 1;
      } else if (text.charAt(i) == '}' && open >= literalStart) {
        Optional<TextPart> part = variable(text.substring(open + 2, i));
        if (part.isPresent()) {
          addLiteral(parts, text.substring(literalStart, open));
          parts.add(part.get());
          literalStart = i + 1;
        }
        open = -1;
      }
    }
    addLiteral(parts, text.substring(literalStart));
    return parts;
  }

  private static void addLiteral(List<TextPart> parts, String value) {
    if (!value.isEmpty()) {
      parts.add(new Literal(value));
    }
  }

  private static Optional<TextPart> variable(String inside) {
    for (Escape escape : Escape.values()) {
      if (inside.length() == 1 && inside.charAt(0) == escape.character()) {
        return Optional.of(escape);
      }
    }
    Matcher matcher = VARIABLE.matcher(inside);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(new PolicyVariable(matcher.group(1), Optional.ofNullable(matcher.group(2))));
  }
}
