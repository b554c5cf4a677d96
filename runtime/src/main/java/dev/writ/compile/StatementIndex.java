package dev.writ.compile;

import dev.writ.match.WildcardPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements of one effect by action: those that name it, those whose pattern has its service, and
 * those that an index cannot serve.
 */
final class StatementIndex {

  private static final PatternIndex[] NO_PATTERNS = {};

  private final Map<String, ResourceIndex> byAction = new HashMap<>();
  private final Map<String, PatternIndex[]> byService = new HashMap<>();
  private final PatternIndex[] anyService;

  /** Statements with NotAction; they look at the action themselves. */
  private final ResourceIndex exceptions;

  StatementIndex(List<CompiledStatement> statements) {
    Map<String, List<CompiledStatement>> named = new LinkedHashMap<>();
    Map<String, List<CompiledStatement>> matched = new LinkedHashMap<>();
    Map<String, WildcardPattern> patterns = new HashMap<>();
    List<CompiledStatement> others = new ArrayList<>();
    for (CompiledStatement statement : statements) {
      if (!statement.action().isListing()) {
        others.add(statement);
        continue;
      }
      statement.action().names().forEach(name -> add(named, name, statement));
      for (WildcardPattern pattern : statement.action().patterns()) {
        patterns.putIfAbsent(pattern.toString(), pattern);
        add(matched, pattern.toString(), statement);
      }
    }
    // most actions of a statement are in no other one, and share its index
    Map<List<CompiledStatement>, ResourceIndex> shared = new HashMap<>();
    named.forEach(
        (action, list) -> byAction.put(action, shared.computeIfAbsent(list, ResourceIndex::new)));
    this.exceptions = shared.computeIfAbsent(others, ResourceIndex::new);
    Map<String, List<PatternIndex>> grouped = new HashMap<>();
    patterns.forEach(
        (notation, pattern) -> {
          List<CompiledStatement> list = matched.getOrDefault(notation, List.of());
          ResourceIndex index = shared.computeIfAbsent(list, ResourceIndex::new);
          add(grouped, serviceOf(notation), new PatternIndex(pattern, index));
        });
    grouped.forEach((service, list) -> byService.put(service, list.toArray(PatternIndex[]::new)));
    this.anyService = byService.getOrDefault("", NO_PATTERNS);
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T element) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(element);
  }

  /** The service of the pattern; empty where it has wildcards. */
  private static String serviceOf(String pattern) {
    int colon = pattern.indexOf(':');
    String service = colon < 0 ? pattern : pattern.substring(0, colon);
    return service.indexOf('*') >= 0 || service.indexOf('?') >= 0 ? "" : service;
  }

  /**
   * The levels at which statements apply to the subject; the search ends when it has one that is
   * {@code enough}.
   */
  int levels(Subject subject, int enough) {
    String action = subject.request().foldedAction();
    ResourceIndex named = byAction.get(action);
    int levels = named == null ? 0 : named.levels(subject, enough);
    if ((levels & enough) == 0) {
      PatternIndex[] ofService = byService.get(subject.request().service());
      levels |= ofService == null ? 0 : levels(ofService, subject, enough);
    }
    if ((levels & enough) == 0) {
      levels |= levels(anyService, subject, enough);
    }
    return (levels & enough) != 0 ? levels : levels | exceptions.levels(subject, enough);
  }

  private static int levels(PatternIndex[] patterns, Subject subject, int enough) {
    String action = subject.request().foldedAction();
    int levels = 0;
    for (PatternIndex index : patterns) {
      if (index.pattern().matches(action)) {
        levels |= index.statements().levels(subject, enough);
        if ((levels & enough) != 0) {
          return levels;
        }
      }
    }
    return levels;
  }
}
