package dev.writ.json;

import dev.writ.model.Parameter;
import dev.writ.model.Policy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * Writes policy documents in one canonical form: Version first, then Id, Statement always an array;
 * within a statement Sid, Effect, Principal, Action, Resource, Condition; a list of one as a single
 * value; everything else in the order of the model. Equal policies give equal bytes.
 *
 * @param layout how the text is laid out
 * @param binding the values of deploy parameters
 */
public record PolicyWriter(JsonLayout layout, Function<Parameter, String> binding) {

  /** Two spaces a level, a line feed after each line but the last. */
  public static PolicyWriter pretty() {
    return new PolicyWriter(JsonLayout.PRETTY, PolicyWriter::unbound);
  }

  /** Without white space outside strings. */
  public static PolicyWriter minified() {
    return new PolicyWriter(JsonLayout.MINIFIED, PolicyWriter::unbound);
  }

  /** The same writer with these values of deploy parameters. */
  public PolicyWriter binding(Function<Parameter, String> values) {
    return new PolicyWriter(layout, values);
  }

  /**
   * The partition is {@code aws}; every other parameter stays visible as <code>${Parameter Name}
   * </code>.
   */
  public static String unbound(Parameter parameter) {
    return parameter.equals(Parameter.PARTITION) ? parameter.sample() : parameter.notation();
  }

  /**
   * The document as text.
   *
   * @throws IllegalArgumentException if two condition keys of one operator are the same once
   *     parameters are bound, or a string holds half of a surrogate pair, which UTF-8 cannot spell
   */
  public String write(Policy policy) {
    StringWriter text = new StringWriter();
    try (var generator = layout.generator(text)) {
      new DocumentWriter(generator, binding).policy(policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String document = text.toString();
    if (Surrogates.firstUnpaired(document).isPresent()) {
      throw new IllegalArgumentException("a string of the policy holds half of a surrogate pair");
    }
    return document;
  }
}
