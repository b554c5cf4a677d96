package dev.writ.catalog.generator.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that must differ, even where case does not count, as in the files of nested classes. */
public final class NameScope {
  private final String what;
  private final Map<String, String> owners = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * An empty scope.
   *
   * @param what the names are of, for messages, such as {@code types of S3}
   */
  public NameScope(String what) {
    this.what = what;
  }

  /** Takes the name for the owner, or notes the collision. */
  public void claim(String name, String owner) {
    String other = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), owner);
    if (other != null) {
      problems.add(
          what
              + ": `"
              + name
              + "` names both "
              + other
              + " and "
              + owner
              + "; pin one in names.tsv");
    }
  }

  /** The collisions so far. */
  public List<String> problems() {
    return List.copyOf(problems);
  }
}
