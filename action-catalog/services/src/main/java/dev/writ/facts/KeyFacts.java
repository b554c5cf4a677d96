package dev.writ.facts;

/**
 * A condition key.
 *
 * @param name in AWS's spelling, such as {@code s3:prefix}; a template such as {@code
 *     aws:ResourceTag/${TagKey}} stands for a family of keys
 */
public record KeyFacts(String name, KeyType type) {

  /** True iff the name stands for a family of keys. */
  public boolean isTemplate() {
    return placeholderStart() >= 0;
  }

  /**
   * True iff {@code key} is this key, or one of its family. Case does not matter, and a placeholder
   * stands for one character or more.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html">IAM
   *     User Guide, Condition</a>
   */
  public boolean matches(String key) {
    int start = placeholderStart();
    if (start < 0) {
      return name.equalsIgnoreCase(key);
    }
    String head = name.substring(0, start);
    String tail = name.substring(placeholderEnd(start));
    if (tail.contains("${")) {
      return Wildcards.matchesIgnoringCase(name.replaceAll("\\$\\{[^}]*}", "?*"), key);
    }
    return key.length() > head.length() + tail.length()
        && key.regionMatches(true, 0, head, 0, head.length())
        && key.regionMatches(true, key.length() - tail.length(), tail, 0, tail.length());
  }

  /** The text before the first placeholder, or the whole name. */
  String head() {
    int start = placeholderStart();
    return start < 0 ? name : name.substring(0, start);
  }

  /** The text after the placeholder; empty without one. */
  String tail() {
    int start = placeholderStart();
    return start < 0 ? "" : name.substring(placeholderEnd(start));
  }

  /** The name, its placeholder filled with what stands in the text where the placeholder would. */
  String instanceLike(String text) {
    int separator = Math.max(text.indexOf('/'), text.lastIndexOf(':'));
    if (!isTemplate() || separator < 0 || separator == text.length() - 1) {
      return name;
    }
    String rest = text.substring(separator + 1);
    String tail = tail();
    return head() + (rest.endsWith(tail) ? rest : rest + tail);
  }

  private int placeholderStart() {
    int dollar = name.indexOf("${");
    return dollar >= 0 ? dollar : name.indexOf('<');
  }

  private int placeholderEnd(int start) {
    return name.indexOf(name.charAt(start) == '$' ? '}' : '>', start) + 1;
  }

  @Override
  public String toString() {
    return name;
  }
}
