package dev.writ.catalog.generator.write;

import dev.writ.catalog.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ARN template taken apart.
 *
 * @param pieces in order
 */
record ArnForm(List<Piece> pieces) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
  private static final int SEGMENTS = 6;

  /** What stands in a place of a template. */
  enum Kind {
    LITERAL,
    PARTITION,
    REGION,
    ACCOUNT,
    ARGUMENT
  }

  /**
   * A part of a template.
   *
   * @param text the characters of a literal, the Java name of an argument
   */
  record Piece(Kind kind, String text) {}

  ArnForm {
    pieces = List.copyOf(pieces);
  }

  static ArnForm of(String template) {
    List<Piece> pieces = new ArrayList<>();
    String[] segments = template.split(":", SEGMENTS);
    for (int i = 0; i < segments.length; i++) {
      if (i > 0) {
        addLiteral(pieces, ":");
      }
      addSegment(pieces, i, segments[i]);
    }
    return new ArnForm(pieces);
  }

  private static void addSegment(List<Piece> pieces, int segment, String text) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    int from = 0;
    while (matcher.find()) {
      addLiteral(pieces, text.substring(from, matcher.start()));
      Kind kind = kind(segment);
      pieces.add(new Piece(kind, kind == Kind.ARGUMENT ? argument(pieces, matcher.group(1)) : ""));
      from = matcher.end();
    }
    addLiteral(pieces, text.substring(from));
  }

  /**
   * A placeholder for an account has many names ({@code AccountId}, {@code VpcOwnerAccount}): its
   * place tells.
   */
  private static Kind kind(int segment) {
    return switch (segment) {
      case 1 -> Kind.PARTITION;
      case 3 -> Kind.REGION;
      case 4 -> Kind.ACCOUNT;
      default -> Kind.ARGUMENT;
    };
  }

  private static String argument(List<Piece> pieces, String placeholder) {
    String name = JavaNames.parameter(placeholder);
    long same =
        pieces.stream()
            .filter(p -> p.kind == Kind.ARGUMENT && p.text.matches(name + "[0-9]*"))
            .count();
    return same == 0 ? name : name + (same + 1);
  }

  private static void addLiteral(List<Piece> pieces, String text) {
    int last = pieces.size() - 1;
    if (!text.isEmpty() && last >= 0 && pieces.get(last).kind == Kind.LITERAL) {
      pieces.set(last, new Piece(Kind.LITERAL, pieces.get(last).text + text));
    } else if (!text.isEmpty()) {
      pieces.add(new Piece(Kind.LITERAL, text));
    }
  }

  /** True iff the ARN names a region or an account that its user chooses. */
  boolean isScoped() {
    return pieces.stream().anyMatch(p -> p.kind == Kind.REGION || p.kind == Kind.ACCOUNT);
  }

  /** The names of the factory's text arguments in order. */
  List<String> arguments() {
    return pieces.stream().filter(p -> p.kind == Kind.ARGUMENT).map(Piece::text).toList();
  }
}
