package dev.writ.explain;

import dev.writ.decide.Decision;
import dev.writ.request.Request;
import dev.writ.trace.LayerTrace;
import java.util.List;

/**
 * Why a request is decided as it is.
 *
 * @param sentence the decision as AWS's messages put it
 * @param step the rule that settled it
 * @param sides across accounts what either side says; empty within one account
 * @param layers every kind of policy, statement by statement
 * @param blockers everything that stands against the request, not the first only
 * @param remedies changes that would get it allowed, each tried out; empty if it is allowed
 * @param decisiveKeys context keys that the request lacks and that would change the decision
 * @param warnings what changes the meaning of the policies unnoticed
 */
public record Explanation(
    Request request,
    Decision decision,
    String sentence,
    String step,
    List<String> sides,
    List<LayerTrace> layers,
    List<String> blockers,
    List<Remedy> remedies,
    List<DecisiveKey> decisiveKeys,
    List<String> warnings) {

  public Explanation {
    sides = List.copyOf(sides);
    layers = List.copyOf(layers);
    blockers = List.copyOf(blockers);
    remedies = List.copyOf(remedies);
    decisiveKeys = List.copyOf(decisiveKeys);
    warnings = List.copyOf(warnings);
  }

  /**
   * Changes that together get the request allowed; without any of them it is not.
   *
   * @param changes each in words
   */
  public record Remedy(List<String> changes) {

    public Remedy {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A key that the request lacks.
   *
   * @param value a value of it
   * @param outcome what the decision would be with it
   */
  public record DecisiveKey(String key, String value, String outcome) {}

  /** The explanation as a JSON object on one line. */
  public String toJson() {
    return ExplanationJson.write(this);
  }

  /** The explanation to read on a terminal; the last line ends with a line feed. */
  public String toText() {
    return ExplanationText.write(this);
  }
}
