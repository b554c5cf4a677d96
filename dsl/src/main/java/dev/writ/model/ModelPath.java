package dev.writ.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a policy document, such as {@code Statement[0].Action[1]}.
 *
 * <p>Lists are always indexed, also where the document writes a single value without brackets.
 *
 * @param steps from the root of the document; empty for the document itself
 */
public record ModelPath(List<Step> steps) implements Comparable<ModelPath> {

  /** The document itself. */
  public static final ModelPath ROOT = new ModelPath(List.of());

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:_-]+");

  public ModelPath {
    steps = List.copyOf(steps);
  }

  /** A step into the document. */
  public sealed interface Step extends Comparable<Step> {

    /** Into the member of an object. */
    record Member(String name) implements Step {

      @Override
      public int compareTo(Step other) {
        return other instanceof Member member ? name.compareTo(member.name) : -1;
      }
    }

    /** Into the element of an array, counted from 0. */
    record Index(int index) implements Step {

      @Override
      public int compareTo(Step other) {
        return other instanceof Index element ? Integer.compare(index, element.index) : 1;
      }
    }
  }

  /** The statement with this index, counted from 0. */
  public static ModelPath statement(int index) {
    return ROOT.member("Statement").index(index);
  }

  /** The place of the member within the object at this place. */
  public ModelPath member(String name) {
    return append(new Step.Member(name));
  }

  /** The place of the element, counted from 0, within the array at this place. */
  public ModelPath index(int index) {
    return append(new Step.Index(index));
  }

  /** The place that {@code relative} leads to from this one. */
  public ModelPath then(ModelPath relative) {
    List<Step> joined = new ArrayList<>(steps);
    joined.addAll(relative.steps);
    return new ModelPath(joined);
  }

  /** The place that holds this one; empty for the document itself. */
  public Optional<ModelPath> parent() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new ModelPath(steps.subList(0, steps.size() - 1)));
  }

  /** Orders a place before those within it, members by name and elements by index. */
  @Override
  public int compareTo(ModelPath other) {
    for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
      int order = steps.get(i).compareTo(other.steps.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  private ModelPath append(Step step) {
    List<Step> appended = new ArrayList<>(steps);
    appended.add(step);
    return new ModelPath(appended);
  }

  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /**
   * Such as {@code Statement[0].Condition.StringLike.s3:prefix[0]}; a member with other characters
   * stands in quotes, escaped as in JSON, so that the text is one line.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Step.Index element) {
        text.append('[').append(element.index()).append(']');
      } else if (step instanceof Step.Member member) {
        if (PLAIN.matcher(member.name()).matches()) {
          text.append(text.isEmpty() ? "" : ".").append(member.name());
        } else {
          text.append("[\"").append(escaped(member.name())).append("\"]");
        }
      }
    }
    return text.toString();
  }
}
