package dev.writ.catalog.generator.refresh;

import dev.writ.catalog.generator.facts.Counts;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a broken scrape from a new state of AWS: packages have been published that had lost whole
 * pages.
 */
public final class ScrapeGuard {
  private static final int SERVICE_LOSS_PERCENT = 20;
  private static final int TOTAL_LOSS_PERCENT = 1;

  private ScrapeGuard() {}

  /** Why {@code next} must not replace {@code current}; empty if it may. */
  public static List<String> objections(Snapshot current, Snapshot next) {
    List<String> objections = new ArrayList<>();
    for (ServiceFacts service : current.services().values()) {
      int before = service.actions().size();
      int lost = lostActions(service, next.services().get(service.prefix()));
      if (exceeds(lost, before, SERVICE_LOSS_PERCENT)) {
        objections.add(
            "service `" + service.prefix() + "` loses " + lost + " of " + before + " actions");
      }
    }
    Counts before = current.counts();
    Counts after = next.counts();
    addTotal(objections, "services", before.services(), after.services());
    addTotal(objections, "actions", before.actions(), after.actions());
    addTotal(objections, "resource types", before.resourceTypes(), after.resourceTypes());
    addTotal(objections, "condition keys", before.keys(), after.keys());
    addTotal(objections, "global keys", before.globalKeys(), after.globalKeys());
    return List.copyOf(objections);
  }

  private static int lostActions(ServiceFacts before, @Nullable ServiceFacts after) {
    Set<String> names = new HashSet<>();
    before.actions().forEach(action -> names.add(action.name()));
    if (after != null) {
      after.actions().forEach(action -> names.remove(action.name()));
    }
    return names.size();
  }

  private static void addTotal(List<String> objections, String what, int before, int after) {
    if (exceeds(before - after, before, TOTAL_LOSS_PERCENT)) {
      objections.add("the total of " + what + " falls from " + before + " to " + after);
    }
  }

  private static boolean exceeds(int lost, int of, int percent) {
    return lost * 100 > of * percent;
  }
}
