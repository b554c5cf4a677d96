package dev.writ.rule;

import dev.writ.facts.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The names that someone is likely to have meant.
 *
 * @param names to choose from
 */
public record NearestNames(Collection<String> names) {

  /** Chooses from these names. */
  public static NearestNames among(Collection<String> names) {
    return new NearestNames(names);
  }

  /** {@code did you mean `a`, `b` or `c`}, if any name is near. */
  public Optional<String> of(String typed) {
    List<String> nearest = to(typed);
    return nearest.isEmpty() ? Optional.empty() : Optional.of("did you mean " + or(nearest));
  }

  /** The names in backticks: {@code `a`, `b` or `c`}. */
  public static String or(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      text.append(i == 0 ? "" : i == names.size() - 1 ? " or " : ", ");
      text.append('`').append(names.get(i)).append('`');
    }
    return text.toString();
  }

  /** At most three names, the nearest first; see {@link Nearest}. */
  public List<String> to(String typed) {
    return Nearest.to(typed, names.stream());
  }
}
