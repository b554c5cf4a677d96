package dev.writ.catalog.generator.write;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text in the form that Javadoc and JavaPoet take literally. */
final class Javadoc {
  private static final String REFERENCE =
      "https://docs.aws.amazon.com/service-authorization/latest/reference/";

  private Javadoc() {}

  /** The text as code; no text ends the comment or begins a tag. */
  static String code(String text) {
    return text.contains("*/") || text.contains("@")
        ? "<code>" + escaped(text) + "</code>"
        : "{@code " + text + "}";
  }

  static String codes(Collection<String> texts) {
    return texts.stream().map(Javadoc::code).collect(Collectors.joining(", "));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("*/", "*&#47;")
        .replace("@", "&#64;");
  }

  /** A link to the service's page in the Service Authorization Reference. */
  static String seeService(String serviceName) {
    String page = serviceName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
    return see(
        REFERENCE + "list_" + page + ".html",
        "Service Authorization Reference, " + escaped(serviceName));
  }

  static String see(String page, String title) {
    return "\n@see <a href=\"" + page + "\">" + title + "</a>\n";
  }
}
