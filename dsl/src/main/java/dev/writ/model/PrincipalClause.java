package dev.writ.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The Principal or NotPrincipal element of a statement.
 *
 * @param principals in order; {@link Principal.Everyone} stands alone, as it does in JSON
 */
public record PrincipalClause(Polarity polarity, List<Principal> principals) {

  /**
   * @throws IllegalArgumentException if everyone is listed beside other principals
   */
  public PrincipalClause {
    principals = List.copyOf(principals);
    if (principals.size() > 1
        && principals.stream().anyMatch(Principal.Everyone.class::isInstance)) {
      throw new IllegalArgumentException(
          "the principal `*` is everyone and cannot stand beside other principals");
    }
  }

  /** {@code Principal} or {@code NotPrincipal}. */
  public String elementName() {
    return polarity.elementName("Principal");
  }

  /** The place of a principal within its statement, such as {@code Principal.AWS[0]}. */
  public ModelPath path(int index) {
    ModelPath element = ModelPath.ROOT.member(elementName());
    if (!(principals.get(index) instanceof Principal.Listed principal)) {
      return element;
    }
    int among = 0;
    for (Principal earlier : principals.subList(0, index)) {
      if (earlier instanceof Principal.Listed listed && listed.type() == principal.type()) {
        among++;
      }
    }
    return element.member(principal.type().jsonName()).index(among);
  }

  PrincipalClause mapTexts(UnaryOperator<Text> mapping) {
    return new PrincipalClause(
        polarity, principals.stream().map(principal -> principal.mapText(mapping)).toList());
  }
}
