package dev.writ.compile;

import dev.writ.match.ResourceMatcher;
import dev.writ.match.TextPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Statements by the characters that a resource must begin with, so that few are looked at.
 *
 * <p>The prefixes are sorted. Those that a resource begins with are the longest of them, found by
 * binary search, and the ones that it begins with in turn.
 */
final class ResourceIndex {

  private final String[] prefixes;

  /** For each prefix the index of the longest one that it begins with, or -1. */
  private final int[] shorter;

  private final CompiledStatement[][] statements;

  ResourceIndex(List<CompiledStatement> all) {
    TreeMap<String, List<CompiledStatement>> byPrefix = new TreeMap<>();
    for (CompiledStatement statement : all) {
      for (String prefix : prefixesOf(statement)) {
        List<CompiledStatement> bucket = byPrefix.computeIfAbsent(prefix, p -> new ArrayList<>());
        if (bucket.isEmpty() || bucket.get(bucket.size() - 1) != statement) {
          bucket.add(statement);
        }
      }
    }
    this.prefixes = byPrefix.keySet().toArray(String[]::new);
    this.statements = new CompiledStatement[prefixes.length][];
    this.shorter = new int[prefixes.length];
    int index = 0;
    for (Map.Entry<String, List<CompiledStatement>> entry : byPrefix.entrySet()) {
      statements[index] = entry.getValue().toArray(CompiledStatement[]::new);
      shorter[index] = longestPrefixOf(entry.getKey(), index - 1);
      index++;
    }
  }

  private static List<String> prefixesOf(CompiledStatement statement) {
    Optional<ResourceMatcher> resource = statement.resource().filter(ResourceMatcher::isListing);
    return resource
        .map(listing -> listing.patterns().stream().map(TextPattern::fixedPrefix).toList())
        .orElse(List.of(""));
  }

  /** The levels at which statements apply, at least one that is {@code enough} or all. */
  int levels(Subject subject, int enough) {
    int levels = 0;
    for (int i = first(subject.resource()); i >= 0; i = shorter[i]) {
      for (CompiledStatement statement : statements[i]) {
        levels |= statement.levels(subject);
        if ((levels & enough) != 0) {
          return levels;
        }
      }
    }
    return levels;
  }

  private int first(String resource) {
    int found = Arrays.binarySearch(prefixes, resource);
    return found >= 0 ? found : longestPrefixOf(resource, -found - 2);
  }

  /**
   * The longest prefix of the text among those up to the index, of which the last sorts nearest.
   */
  private int longestPrefixOf(String text, int nearest) {
    int index = nearest;
    while (index >= 0 && !text.startsWith(prefixes[index])) {
      index = shorter[index];
    }
    return index;
  }
}
