package dev.writ.explain;

import dev.writ.decide.AccessOutcome;
import dev.writ.decide.Authorizer;
import dev.writ.explain.Explanation.DecisiveKey;
import dev.writ.request.ContextKeys;
import dev.writ.request.ContextValue;
import dev.writ.request.Request;
import dev.writ.trace.ConditionTrace;
import dev.writ.trace.LayerTrace;
import dev.writ.trace.StatementTrace;
import dev.writ.trace.ValueTrace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the context keys that a request lacks and that would change its decision, by trying values:
 * those of the policies, values beside them, and one that is like none.
 */
record DecisiveKeys(Authorizer authorizer, Request request, List<LayerTrace> traces) {

  /** So many values are tried for a key at most. */
  private static final int MOST_VALUES = 50;

  private static final List<String> OTHERS =
      List.of(
          "writ-other",
          "0",
          "999999999",
          "true",
          "false",
          "192.0.2.1",
          "2001:db8::1",
          "1970-01-01",
          "2999-01-01",
          "arn:aws:writ:::other");

  List<DecisiveKey> all() {
    AccessOutcome now = authorizer.decide(request).outcome();
    List<DecisiveKey> decisive = new ArrayList<>();
    candidates().forEach((key, values) -> change(key, values, now).ifPresent(decisive::add));
    return decisive;
  }

  private Optional<DecisiveKey> change(String key, Set<ContextValue> values, AccessOutcome now) {
    for (ContextValue value : values) {
      AccessOutcome outcome = authorizer.decide(request.with(key, value)).outcome();
      if (outcome != now) {
        return Optional.of(new DecisiveKey(key, value.toString(), outcome.toString()));
      }
    }
    return Optional.empty();
  }

  /** The keys that the request lacks, each with values to try. */
  private Map<String, Set<ContextValue>> candidates() {
    Map<String, Set<ContextValue>> candidates = new LinkedHashMap<>();
    Map<String, String> spellings = new LinkedHashMap<>();
    for (LayerTrace layer : traces) {
      for (StatementTrace statement : layer.statements()) {
        for (ConditionTrace condition : statement.conditions()) {
          if (layer.hasSay()
              && condition.requestValue().isMissing()
              && !condition.key().isEmpty()) {
            String key =
                spellings.computeIfAbsent(
                    ContextKeys.fold(condition.key()), folded -> condition.key());
            addValues(condition, candidates.computeIfAbsent(key, k -> new LinkedHashSet<>()));
          }
        }
      }
    }
    return candidates;
  }

  private static void addValues(ConditionTrace condition, Set<ContextValue> values) {
    boolean several = condition.operator().startsWith("For");
    List<String> texts = new ArrayList<>();
    for (ValueTrace value : condition.values()) {
      texts.add(plain(value.substituted()));
    }
    texts.addAll(OTHERS);
    for (String text : texts) {
      if (values.size() < MOST_VALUES) {
        values.add(several ? ContextValue.of(List.of(text)) : ContextValue.of(text));
      }
    }
  }

  /** A text that the pattern matches; of a range of addresses the first. */
  private static String plain(String pattern) {
    String text =
        pattern
            .replace("${*}", "\uE000")
            .replace("${?}", "\uE001")
            .replace('*', 'x')
            .replace('?', 'x')
            .replace('\uE000', '*')
            .replace('\uE001', '?');
    return text.matches("[0-9a-fA-F.:]+/\\d+") ? text.substring(0, text.indexOf('/')) : text;
  }
}
