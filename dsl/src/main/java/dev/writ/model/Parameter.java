package dev.writ.model;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A deploy parameter: a value that is known when a policy is deployed, and not when it is compiled.
 *
 * <p>It is a value and never part of a Java string: put it where a method takes a {@code
 * CharSequence}, alone or joined with text by {@link Text#concat}. Concatenated into a {@code
 * String} it turns into <code>${Parameter Name}
 * </code>, which is no policy variable and is reported.
 *
 * @param name letters and digits, as CloudFormation's logical ids; the first is a letter
 * @param type what it stands for
 * @param sample a value that checks, decisions and tests use in its place
 * @param maxLength in characters; size checks count this length
 * @param pattern the regular expression that every bound value must match as a whole
 */
public record Parameter(
    String name, ParameterType type, String sample, int maxLength, String pattern)
    implements TextPart, CharSequence {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  /** The partition of every typed ARN; it stays open until a document is written. */
  public static final Parameter PARTITION = partition("Partition");

  /**
   * @throws IllegalArgumentException if the name is not alphanumeric, the pattern is no regular
   *     expression, or the sample is too long or does not match
   */
  public Parameter {
    Objects.requireNonNull(type);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the parameter name `" + name + "` must be letters and digits and begin with a letter");
    }
    if (maxLength < 1) {
      throw new IllegalArgumentException(
          "the maximum length of parameter `" + name + "` must be at least 1");
    }
    check(name, sample, maxLength, pattern);
  }

  /** An account id. */
  public static Parameter account(String name) {
    return of(name, ParameterType.ACCOUNT, "111122223333");
  }

  /** A region code. */
  public static Parameter region(String name) {
    return of(name, ParameterType.REGION, "us-east-1");
  }

  /** A partition. */
  public static Parameter partition(String name) {
    return of(name, ParameterType.PARTITION, "aws");
  }

  /** A whole ARN, of which {@code sample} is an example. */
  public static Parameter arn(String name, String sample) {
    return of(name, ParameterType.ARN, sample);
  }

  /**
   * A name, or another text within an ARN or a value, at most {@code maxLength} characters long.
   * Its values hold no wildcard and no dollar sign.
   */
  public static Parameter name(String name, String sample, int maxLength) {
    return new Parameter(name, ParameterType.NAME, sample, maxLength, ParameterType.NAME.pattern());
  }

  private static Parameter of(String name, ParameterType type, String sample) {
    return new Parameter(name, type, sample, type.maxLength(), type.pattern());
  }

  /** The same parameter, whose values match {@code regex} as a whole. */
  public Parameter matching(String regex) {
    return new Parameter(name, type, sample, maxLength, regex);
  }

  /** The same parameter, whose values have at most {@code length} characters. */
  public Parameter atMost(int length) {
    return new Parameter(name, type, sample, length, pattern);
  }

  /**
   * Returns {@code value} if it can stand for this parameter.
   *
   * @throws IllegalArgumentException if it is too long or does not match the pattern
   */
  public String checked(String value) {
    check(name, value, maxLength, pattern);
    return value;
  }

  private static void check(String name, String value, int maxLength, String pattern) {
    if (value.length() > maxLength) {
      throw new IllegalArgumentException(
          "`"
              + value
              + "` has "
              + value.length()
              + " characters, and parameter `"
              + name
              + "` at most "
              + maxLength);
    }
    if (!compiled(name, pattern).matcher(value).matches()) {
      throw new IllegalArgumentException(
          "`" + value + "` does not match `" + pattern + "` of parameter `" + name + "`");
    }
  }

  private static Pattern compiled(String name, String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "the pattern `" + pattern + "` of parameter `" + name + "` is no regular expression", e);
    }
  }

  @Override
  public String notation() {
    return "${Parameter " + name + "}";
  }

  @Override
  public int length() {
    return notation().length();
  }

  @Override
  public char charAt(int index) {
    return notation().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return notation().subSequence(start, end);
  }

  @Override
  public String toString() {
    return notation();
  }
}
