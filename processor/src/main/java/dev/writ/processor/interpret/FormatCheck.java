package dev.writ.processor.interpret;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which conversions of {@code String.format} give the same text in every locale and release. */
final class FormatCheck {

  private static final Pattern SPECIFIER =
      Pattern.compile("%(?:\\d+\\$|<)?([-#+ 0,(]*)(\\d*)(?:\\.(\\d+))?([tT]?[a-zA-Z%])");

  private static final Set<String> ANY_LOCALE = Set.of("s", "d", "x", "X", "o", "c", "b", "B", "%");

  private static final Set<String> ROOT_ONLY = Set.of("S", "C", "f", "e", "E");

  private static final int WIDEST = 9_999;

  private FormatCheck() {}

  /** Why the format is refused; empty if it is not. */
  static Optional<String> objection(String format, boolean rootLocale) {
    Matcher matcher = SPECIFIER.matcher(format);
    while (matcher.find()) {
      String conversion = matcher.group(4);
      String flags = matcher.group(1);
      if (tooWide(matcher.group(2)) || tooWide(matcher.group(3))) {
        return Optional.of("the width in `" + matcher.group() + "` is too large");
      }
      boolean plain = ANY_LOCALE.contains(conversion) && flags.indexOf(',') < 0;
      if (!plain && !ROOT_ONLY.contains(conversion) && flags.indexOf(',') < 0) {
        return Optional.of("`" + matcher.group() + "` does not give the same text everywhere");
      }
      if (!plain && !rootLocale) {
        return Optional.of(
            "`" + matcher.group() + "` depends on the locale: use `String.format(Locale.ROOT, …)`");
      }
    }
    return Optional.empty();
  }

  private static boolean tooWide(String number) {
    return number != null
        && (number.length() > 4 || (!number.isEmpty() && Integer.parseInt(number) > WIDEST));
  }

  static boolean isRoot(Object locale) {
    return Locale.ROOT.equals(locale) || Locale.ENGLISH.equals(locale) || Locale.US.equals(locale);
  }
}
