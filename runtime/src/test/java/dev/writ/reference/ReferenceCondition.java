package dev.writ.reference;

import dev.writ.model.AbsentKey;
import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;
import dev.writ.model.ConditionValue;
import dev.writ.model.Policy;
import dev.writ.model.Version;
import dev.writ.request.ContextValue;
import dev.writ.request.RequestContext;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Whether one condition holds. */
final class ReferenceCondition {

  private final Condition condition;
  private final Version version;
  private final RequestContext context;
  private final String operator;

  ReferenceCondition(Condition condition, Policy policy, RequestContext context) {
    this.condition = condition;
    this.version = policy.version().orElse(Version.V2008_10_17);
    this.context = context;
    this.operator = condition.operator().jsonName();
  }

  boolean holds() {
    ContextValue value = context.get(condition.key().toString());
    if (condition.operator() == ConditionOperator.NULL) {
      String absent = String.valueOf(value.values().isEmpty());
      return condition.values().stream()
          .anyMatch(v -> v.text().toString().equalsIgnoreCase(absent));
    }
    if (value.isMissing()) {
      if (condition.modifiers().absentKey() == AbsentKey.ACCEPTED) {
        return true;
      }
      return switch (condition.modifiers().qualifier()) {
        case NONE -> condition.operator().isNegated();
        case FOR_ALL_VALUES -> true;
        case FOR_ANY_VALUE -> false;
      };
    }
    return switch (condition.modifiers().qualifier()) {
      case NONE -> !value.isMultivalued() && holdsFor(value.single());
      case FOR_ALL_VALUES ->
          value.values().stream().allMatch(String::isEmpty)
              || value.values().stream().allMatch(this::holdsFor);
      case FOR_ANY_VALUE -> value.values().stream().anyMatch(this::holdsFor);
    };
  }

  private boolean holdsFor(String actual) {
    boolean negated = condition.operator().isNegated();
    for (ConditionValue expected : condition.values()) {
      Optional<Boolean> equal = compare(actual, expected);
      if (negated && (equal.isEmpty() || equal.get())) {
        return false;
      }
      if (!negated && equal.isPresent() && equal.get()) {
        return true;
      }
    }
    return negated;
  }

  /** Empty where a value is not of the operator's type. */
  private Optional<Boolean> compare(String actual, ConditionValue value) {
    ReferenceText text = ReferenceText.of(value.text(), version, context);
    String spelled = value.text().toString();
    return switch (condition.operator().valueType()) {
      case STRING ->
          Optional.of(
              operator.endsWith("Like")
                  ? text.likeOrUnresolved(actual, false)
                  : text.equalTo(actual, operator.endsWith("IgnoreCase")));
      case NUMERIC -> number(actual).flatMap(a -> number(spelled).map(e -> order(a, e)));
      case DATE -> date(actual).flatMap(a -> date(spelled).map(e -> order(a, e)));
      case BOOL, PRESENCE ->
          bool(actual).flatMap(a -> bool(spelled).map(e -> a.booleanValue() == e.booleanValue()));
      case BINARY -> bytes(actual).flatMap(a -> bytes(spelled).map(e -> Arrays.equals(a, e)));
      case IP_ADDRESS -> ip(actual, spelled);
      case ARN -> arn(actual, text);
    };
  }

  private <T extends Comparable<T>> boolean order(T actual, T expected) {
    int comparison = actual.compareTo(expected);
    if (operator.contains("LessThan")) {
      return comparison < 0 || (operator.endsWith("Equals") && comparison == 0);
    }
    if (operator.contains("GreaterThan")) {
      return comparison > 0 || (operator.endsWith("Equals") && comparison == 0);
    }
    return comparison == 0;
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> date(String text) {
    try {
      if (text.matches("\\d+")) {
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
      }
      return Optional.of(
          text.length() == 10
              ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> bool(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
        ? Optional.of(Boolean.parseBoolean(text))
        : Optional.empty();
  }

  private static Optional<byte[]> bytes(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> ip(String actual, String range) {
    String[] parts = range.split("/", 2);
    Optional<byte[]> address = address(actual);
    Optional<byte[]> network = address(parts[0]);
    if (address.isEmpty() || network.isEmpty()) {
      return Optional.empty();
    }
    int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : network.get().length * 8;
    if (address.get().length != network.get().length) {
      return Optional.of(false);
    }
    for (int i = 0; i < bits; i++) {
      int mask = 0x80 >> (i % 8);
      if ((address.get()[i / 8] & mask) != (network.get()[i / 8] & mask)) {
        return Optional.of(false);
      }
    }
    return Optional.of(true);
  }

  private static Optional<byte[]> address(String text) {
    if (!text.matches("\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9a-f:]*:[0-9a-f:]*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> arn(String actual, ReferenceText pattern) {
    if (!pattern.resolved()) {
      return Optional.of(false);
    }
    String[] parts = actual.split(":", 6);
    String[] patterns = pattern.text().split(":", 6);
    if (parts.length < 6 || patterns.length < 6 || !parts[0].equals("arn")) {
      return Optional.empty();
    }
    for (int i = 0; i < 6; i++) {
      ReferenceText part = new ReferenceText(patterns[i], true);
      if (!part.likeOrUnresolved(parts[i], false)) {
        return Optional.of(false);
      }
    }
    return Optional.of(true);
  }
}
