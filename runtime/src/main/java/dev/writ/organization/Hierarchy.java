package dev.writ.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tree of the root, the units and the accounts. */
final class Hierarchy {

  private final Map<String, Unit> units;

  /**
   * @throws IllegalArgumentException if a parent is missing or a unit lies under itself
   */
  Hierarchy(Map<String, Unit> units) {
    this.units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    units.values().forEach(this::checkWay);
  }

  private void checkWay(Unit start) {
    Set<String> way = new LinkedHashSet<>(List.of(start.name()));
    for (Optional<String> parent = start.parent(); parent.isPresent(); ) {
      if (!way.add(parent.get())) {
        throw new IllegalArgumentException(
            "`"
                + parent.get()
                + "` lies under itself: "
                + String.join(" < ", way)
                + " < "
                + parent.get());
      }
      Unit next = units.get(parent.get());
      if (next == null) {
        throw new IllegalArgumentException(
            "`" + start.name() + "` lies under `" + parent.get() + "`, which is nowhere");
      }
      parent = next.parent();
    }
  }

  boolean has(String name) {
    return units.containsKey(name);
  }

  /** The levels from the root down to the account; empty if it is none of this organization. */
  List<Unit> levels(String account) {
    List<Unit> levels = new ArrayList<>();
    for (Optional<Unit> unit = Optional.ofNullable(units.get(account)); unit.isPresent(); ) {
      levels.add(unit.get());
      unit = unit.get().parent().map(units::get);
    }
    Collections.reverse(levels);
    return levels;
  }
}
