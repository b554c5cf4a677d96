package dev.writ.json;

import dev.writ.json.JsonValue.JsonArray;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.Member;
import dev.writ.model.ModelPath;
import dev.writ.model.Policy;
import dev.writ.model.Statement;
import dev.writ.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads policy documents strictly: whatever the model cannot hold is a problem with its place, and
 * nothing is dropped.
 *
 * <p>Single values and lists of one are the same to IAM and to the model; so are an empty Condition
 * or operator block and none, and an empty list of one type of principal and none.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">IAM
 *     User Guide, Grammar of the IAM JSON policy language</a>
 */
public final class PolicyReader {

  private final Reading reading;

  private PolicyReader(List<SyntaxProblem> problemsSoFar) {
    reading = new Reading(problemsSoFar);
  }

  /**
   * The policy document in the text.
   *
   * @throws PolicySyntaxException if the text is not a policy document; it names every problem
   */
  public static ParsedPolicy read(String text) {
    return read(JsonReader.readLeniently(text, JsonReader.MAX_LENGTH));
  }

  /**
   * The policy document that the value is.
   *
   * @throws PolicySyntaxException if the value is not a policy document; it names every problem
   */
  public static ParsedPolicy read(JsonValue value) {
    return read(new JsonText(value, List.of()));
  }

  private static ParsedPolicy read(JsonText text) {
    PolicyReader reader = new PolicyReader(text.problems());
    Optional<Policy> policy = reader.policy(text.value());
    reader.reading.throwIfProblems();
    return new ParsedPolicy(policy.orElseThrow(), reader.reading.positions());
  }

  private Optional<Policy> policy(JsonValue value) {
    Optional<JsonObject> object = reading.object(value, ModelPath.ROOT);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Optional<Version> version = Optional.empty();
    Optional<String> id = Optional.empty();
    Optional<List<Statement>> statements = Optional.empty();
    for (Member member : object.get().members()) {
      ModelPath path = ModelPath.ROOT.member(member.name());
      switch (member.name()) {
        case "Version" -> version = version(member.value(), path);
        case "Id" -> id = reading.string(member.value(), path);
        case "Statement" -> statements = Optional.of(statements(member.value(), path));
        default -> reading.unknownElement(member, path, "a policy");
      }
    }
    if (statements.isEmpty()) {
      reading.problem(value, ModelPath.ROOT, "a policy needs a Statement element");
    }
    return Optional.of(new Policy(version, id, statements.orElse(List.of())));
  }

  private Optional<Version> version(JsonValue value, ModelPath path) {
    Optional<String> name = reading.string(value, path);
    Optional<Version> version = name.flatMap(Version::ofJsonName);
    if (name.isPresent() && version.isEmpty()) {
      reading.problem(
          value,
          path,
          Excerpt.of(name.get())
              + " is no version of the policy language; use `2012-10-17` or `2008-10-17`");
    }
    return version;
  }

  private List<Statement> statements(JsonValue value, ModelPath path) {
    reading.seen(value, path);
    StatementReader reader = new StatementReader(reading);
    List<Statement> statements = new ArrayList<>();
    List<JsonValue> elements = value instanceof JsonArray array ? array.elements() : List.of(value);
    for (int i = 0; i < elements.size(); i++) {
      reader.statement(elements.get(i), path.index(i)).ifPresent(statements::add);
    }
    return statements;
  }
}
