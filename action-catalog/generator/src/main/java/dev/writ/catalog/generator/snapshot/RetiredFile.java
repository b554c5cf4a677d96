package dev.writ.catalog.generator.snapshot;

import dev.writ.catalog.generator.facts.AccessLevel;
import dev.writ.catalog.generator.facts.ActionFacts;
import dev.writ.catalog.generator.facts.RetiredAction;
import dev.writ.catalog.generator.facts.ServiceFacts;
import dev.writ.catalog.generator.facts.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads and writes {@code retired.tsv}; a refresh adds rows, a release of the library empties it by
 * hand.
 */
public final class RetiredFile {
  private static final String HEAD =
      "# Actions that AWS no longer lists: kind, service, name, access level, last version. Empty it after a release.";

  private static final Comparator<RetiredAction> BY_NAME =
      Comparator.comparing(RetiredAction::service).thenComparing(RetiredAction::name);

  private RetiredFile() {}

  /** The actions of the file. */
  public static List<RetiredAction> read(Path file) {
    return TsvLine.read(file).stream().map(RetiredFile::action).toList();
  }

  private static RetiredAction action(TsvLine line) {
    AccessLevel level =
        AccessLevel.ofLetter(line.cell(3))
            .orElseThrow(() -> line.problem("unknown access level `" + line.cell(3) + "`"));
    return new RetiredAction(line.cell(1), line.cell(2), level, line.cell(4));
  }

  /** Writes the actions as {@link #read} reads them. */
  public static void write(Path file, List<RetiredAction> actions) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (RetiredAction action : actions) {
      lines.add(
          String.join(
              "\t",
              "action",
              action.service(),
              action.name(),
              String.valueOf(action.accessLevel().letter()),
              action.lastVersion()));
    }
    SnapshotFolder.writeLines(file, lines);
  }

  /**
   * The retired actions and those that {@code current} had and {@code next} has not; what came back
   * is left out.
   */
  public static List<RetiredAction> after(
      List<RetiredAction> retired, Snapshot current, Snapshot next) {
    List<RetiredAction> result = new ArrayList<>(retired);
    for (ServiceFacts service : current.services().values()) {
      for (ActionFacts action : service.actions()) {
        result.add(
            new RetiredAction(
                service.prefix(), action.name(), action.accessLevel(), current.source().version()));
      }
    }
    return result.stream()
        .filter(action -> isGone(action, next))
        .distinct()
        .sorted(BY_NAME)
        .toList();
  }

  /** A service that went has no class to hold its actions. */
  private static boolean isGone(RetiredAction action, Snapshot next) {
    return next.service(action.service())
        .filter(
            service -> service.actions().stream().noneMatch(a -> a.name().equals(action.name())))
        .isPresent();
  }
}
