package dev.writ.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of scenarios: {@code page URL} first, then cases.
 *
 * <pre>
 * case a user reads an object
 *   as arn:aws:iam::111122223333:user/Ana
 *   do s3:GetObject arn:aws:s3:::b/k
 *   identity allow s3:GetObject on *
 *   =&gt; ALLOWED
 * </pre>
 *
 * <p>Lines of a kind of policy add a statement each, {@code scp 0} and {@code rcp 1} to a level;
 * {@code empty KIND} puts a kind in play without statements.
 *
 * @param pages what the file cites
 */
record ScenarioFile(String name, List<String> pages, List<Case> cases) {

  /** A scenario of the wire format, and the outcome. */
  record Case(String name, String json, String expected) {}

  static List<ScenarioFile> in(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().map(ScenarioFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ScenarioFile read(Path file) {
    List<String> pages = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    Draft draft = new Draft("");
    for (String line : lines(file)) {
      String text = line.strip();
      if (text.startsWith("page ")) {
        pages.add(text.substring(5));
      } else if (text.startsWith("case ")) {
        draft = new Draft(text.substring(5));
      } else if (text.startsWith("=> ")) {
        cases.add(new Case(draft.name, draft.json(), text.substring(3)));
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        draft.add(text);
      }
    }
    return new ScenarioFile(String.valueOf(file.getFileName()), pages, cases);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A case that is being read. */
  private static final class Draft {

    private final String name;
    private String principal = "arn:aws:iam::111122223333:user/Ana";
    private String action = "s3:GetObject";
    private String resource = "arn:aws:s3:::b/k";
    private String account = "";
    private String management = "";
    private String version = "2012-10-17";
    private final List<String> context = new ArrayList<>();
    private final TreeMap<String, TreeMap<Integer, List<String>>> policies = new TreeMap<>();

    Draft(String name) {
      this.name = name;
    }

    void add(String line) {
      String[] words = line.split(" ", 2);
      switch (words[0]) {
        case "as" -> principal = words[1];
        case "do" -> {
          String[] request = words[1].split(" ", 2);
          action = request[0];
          resource = request[1];
        }
        case "account" -> account = words[1];
        case "management" -> management = words[1];
        case "version" -> version = words[1];
        case "with" -> {
          String[] key = words[1].split(" ", 2);
          context.add("\"" + key[0] + "\":" + key[1]);
        }
        case "empty" -> policies.computeIfAbsent(words[1], kind -> new TreeMap<>());
        case "scp", "rcp" -> {
          String[] level = words[1].split(" ", 2);
          statements(words[0], Integer.parseInt(level[0])).addAll(StatementText.json(level[1]));
        }
        default -> statements(words[0], 0).addAll(StatementText.json(words[1]));
      }
    }

    private List<String> statements(String kind, int level) {
      return policies
          .computeIfAbsent(kind, k -> new TreeMap<>())
          .computeIfAbsent(level, l -> new ArrayList<>());
    }

    String json() {
      List<String> kinds = new ArrayList<>();
      policies.forEach((kind, levels) -> kinds.add("\"" + kind + "\":" + layer(kind, levels)));
      if (!management.isEmpty()) {
        kinds.add("\"managementAccount\":\"" + management + "\"");
      }
      return "{\"name\":\"%s\",\"request\":{\"principal\":\"%s\",\"action\":\"%s\",\"resource\":\"%s\",%s\"context\":{%s}},\"policies\":{%s}}"
          .formatted(
              name.replace("\"", "'"),
              principal,
              action,
              resource,
              account.isEmpty() ? "" : "\"resourceAccount\":\"" + account + "\",",
              String.join(",", context),
              String.join(",", kinds));
    }

    private String layer(String kind, Map<Integer, List<String>> levels) {
      List<String> documents =
          levels.values().stream().map(statements -> document(statements)).toList();
      return switch (kind) {
        case "resource" -> documents.isEmpty() ? document(List.of()) : documents.get(0);
        case "scp", "rcp" ->
            documents.stream().map(document -> "[" + document + "]").toList().toString();
        default -> documents.toString();
      };
    }

    private String document(List<String> statements) {
      String language = version.equals("none") ? "" : "\"Version\":\"" + version + "\",";
      return "{" + language + "\"Statement\":[" + String.join(",", statements) + "]}";
    }
  }
}
