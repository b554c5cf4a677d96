package dev.writ.catalog.generator.naming;

import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.ResourceTypeFacts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a resource type's name, which AWS often writes without a border: {@code
 * accesspointobject} is Access Point Object, because the service's actions and ARN templates use
 * these words.
 *
 * <p>New facts can change the result, so it only proposes names; they are pinned.
 */
final class TypeWords {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern BORDER = Pattern.compile("[^A-Za-z0-9]+");
  private static final int SHORTEST = 3;
  private static final Set<String> SHORT_WORDS =
      Set.of(
          "id", "db", "ip", "vm", "ad", "ml", "ai", "os", "ca", "ui", "qa", "or", "by", "of", "v2");

  private final Set<String> vocabulary = new HashSet<>();

  TypeWords(ServiceFacts service) {
    for (ResourceTypeFacts type : service.resourceTypes()) {
      for (String template : type.arnTemplates()) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
          learn(matcher.group(1));
        }
      }
    }
    service.actions().stream().map(ActionFacts::name).forEach(this::learn);
    service.keys().stream().map(KeyFacts::name).forEach(this::learn);
    learn("ArnAll");
  }

  private void learn(String name) {
    for (String word : Words.of(name)) {
      String small = word.toLowerCase(Locale.ROOT);
      if (small.length() >= SHORTEST || SHORT_WORDS.contains(small)) {
        vocabulary.add(small);
      }
    }
  }

  List<String> of(String typeName) {
    List<String> words = new ArrayList<>();
    for (String piece : BORDER.split(typeName, -1)) {
      boolean small = piece.equals(piece.toLowerCase(Locale.ROOT));
      if (piece.isEmpty()) {
        continue;
      }
      words.addAll(small ? segments(piece) : Words.of(piece));
    }
    return words;
  }

  /** The fewest known words that make up the piece, or the piece itself. */
  private List<String> segments(String piece) {
    List<List<String>> best = new ArrayList<>();
    best.add(List.of());
    for (int end = 1; end <= piece.length(); end++) {
      List<String> found = List.of();
      for (int start = 0; start < end; start++) {
        boolean reachable = start == 0 || !best.get(start).isEmpty();
        if (reachable && vocabulary.contains(piece.substring(start, end))) {
          List<String> words = new ArrayList<>(best.get(start));
          words.add(piece.substring(start, end));
          found = found.isEmpty() || words.size() < found.size() ? words : found;
        }
      }
      best.add(found);
    }
    List<String> whole = best.get(piece.length());
    return whole.isEmpty() ? List.of(piece) : whole;
  }
}
