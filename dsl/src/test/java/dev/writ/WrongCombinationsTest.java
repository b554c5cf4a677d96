package dev.writ;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiles expressions with javac; {@code §} stands before what javac has to point at. */
class WrongCombinationsTest {

  private static final String MARK = "§";

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** One for all, since it remembers what lies in which jar. */
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, Locale.ROOT, null);

  @BeforeAll
  static void writeClassesAside(@TempDir Path output) throws IOException {
    FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
  }

  @AfterAll
  static void close() throws IOException {
    FILES.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a bucket for an action on objects      | allow(GET_OBJECT).on(§bucket("b"))
          a queue for an action on objects       | allow(GET_OBJECT).on(§queue("q"))
          a second resource of another type      | allow(GET_OBJECT).on(object("b", "*")).on(§bucket("b"))
          the wrong resource among other calls   | allow(GET_OBJECT).onRaw("x").on(§bucket("b")).onRaw("y")
          a list of the wrong resources          | allow(GET_OBJECT).onEach(§BUCKETS)
          an object for two unrelated actions    | allow(GET_OBJECT, SEND_MESSAGE).on(§object("b", "*"))
          a queue for two unrelated actions      | allow(GET_OBJECT, SEND_MESSAGE).on(§queue("q"))
          a bucket for bucket and object actions | allow(LIST_BUCKET, GET_OBJECT).on(§bucket("b"))
          an object for a bucket and a tag action| allow(LIST_BUCKET, TAG).on(§object("b", "*"))
          a queue for a loosened pair            | allow(anyOf(LIST_BUCKET, GET_OBJECT)).on(§queue("q"))
          a bucket for a denied object action    | deny(GET_OBJECT).on(§bucket("b"))
          leaving out the wrong resource         | deny(GET_OBJECT).onAllExcept(§bucket("b"))
          leaving out another wrong resource     | deny(GET_OBJECT).onAllExceptRaw("x").onAllExcept(§bucket("b"))
          the wrong resource behind a principal  | allow(GET_OBJECT).to(everyone()).on(§bucket("b"))
          the wrong resource behind everyone     | deny(GET_OBJECT).toEveryone().on(§bucket("b"))
          a resource on a wildcard-only action   | allow(LIST_ALL).on(§bucket("b"))
          a resource on a mixed statement        | allow(LIST_ALL, LIST_BUCKET).on(§bucket("b"))
          a string for a resource                | allow(GET_OBJECT).on(§"arn:aws:s3:::b/*")
          a string for an action                 | §allow("s3:GetObject").onAll()
          a string operator on a Bool key        | allow(LIST_ALL).onAll().when(§MFA.like("true"))
          a string value of a Bool key           | allow(LIST_ALL).onAll().when(MFA.is(§"true"))
          a Bool operator on a string key        | allow(LIST_ALL).onAll().when(§PREFIX.isTrue())
          a wildcard on a key that takes none    | allow(LIST_ALL).onAll().when(§ORG.like("o-*"))
          a plain operator on a set key          | allow(LIST_ALL).onAll().when(§TAG_KEYS.is("a"))
          a set operator on a single-valued key  | allow(LIST_ALL).onAll().when(§PREFIX.forAnyValue().is("a"))
          a set key as a variable                | text(§TAG_KEYS.variable())
          a string operator on a number key      | allow(LIST_ALL).onAll().when(§MAX_KEYS.like("1*"))
          a string operator on a date key        | allow(LIST_ALL).onAll().when(§NOW.like("2027*"))
          a string operator on an IP address key | allow(LIST_ALL).onAll().when(§SOURCE_IP.like("10.*"))
          a number operator on an ARN key        | allow(LIST_ALL).onAll().when(§SOURCE_ARN.lessThan(1))
          IfExists with Null                     | allow(LIST_ALL).onAll().when(§PREFIX.ifExists().isMissing())
          a key without an operator              | §allow(LIST_ALL).onAll().when(PREFIX)
          a condition before the resource        | §allow(LIST_ALL).when(MFA.isTrue())
          a resource after all resources         | §allow(LIST_BUCKET).onAll().on(bucket("b"))
          leaving out from listed resources      | §allow(LIST_BUCKET).on(bucket("b")).onAllExcept(bucket("c"))
          listing beside left out resources      | §allow(LIST_BUCKET).onAllExcept(bucket("b")).on(bucket("c"))
          a principal behind a resource          | §allow(LIST_BUCKET).on(bucket("b")).to(everyone())
          everyone in an Allow                   | §allow(LIST_BUCKET).toEveryone()
          a string for a principal               | §allow(LIST_BUCKET).to("111122223333")
          no resource in an identity policy      | §identityPolicy(allow(LIST_ALL))
          a principal in an identity policy      | identityPolicy(§allow(LIST_ALL).to(everyone()).onAll())
          a trust statement in one               | identityPolicy(§allow(LIST_ALL).to(everyone()))
          a principal in its second statement    | identityPolicy(allow(LIST_ALL).onAll(), §allow(LIST_ALL).to(everyone()).onAll())
          a principal in its sixth statement     | identityPolicy(S, S, S, S, S, §allow(LIST_ALL).to(everyone()).onAll())
          a principal in a statement added to it | identityPolicy(S).and(§allow(LIST_ALL).to(everyone()).onAll())
          a principal in an SCP                  | serviceControlPolicy(§allow(LIST_ALL).to(everyone()).onAll())
          a principal in a permissions boundary  | permissionsBoundary(§allow(LIST_ALL).to(everyone()).onAll())
          a principal in a session policy        | sessionPolicy(§allow(LIST_ALL).to(everyone()).onAll())
          no principal in a resource policy      | resourcePolicy(§allow(LIST_BUCKET).on(bucket("b")))
          no resource in a resource policy       | resourcePolicy(§allow(LIST_BUCKET).to(everyone()))
          no principal in a VPC endpoint policy  | vpcEndpointPolicy(§allow(LIST_BUCKET).on(bucket("b")))
          a resource in a trust policy           | trustPolicy(§allow(ASSUME_ROLE).to(everyone()).on(role("r")))
          every resource in a trust policy       | trustPolicy(§allow(ASSUME_ROLE).to(everyone()).onAll())
          no principal in a trust policy         | trustPolicy(§allow(ASSUME_ROLE).onAll())
          a resource after a trust condition     | §allow(ASSUME_ROLE).to(everyone()).when(MFA.isTrue()).on(role("r"))
          an Allow in an RCP                     | resourceControlPolicy(§allow(LIST_BUCKET).to(everyone()).on(bucket("b")))
          a principal in an RCP                  | resourceControlPolicy(§deny(LIST_BUCKET).to(raw("1")).on(bucket("b")))
          no principal in an RCP                 | resourceControlPolicy(§deny(LIST_BUCKET).on(bucket("b")))
          one kind of policy as another          | IdentityPolicy p = §sessionPolicy(S)
          """)
  void doesNotCompile(String name, String expression) {
    Source source = new Source(expression);
    List<Diagnostic<? extends JavaFileObject>> errors = errors(source);
    assertThat(errors).as(name).hasSize(1);
    Diagnostic<? extends JavaFileObject> error = errors.get(0);
    assertThat(error.getLineNumber()).as("line of %s", error).isEqualTo(source.line());
    assertThat(error.getStartPosition()).as("start of %s", error).isEqualTo(source.mark());
    assertThat(error.getMessage(Locale.ROOT).lines().count()).as("%s", error).isLessThan(7);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one action                        | allow(GET_OBJECT).on(object("b", "*"))
          two actions of one type           | allow(GET_OBJECT, PUT_OBJECT).on(object("b", "*"))
          an action that takes either       | allow(LIST_BUCKET, TAG).on(bucket("b"))
          an action that takes both         | allow(TAG).on(bucket("b")).on(object("b", "*"))
          a loosened pair                   | allow(anyOf(LIST_BUCKET, GET_OBJECT)).on(bucket("b")).on(object("b", "*"))
          actions of several types          | allow(GET_OBJECT, SEND_MESSAGE, LIST_ALL).onAll()
          a raw action beside a typed one   | allow(GET_OBJECT, Action.raw("x:Y")).on(object("b", "*"))
          all but actions of several types  | denyAllExcept(GET_OBJECT, LIST_ALL).on(queue("q"))
          a list of resources               | allow(LIST_BUCKET).onEach(BUCKETS)
          a list of resources of a subtype  | allow(TAG).onEach(BUCKETS)
          a statement that denies           | identityPolicy(deny(LIST_ALL).onAll())
          a resource policy that denies     | resourcePolicy(deny(LIST_BUCKET).to(everyone()).on(bucket("b")))
          an RCP's statement in another     | resourcePolicy(deny(LIST_BUCKET).toEveryone().on(bucket("b")))
          a Text, a Parameter and a String  | text(text("a"), Parameter.account("A"), "b", PREFIX.variable())
          """)
  void compiles(String name, String expression) {
    assertThat(errors(new Source(expression))).as(name).isEmpty();
  }

  private List<Diagnostic<? extends JavaFileObject>> errors(Source source) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-Xlint:all", "-cp", System.getProperty("java.class.path", ""));
    COMPILER.getTask(null, FILES, diagnostics, options, null, List.of(source)).call();
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }

  /** A class around an expression. */
  private static final class Source extends SimpleJavaFileObject {

    private static final String HEAD =
        """
        import static dev.writ.Writ.*;
        import static dev.writ.builder.Principals.*;
        import static dev.writ.builder.SampleCatalog.*;
        import dev.writ.builder.*;
        import dev.writ.model.*;
        import java.util.List;
        class Policies {
          static final List<BucketArn> BUCKETS = List.of(bucket("a"), bucket("b"));
          static final IdentityStatement S = allow(LIST_ALL).onAll();
          static void policy() {
            %s
              ;
          }
        }
        """;

    private final String text;

    private Source(String expression) {
      super(URI.create("string:///Policies.java"), Kind.SOURCE);
      String statement =
          expression.startsWith("IdentityPolicy p") ? expression : "Object o = " + expression;
      text = HEAD.formatted(statement);
    }

    private int mark() {
      return text.indexOf(MARK);
    }

    private long line() {
      return text.substring(0, mark()).lines().count();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text.replace(MARK, "");
    }
  }
}
