package dev.writ.catalog;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a policy against the catalog, without writing anything. */
final class SourceCompiler {
  private SourceCompiler() {}

  /** An error of javac and the source text that its caret stands on. */
  record JavacError(String code, String at) {}

  /** The errors of a class with this expression as the body of a method. */
  static List<JavacError> errorsOf(String expression) {
    String source =
        """
        import static dev.writ.Writ.*;
        import dev.writ.builder.*;
        import dev.writ.catalog.*;
        class Policies {
          static Object policy() {
            return %s;
          }
        }
        """
            .formatted(expression);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    compiler
        .getTask(
            null,
            null,
            diagnostics,
            List.of(
                "-proc:none", "-Xlint:all", "--release", "17", "-implicit:none", "-d", "target"),
            null,
            List.of(new Source(source)))
        .call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> new JavacError(d.getCode(), at(source, d)))
        .toList();
  }

  private static String at(String source, Diagnostic<? extends JavaFileObject> diagnostic) {
    return source
        .substring((int) diagnostic.getStartPosition(), (int) diagnostic.getEndPosition())
        .toLowerCase(Locale.ROOT);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String source;

    Source(String source) {
      super(URI.create("string:///Policies.java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
