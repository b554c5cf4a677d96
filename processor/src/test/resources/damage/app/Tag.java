package app;

import com.google.auto.value.AutoValue;
import org.immutables.value.Value;

@AutoValue
abstract class Tag {
  abstract String key();

  abstract String text();

  static Tag of(String key, String text) {
    return new AutoValue_Tag(key, text);
  }

  @Value.Immutable
  interface Place {
    String bucket();

    java.util.List<String> folders();
  }
}
