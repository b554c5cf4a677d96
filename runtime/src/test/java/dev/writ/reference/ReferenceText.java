package dev.writ.reference;

import dev.writ.model.Escape;
import dev.writ.model.PolicyVariable;
import dev.writ.model.Text;
import dev.writ.model.TextPart;
import dev.writ.model.Version;
import dev.writ.request.ContextValue;
import dev.writ.request.RequestContext;

/**
 * A text of a policy with its variables substituted; literal wildcards stand as private characters.
 *
 * @param resolved whether every variable had a value
 */
record ReferenceText(String text, boolean resolved) {

  private static final char LITERAL_STAR = '\uE000';
  private static final char LITERAL_QUESTION_MARK = '\uE001';

  static ReferenceText of(Text text, Version version, RequestContext context) {
    if (version == Version.V2008_10_17) {
      return new ReferenceText(text.toString(), true);
    }
    StringBuilder substituted = new StringBuilder();
    boolean resolved = true;
    for (TextPart part : text.parts()) {
      if (part instanceof PolicyVariable variable) {
        ContextValue value = context.get(variable.key());
        if (!value.isMissing() && value.isSingle()) {
          substituted.append(literal(value.single()));
        } else if (value.isMissing() && variable.defaultValue().isPresent()) {
          substituted.append(literal(variable.defaultValue().get()));
        } else {
          resolved = false;
        }
      } else if (part instanceof Escape escape) {
        substituted.append(literal(String.valueOf(escape.character())));
      } else {
        substituted.append(part.notation());
      }
    }
    return new ReferenceText(substituted.toString(), resolved);
  }

  private static String literal(String value) {
    return value.replace('*', LITERAL_STAR).replace('?', LITERAL_QUESTION_MARK);
  }

  private static String plain(String value) {
    return value.replace(LITERAL_STAR, '*').replace(LITERAL_QUESTION_MARK, '?');
  }

  boolean likeOrUnresolved(String value, boolean unresolved) {
    return resolved ? like(text, literal(value)) : unresolved;
  }

  boolean equalTo(String value, boolean ignoringCase) {
    if (!resolved) {
      return false;
    }
    return ignoringCase ? plain(text).equalsIgnoreCase(value) : plain(text).equals(value);
  }

  /** Whether the text matches the pattern, by a table of all their beginnings. */
  static boolean like(String pattern, String text) {
    boolean[] reachable = new boolean[text.length() + 1];
    reachable[0] = true;
    for (int p = 0; p < pattern.length(); p++) {
      boolean[] next = new boolean[text.length() + 1];
      char c = pattern.charAt(p);
      for (int t = 0; t <= text.length(); t++) {
        if (c == '*') {
          next[t] = reachable[t] || (t > 0 && next[t - 1]);
        } else {
          next[t] = t > 0 && reachable[t - 1] && (c == '?' || c == text.charAt(t - 1));
        }
      }
      reachable = next;
    }
    return reachable[text.length()];
  }
}
