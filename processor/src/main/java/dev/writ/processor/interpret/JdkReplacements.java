package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Platform members that are called in another way, with the same result: regular expressions with a
 * budget, formats in the root locale, joining with a look at each element.
 */
final class JdkReplacements {

  /** The other way to call a member. */
  @FunctionalInterface
  private interface Replacement {
    @Nullable Object call(@Nullable Object receiver, @Nullable Object[] arguments, TreePath place);
  }

  private final Machine machine;
  private final Map<String, Replacement> replacements;

  JdkReplacements(Machine machine) {
    this.machine = machine;
    this.replacements =
        Map.of(
            "java.lang.String.matches",
            (receiver, arguments, place) ->
                pattern(arguments[0]).matcher(charged(receiver, place)).matches(),
            "java.lang.String.replaceAll",
            (receiver, arguments, place) ->
                pattern(arguments[0])
                    .matcher(charged(receiver, place))
                    .replaceAll(text(arguments[1])),
            "java.lang.String.replaceFirst",
            (receiver, arguments, place) ->
                pattern(arguments[0])
                    .matcher(charged(receiver, place))
                    .replaceFirst(text(arguments[1])),
            "java.lang.String.split",
            (receiver, arguments, place) ->
                pattern(arguments[0])
                    .split(
                        charged(receiver, place),
                        arguments.length > 1 ? (Integer) Objects.requireNonNull(arguments[1]) : 0),
            "java.lang.String.format",
            this::format,
            "java.lang.String.formatted",
            (receiver, arguments, place) ->
                format(text(receiver), Optional.empty(), arguments[0], place),
            "java.util.stream.Collectors.joining",
            this::joining);
  }

  boolean has(String member) {
    return replacements.containsKey(member);
  }

  @Nullable Object call(
      String member, @Nullable Object receiver, @Nullable Object[] arguments, TreePath place) {
    return Objects.requireNonNull(replacements.get(member)).call(receiver, arguments, place);
  }

  private static Pattern pattern(@Nullable Object regex) {
    return Pattern.compile(text(regex));
  }

  private CharSequence charged(@Nullable Object text, TreePath place) {
    return new ChargedText(text(text), machine.execution, place);
  }

  private static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }

  private Object format(@Nullable Object receiver, @Nullable Object[] arguments, TreePath place) {
    return arguments.length == 3
        ? format(text(arguments[1]), Optional.ofNullable(arguments[0]), arguments[2], place)
        : format(text(arguments[0]), Optional.empty(), arguments[1], place);
  }

  private String format(
      String format, Optional<Object> locale, @Nullable Object values, TreePath place) {
    boolean root = locale.map(FormatCheck::isRoot).orElse(false);
    FormatCheck.objection(format, root)
        .ifPresent(
            objection -> {
              throw machine.execution.refusal(place, objection);
            });
    @Nullable Object[] shown = (@Nullable Object[]) values;
    if (shown == null) {
      return String.format(Locale.ROOT, format, (Object[]) null);
    }
    for (Object value : shown) {
      if (!(value instanceof Double || value instanceof Float)) {
        TextForm.check(value, machine, place);
      }
    }
    return String.format(Locale.ROOT, format, shown);
  }

  private Object joining(@Nullable Object receiver, @Nullable Object[] arguments, TreePath place) {
    List<String> parts =
        Stream.of(arguments).map(argument -> TextForm.of(argument, machine, place)).toList();
    Collector<CharSequence, ?, String> joining =
        parts.isEmpty()
            ? Collectors.joining()
            : parts.size() == 1
                ? Collectors.joining(parts.get(0))
                : Collectors.joining(parts.get(0), parts.get(1), parts.get(2));
    return Collectors.mapping((Object element) -> TextForm.of(element, machine, place), joining);
  }
}
