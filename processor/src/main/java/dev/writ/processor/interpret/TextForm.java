package dev.writ.processor.interpret;

import com.sun.source.util.TreePath;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The text of a value, as {@code String.valueOf} gives it, where it is the same everywhere. */
final class TextForm {

  /** A decimal of so many digits names one double only, so every release prints the same. */
  private static final int SURE_DIGITS_OF_DOUBLE = 15;

  private static final int SURE_DIGITS_OF_FLOAT = 6;

  private final Machine machine;
  private final TreePath place;

  private TextForm(Machine machine, TreePath place) {
    this.machine = machine;
    this.place = place;
  }

  /** The text; refuses values whose text may differ from run to run. */
  static String of(@Nullable Object value, Machine machine, TreePath place) {
    machine.builtins.at(place);
    check(value, machine, place);
    String text = String.valueOf(value);
    machine.execution.charge(place, 1 + text.length() / 8);
    return text;
  }

  static void check(@Nullable Object value, Machine machine, TreePath place) {
    if (!(value instanceof String)) {
      new TextForm(machine, place).check(value);
    }
  }

  private void check(@Nullable Object value) {
    if (value instanceof Double || value instanceof Float) {
      checkDecimal(value);
    } else if (value instanceof Collection<?> collection) {
      checkOrder(value);
      collection.forEach(this::check);
    } else if (value instanceof Map<?, ?> map) {
      checkOrder(value);
      map.forEach(this::checkEntry);
    } else if (value instanceof Map.Entry<?, ?> entry) {
      checkEntry(entry.getKey(), entry.getValue());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::check);
    } else if (!isPlain(value)) {
      throw machine.execution.refusal(place, reason(value));
    }
  }

  private void checkEntry(@Nullable Object key, @Nullable Object value) {
    check(key);
    check(value);
  }

  private void checkOrder(Object value) {
    if (Ordering.isUnspecified(value)) {
      throw machine.execution.refusal(place, Reasons.ORDER);
    }
  }

  private static boolean isPlain(@Nullable Object value) {
    return value == null
        || (value instanceof CharSequence && value.getClass().getName().startsWith("java."))
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Enum
        || value instanceof UserObject
        || value instanceof StringJoiner
        || value.getClass().getName().startsWith("java.util.Optional")
        || value.getClass().getName().startsWith("java.time.");
  }

  private static String reason(@Nullable Object value) {
    if (value instanceof CharSequence) {
      return "a deploy parameter or a policy text is a value of its own, and no part of a Java"
          + " string: join it with `text(…)`";
    }
    return value != null && value.getClass().isArray()
        ? "the text of an array is its hash code: use `Arrays.toString` or a list"
        : "the text of this object is not the same everywhere";
  }

  private void checkDecimal(Object value) {
    String text = value.toString();
    long digits = text.chars().filter(Character::isDigit).count();
    int sure = value instanceof Double ? SURE_DIGITS_OF_DOUBLE : SURE_DIGITS_OF_FLOAT;
    if (digits > sure || text.indexOf('E') >= 0) {
      throw machine.execution.refusal(
          place, "Java releases print `" + text + "` differently: write the number as text");
    }
  }
}
