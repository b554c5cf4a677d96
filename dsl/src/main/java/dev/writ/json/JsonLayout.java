package dev.writ.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/** How JSON text is laid out. */
public enum JsonLayout {
  /**
   * Two spaces a level, each element and member on a line of its own, lines end with a line feed.
   */
  PRETTY {
    @Override
    JsonGenerator generator(Writer out) throws IOException {
      return FACTORY.createGenerator(out).setPrettyPrinter(prettyPrinter());
    }
  },
  /** Without white space outside strings. */
  MINIFIED {
    @Override
    JsonGenerator generator(Writer out) throws IOException {
      return FACTORY.createGenerator(out);
    }
  };

  private static final JsonFactory FACTORY = new JsonFactory();

  abstract JsonGenerator generator(Writer out) throws IOException;

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return printer;
  }
}
