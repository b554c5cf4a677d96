package dev.writ.request;

import java.util.Locale;

/** The names of context keys. */
public final class ContextKeys {

  private ContextKeys() {}

  /** The form of a key in which two keys are equal iff IAM takes them for the same. */
  public static String fold(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
