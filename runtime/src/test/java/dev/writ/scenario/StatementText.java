package dev.writ.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements in short: JSON, or {@code allow|deny ACTIONS [on RESOURCES] [to PRINCIPALS] [when
 * CONDITION]}, where {@code except}, {@code not-on} and {@code not-to} are the negated elements.
 */
final class StatementText {

  private StatementText() {}

  /** One statement; none for the word {@code nothing}. */
  static List<String> json(String text) {
    if (text.equals("nothing")) {
      return List.of();
    }
    if (text.startsWith("{")) {
      return List.of(text);
    }
    List<String> members = new ArrayList<>();
    int when = text.indexOf(" when ");
    String[] words = (when < 0 ? text : text.substring(0, when)).split(" ", -1);
    members.add("\"Effect\":\"" + (words[0].equals("allow") ? "Allow" : "Deny") + "\"");
    int next = 1;
    boolean except = words[1].equals("except");
    members.add((except ? "\"NotAction\":" : "\"Action\":") + list(words[except ? 2 : 1]));
    next += except ? 2 : 1;
    for (; next < words.length; next += 2) {
      members.add(element(words[next], words[next + 1]));
    }
    if (when >= 0) {
      members.add("\"Condition\":" + text.substring(when + 6));
    }
    return List.of("{" + String.join(",", members) + "}");
  }

  private static String element(String word, String value) {
    return switch (word) {
      case "on" -> "\"Resource\":" + list(value);
      case "not-on" -> "\"NotResource\":" + list(value);
      case "to" -> "\"Principal\":" + principal(value);
      case "not-to" -> "\"NotPrincipal\":" + principal(value);
      default -> throw new IllegalArgumentException("unknown word " + word);
    };
  }

  private static String principal(String value) {
    if (value.equals("*")) {
      return "\"*\"";
    }
    for (String type : List.of("Service", "Federated", "CanonicalUser")) {
      if (value.startsWith(type + ":")) {
        return "{\"" + type + "\":" + list(value.substring(type.length() + 1)) + "}";
      }
    }
    return "{\"AWS\":" + list(value) + "}";
  }

  private static String list(String values) {
    return Arrays.stream(values.split(",", -1))
        .map(value -> "\"" + value.replace("%20", " ") + "\"")
        .collect(Collectors.joining(",", "[", "]"));
  }
}
