package dev.writ.rule.grammar;

import dev.writ.model.ModelPath;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import java.util.regex.Pattern;

/** What is wrong with a <code>${…}</code> that is no policy variable. */
enum VariableMistake {
  BRACE(FindingCode.MISSING_BRACE_IN_VARIABLE, "lacks its closing brace") {
    @Override
    String help(String inside) {
      return "write `${" + inside + "}`, or `${$}` for a dollar sign";
    }
  },
  EMPTY(FindingCode.EMPTY_VARIABLE, "names no condition key") {
    @Override
    String help(String inside) {
      return "name a condition key, as in `${aws:username}`, or write `${$}` for a dollar sign";
    }
  },
  SPACE(FindingCode.UNSUPPORTED_SPACE_IN_VARIABLE, "has a space in its name") {
    @Override
    String help(String inside) {
      return "write `${"
          + inside.replaceAll("\\s*([,:])\\s*", "$1").strip().replace(",", ", ")
          + "}`";
    }
  },
  QUOTE(FindingCode.MISSING_QUOTE_IN_VARIABLE, "lacks the quotes of its default") {
    @Override
    String help(String inside) {
      int comma = inside.indexOf(',');
      String value = inside.substring(comma + 1).replace("'", "").strip();
      return "write `${" + inside.substring(0, comma).strip() + ", '" + value + "'}`";
    }
  },
  FOREIGN(FindingCode.NOT_A_POLICY_VARIABLE, "is no policy variable") {
    @Override
    String help(String inside) {
      return "a deploy parameter is a value and no text: join it with `text(\"…\", "
          + parameter(inside)
          + ", \"…\")`";
    }
  };

  private static final Pattern DEFAULT =
      Pattern.compile("[A-Za-z0-9._/-]+:[^:$,'{}]+,\\s*[^']*'?|[^,]+:[^,]+,\\s*'[^']*");
  private static final Pattern SPACED =
      Pattern.compile("\\s*[A-Za-z0-9._/-]+\\s*:\\s*[^:$,'{}]+(\\s*,\\s*'[^'{}]*')?\\s*");

  private final FindingCode code;
  private final String gist;

  VariableMistake(FindingCode code, String gist) {
    this.code = code;
    this.gist = gist;
  }

  /** What to write instead. */
  abstract String help(String inside);

  /** The mistake in a text that begins with <code>${</code> and is no variable. */
  static VariableMistake of(String piece) {
    if (!piece.endsWith("}")) {
      return BRACE;
    }
    String inside = piece.substring(2, piece.length() - 1);
    if (inside.isBlank()) {
      return EMPTY;
    }
    if (SPACED.matcher(inside).matches()) {
      return SPACE;
    }
    return DEFAULT.matcher(inside).matches() ? QUOTE : FOREIGN;
  }

  /** True iff the key has a space elsewhere than in the name of a tag. */
  static boolean hasStraySpace(String key) {
    int slash = key.indexOf('/', key.indexOf(':'));
    String name = slash < 0 ? key : key.substring(0, slash);
    return name.chars().anyMatch(Character::isWhitespace) || !key.equals(key.strip());
  }

  Finding finding(String piece, ModelPath path) {
    String inside = piece.substring(2, piece.length() - (piece.endsWith("}") ? 1 : 0));
    return Finding.of(code, path, piece, "`" + piece + "` " + gist).help(help(inside));
  }

  /** The factory of the deploy parameter that a template's notation is likely to mean. */
  private static String parameter(String inside) {
    return switch (inside) {
      case "AWS::Partition" -> "Parameter.PARTITION";
      case "AWS::AccountId" -> "Parameter.account(\"AccountId\")";
      case "AWS::Region" -> "Parameter.region(\"Region\")";
      default -> "Parameter.name(\"" + name(inside) + "\", \"sample\", 64)";
    };
  }

  private static String name(String inside) {
    String letters =
        inside.replaceFirst("^(Parameter |var\\.|local\\.)", "").replaceAll("[^A-Za-z0-9]", "");
    return letters.isEmpty() || !Character.isLetter(letters.charAt(0)) ? "Name" : letters;
  }
}
