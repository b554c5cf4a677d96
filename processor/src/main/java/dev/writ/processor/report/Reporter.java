package dev.writ.processor.report;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.writ.origin.Origin;
import dev.writ.origin.Origins;
import dev.writ.processor.interpret.CallSite;
import dev.writ.processor.interpret.Problem;
import dev.writ.processor.interpret.TreeOrigin;
import dev.writ.processor.message.MessageCode;
import dev.writ.processor.scan.PolicyDeclaration;
import dev.writ.rule.Finding;
import dev.writ.rule.Severity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Shows what is wrong with policies where the user wrote it.
 *
 * <p>The first line holds the code and the gist, since problem views cut the rest; then come help,
 * the calls that lead to the place, and how to suppress.
 */
public final class Reporter {

  private static final String INDENT = "\n    ";
  private static final int MOST_CALLS = 5;

  private final Trees trees;
  private final Places places;
  private final Sink sink;
  private final Severity failOn;

  /**
   * A reporter of one compilation.
   *
   * @param trees of the places
   * @param failOn findings of this severity and graver ones are errors
   */
  public Reporter(Trees trees, Sink sink, Severity failOn) {
    this.trees = trees;
    this.places = new Places(trees);
    this.sink = sink;
    this.failOn = failOn;
  }

  /** Shows why a policy has no value. */
  public void problem(PolicyDeclaration policy, Problem problem) {
    sink.print(
        Diagnostic.Kind.ERROR,
        policy,
        problem.place(),
        MessageCode.NOT_EVALUATED.text(problem.message() + calls(policy, problem.caller())));
  }

  /** Shows an error about the policy as a whole. */
  public void error(PolicyDeclaration policy, Element member, String text) {
    sink.print(Diagnostic.Kind.ERROR, policy, Objects.requireNonNull(trees.getPath(member)), text);
  }

  /**
   * Shows findings; those about the same tree are one message, or javac would show the first only.
   *
   * @param member where findings stand whose origin is not known
   * @return whether one of them is an error
   */
  public boolean findings(
      PolicyDeclaration policy, Element member, Origins origins, List<Finding> findings) {
    IdentityHashMap<Tree, Group> groups = new IdentityHashMap<>();
    List<Group> ordered = new ArrayList<>();
    for (Finding finding : findings) {
      TreeOrigin origin = origin(origins, finding, member);
      Group group =
          groups.computeIfAbsent(
              origin.place().getLeaf(),
              tree -> {
                Group added = new Group(origin.place());
                ordered.add(added);
                return added;
              });
      group.add(kind(finding.severity()), text(policy, finding, origin));
    }
    ordered.forEach(group -> sink.print(group.kind, policy, group.place, group.text.toString()));
    return ordered.stream().anyMatch(group -> group.kind == Diagnostic.Kind.ERROR);
  }

  /** Messages about one tree, of the gravest kind among them. */
  private static final class Group {

    private final TreePath place;
    private final StringBuilder text = new StringBuilder();
    private Diagnostic.Kind kind = Diagnostic.Kind.NOTE;

    Group(TreePath place) {
      this.place = place;
    }

    void add(Diagnostic.Kind other, String message) {
      kind = other.compareTo(kind) < 0 ? other : kind;
      text.append(text.isEmpty() ? "" : "\n").append(message);
    }
  }

  private TreeOrigin origin(Origins origins, Finding finding, Element member) {
    Origin origin = origins.at(finding.path());
    return origin instanceof TreeOrigin known
        ? known
        : new TreeOrigin(Objects.requireNonNull(trees.getPath(member)), Optional.empty());
  }

  private Diagnostic.Kind kind(Severity severity) {
    if (severity.compareTo(failOn) <= 0) {
      return Diagnostic.Kind.ERROR;
    }
    return severity == Severity.SUGGESTION ? Diagnostic.Kind.NOTE : Diagnostic.Kind.WARNING;
  }

  private String text(PolicyDeclaration policy, Finding finding, TreeOrigin origin) {
    StringBuilder text = new StringBuilder();
    text.append('[').append(finding.code()).append("] ").append(finding.message());
    finding.help().forEach(line -> text.append(INDENT).append(line));
    text.append(calls(policy, origin.caller()));
    text.append(INDENT).append("to accept it: @SuppressFinding(code = \"").append(finding.code());
    if (!finding.value().isEmpty()) {
      text.append("\", value = \"").append(finding.value());
    }
    text.append("\", because = \"…\")");
    return text.append(INDENT).append("more: ").append(finding.code().page()).toString();
  }

  /** The calls that lead to the place, the innermost first. */
  private String calls(PolicyDeclaration policy, Optional<CallSite> innermost) {
    StringBuilder text = new StringBuilder();
    Optional<CallSite> call = innermost.filter(c -> c.caller().isPresent());
    for (int i = 0; i < MOST_CALLS && call.isPresent(); i++) {
      text.append(INDENT).append("called at ").append(places.of(call.get().place()));
      call = call.get().caller().filter(c -> c.caller().isPresent());
    }
    if (!text.isEmpty()) {
      text.append(INDENT).append("for the policy `").append(policy.name()).append('`');
    }
    return text.toString();
  }
}
