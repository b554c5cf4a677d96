package dev.writ.processor.interpret;

import java.lang.reflect.Executable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of the table of platform members.
 *
 * @param name {@code new} for constructors, {@code .NAME} for a static field
 * @param parameters simple names of the erased parameter types; empty for every overload
 */
record JdkMember(String name, Optional<List<String>> parameters, Set<Mark> marks) {

  /** What is to be minded with a member. */
  enum Mark {
    CHANGES_RECEIVER('!'),
    SHOWS_ORDER_OF_RECEIVER('~'),
    SHOWS_ORDER_OF_ARGUMENTS('^'),
    SHOWS_TEXT('$'),
    GIVES_VIEW('%'),
    TAKES_SIZE('#');

    private final char sign;

    Mark(char sign) {
      this.sign = sign;
    }
  }

  /** Reads a token of the table, such as {@code ^new(Collection)}. */
  static JdkMember parse(String token) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    int start = 0;
    for (Optional<Mark> mark = mark(token.charAt(0));
        mark.isPresent();
        mark = mark(token.charAt(start))) {
      marks.add(mark.get());
      start++;
    }
    int bracket = token.indexOf('(');
    return bracket < 0
        ? new JdkMember(token.substring(start), Optional.empty(), marks)
        : new JdkMember(
            token.substring(start, bracket),
            Optional.of(List.of(types(token.substring(bracket + 1, token.length() - 1)))),
            marks);
  }

  private static String[] types(String list) {
    return list.isEmpty() ? new String[0] : list.split(",", -1);
  }

  private static Optional<Mark> mark(char sign) {
    return Stream.of(Mark.values()).filter(mark -> mark.sign == sign).findFirst();
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  boolean matches(String memberName, Executable executable) {
    return name.equals(memberName)
        && parameters
            .map(
                types ->
                    types.equals(
                        Stream.of(executable.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList()))
            .orElse(true);
  }
}
