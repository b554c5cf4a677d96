package dev.writ.compile;

import dev.writ.model.Polarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Statements of one effect by action: those that name it, those whose pattern has its service, and
 * those that an index cannot serve.
 */
final class StatementIndex {

  private final Map<String, ResourceIndex> byAction = new HashMap<>();
  private final Map<String, PatternIndex[]> byService = new HashMap<>();
  private final PatternIndex[] anyService;

  /** Statements with NotAction; they look at the action themselves. */
  private final ResourceIndex exceptions;

  StatementIndex(List<CompiledStatement> statements) {
    Map<String, List<CompiledStatement>> named = new LinkedHashMap<>();
    Map<String, List<CompiledStatement>> patterns = new LinkedHashMap<>();
    List<CompiledStatement> others = new ArrayList<>();
    for (CompiledStatement statement : statements) {
      if (statement.statement().action().polarity() == Polarity.ALL_EXCEPT) {
        others.add(statement);
        continue;
      }
      for (String pattern : statement.statement().action().patterns()) {
        String folded = pattern.toLowerCase(Locale.ROOT);
        (hasWildcard(folded) ? patterns : named)
            .computeIfAbsent(folded, action -> new ArrayList<>())
            .add(statement);
      }
    }
    named.forEach((action, list) -> byAction.put(action, new ResourceIndex(list)));
    this.exceptions = new ResourceIndex(others);
    Map<String, List<PatternIndex>> grouped = new HashMap<>();
    patterns.forEach(
        (pattern, list) ->
            grouped
                .computeIfAbsent(serviceOf(pattern), service -> new ArrayList<>())
                .add(new PatternIndex(pattern, new ResourceIndex(list))));
    this.anyService = grouped.getOrDefault("", List.of()).toArray(PatternIndex[]::new);
    grouped.remove("");
    grouped.forEach((service, list) -> byService.put(service, list.toArray(PatternIndex[]::new)));
  }

  private static boolean hasWildcard(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** The service of the pattern; empty where it has wildcards. */
  private static String serviceOf(String pattern) {
    int colon = pattern.indexOf(':');
    String service = colon < 0 ? pattern : pattern.substring(0, colon);
    return hasWildcard(service) ? "" : service;
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
