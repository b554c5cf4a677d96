package dev.writ.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A text of a policy: a resource, a condition key, a value of a condition or of a principal.
 *
 * <p>Two texts are equal iff their parts are; adjacent literals are one part and no literal is
 * empty, so a text has one form only.
 *
 * @param parts in order; empty for the empty text
 */
public record Text(List<TextPart> parts) implements CharSequence {

  /**
   * Normalises: joins neighbouring literals, drops empty ones, and reads a variable where literals
   * spell one, since IAM would read it too.
   */
  public Text {
    parts = List.copyOf(normalised(parts));
  }

  /**
   * The text that {@code value} stands for: a {@code Text} itself, a {@code Parameter} as its only
   * part, any other characters as {@link #parse} reads them.
   */
  public static Text of(CharSequence value) {
    if (value instanceof Text text) {
      return text;
    }
    if (value instanceof Parameter parameter) {
      return new Text(List.of(parameter));
    }
    return parse(value.toString());
  }

  /**
   * The text that IAM reads in the characters: <code>${…}</code> is a policy variable where it has
   * a variable's form, and literal characters elsewhere.
   */
  public static Text parse(String characters) {
    return new Text(List.of(new Literal(characters)));
  }

  /** The text that stands for exactly these characters: wildcards and dollar signs are escaped. */
  public static Text exactly(String characters) {
    List<TextPart> parts = new ArrayList<>();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      TextPart part = new Literal(String.valueOf(c));
      for (Escape escape : Escape.values()) {
        if (escape.character() == c) {
          part = escape;
        }
      }
      parts.add(part);
    }
    return new Text(parts);
  }

  /** The texts one after the other. */
  public static Text concat(CharSequence... texts) {
    List<TextPart> parts = new ArrayList<>();
    for (CharSequence text : texts) {
      parts.addAll(of(text).parts);
    }
    return new Text(parts);
  }

  /** The notation of IAM with {@code binding}'s values in the place of the deploy parameters. */
  public String bound(Function<Parameter, String> binding) {
    StringBuilder bound = new StringBuilder();
    for (TextPart part : parts) {
      bound.append(
          part instanceof Parameter parameter ? binding.apply(parameter) : part.notation());
    }
    return bound.toString();
  }

  /** The notation of IAM with each deploy parameter's sample in its place. */
  public String sample() {
    return bound(Parameter::sample);
  }

  /** The deploy parameters in this text, in order, repetitions included. */
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (TextPart part : parts) {
      if (part instanceof Parameter parameter) {
        parameters.add(parameter);
      }
    }
    return parameters;
  }

  /** The policy variables in this text, in order, repetitions included. */
  public List<PolicyVariable> variables() {
    List<PolicyVariable> variables = new ArrayList<>();
    for (TextPart part : parts) {
      if (part instanceof PolicyVariable variable) {
        variables.add(variable);
      }
    }
    return variables;
  }

  private static List<TextPart> normalised(List<TextPart> parts) {
    List<TextPart> normalised = new ArrayList<>(parts.size());
    StringBuilder literal = new StringBuilder();
    for (TextPart part : parts) {
      if (part instanceof Literal piece) {
        literal.append(piece.value());
      } else {
        flush(literal, normalised);
        normalised.add(part);
      }
    }
    flush(literal, normalised);
    return normalised;
  }

  private static void flush(StringBuilder literal, List<TextPart> parts) {
    parts.addAll(VariableSyntax.parts(literal.toString()));
    literal.setLength(0);
  }

  @Override
  public int length() {
    return toString().length();
  }

  @Override
  public char charAt(int index) {
    return toString().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  /** The notation of IAM; a deploy parameter shows as <code>${Parameter Name}</code>. */
  @Override
  public String toString() {
    return bound(TextPart::notation);
  }
}
