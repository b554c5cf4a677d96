package dev.writ.json;

import dev.writ.model.ModelPath;
import dev.writ.model.Policy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A policy document and where its parts stand in the text.
 *
 * @param positions by the place in the document, as {@link ModelPath} describes places
 */
public record ParsedPolicy(Policy policy, Map<ModelPath, Position> positions) {

  public ParsedPolicy {
    // A HashMap stays fast where a hostile text chooses names of equal hash codes; Map.copyOf not.
    positions = Collections.unmodifiableMap(new HashMap<>(positions));
  }

  /** The position of the place, or of the closest place around it that has one. */
  public Position at(ModelPath path) {
    for (Optional<ModelPath> place = Optional.of(path);
        place.isPresent();
        place = place.get().parent()) {
      Position position = positions.get(place.get());
      if (position != null) {
        return position;
      }
    }
    return new Position(1, 1);
  }
}
