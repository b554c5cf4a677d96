package dev.writ.decide;

import java.util.Optional;

/** One step of AWS's evaluation. */
@FunctionalInterface
interface DecisionStep {

  /** The reason that settles the decision here; empty if the next step has to. */
  Optional<DecisionReason> reason(Situation situation);
}
