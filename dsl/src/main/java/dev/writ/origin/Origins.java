package dev.writ.origin;

import dev.writ.model.ModelPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The origins of the parts of a document. Immutable. */
public final class Origins {

  /** No origin is known. */
  public static final Origins NONE = new Origins(Map.of());

  private final Map<ModelPath, Origin> byPath;

  private Origins(Map<ModelPath, Origin> byPath) {
    this.byPath = byPath;
  }

  /** An empty collection of origins to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The origin of the place, or of the closest place around it that has one, or {@link
   * Origin#UNKNOWN}.
   */
  public Origin at(ModelPath path) {
    for (Optional<ModelPath> place = Optional.of(path);
        place.isPresent();
        place = place.get().parent()) {
      Origin origin = byPath.get(place.get());
      if (origin != null) {
        return origin;
      }
    }
    return Origin.UNKNOWN;
  }

  /** Collects origins. */
  public static final class Builder {

    private final Map<ModelPath, Origin> collected = new LinkedHashMap<>();

    private Builder() {}

    /** Adds the origin of a place, unless it is unknown. */
    public Builder put(ModelPath path, Origin origin) {
      if (origin != Origin.UNKNOWN) {
        collected.put(path, origin);
      }
      return this;
    }

    /** Adds the origins of the part of the document at {@code path}, given relative to it. */
    public Builder put(ModelPath path, Origins part) {
      part.byPath.forEach((relative, origin) -> collected.put(path.then(relative), origin));
      return this;
    }

    /** What was collected. */
    public Origins build() {
      return collected.isEmpty() ? NONE : new Origins(Map.copyOf(collected));
    }
  }
}
