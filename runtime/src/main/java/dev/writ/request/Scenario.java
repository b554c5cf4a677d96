package dev.writ.request;

import dev.writ.json.PolicySyntaxException;

/**
 * A request with the policies it is decided under: one line of the wire format.
 *
 * @param name what the answer is called by; may be empty
 */
public record Scenario(String name, Request request, PolicyLayers layers) {

  /**
   * The scenario in the text: an object with {@code request}, {@code policies} and perhaps {@code
   * name}. Other members are the caller's own and mean nothing here; inside {@code request} and
   * {@code policies} there may be none.
   *
   * @throws PolicySyntaxException if the text is no JSON, or a policy in it is no policy document
   * @throws IllegalArgumentException if the text is no scenario
   */
  public static Scenario read(String json) {
    return ScenarioReader.read(json);
  }

  /**
   * The policies in the text, which is what a scenario has under {@code policies}.
   *
   * @throws PolicySyntaxException if the text is no JSON
   * @throws IllegalArgumentException if the text holds no such policies
   */
  public static PolicyLayers readPolicies(String json) {
    return ScenarioReader.readPolicies(json);
  }
}
