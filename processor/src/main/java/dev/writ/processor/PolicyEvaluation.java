package dev.writ.processor;

import dev.writ.builder.BuiltPolicy;
import dev.writ.facts.Catalog;
import dev.writ.origin.Origins;
import dev.writ.processor.check.PolicyChecks;
import dev.writ.processor.emit.EmittedClass;
import dev.writ.processor.emit.EmittedClass.EmittedPolicy;
import dev.writ.processor.emit.PolicyJsonEmitter;
import dev.writ.processor.interpret.Compilation;
import dev.writ.processor.interpret.Interpreter;
import dev.writ.processor.interpret.Limits;
import dev.writ.processor.interpret.Outcome;
import dev.writ.processor.interpret.Problem;
import dev.writ.processor.interpret.TrustedLibrary;
import dev.writ.processor.message.MessageCode;
import dev.writ.processor.report.Places;
import dev.writ.processor.report.Reporter;
import dev.writ.processor.report.Sink;
import dev.writ.processor.scan.PolicyDeclaration;
import dev.writ.rule.Suppression;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** Evaluates, checks, reports and emits policies, class by class, over one compilation. */
final class PolicyEvaluation {

  private static final TrustedLibrary LIBRARY =
      new TrustedLibrary(
          Set.of("dev.writ", "dev.writ.builder", "dev.writ.catalog", "dev.writ.model"),
          Set.of("dev.writ.Policies"),
          Objects.requireNonNull(PolicyEvaluation.class.getClassLoader()));

  private final ProcessingEnvironment environment;
  private final Compilation compilation;
  private final Interpreter interpreter;
  private final Places places;
  private final Reporter reporter;
  private final PolicyChecks checks;
  private final PolicyJsonEmitter emitter;
  private final Map<PolicyDeclaration, Problem> missingSource = new HashMap<>();
  private BiConsumer<PolicyDeclaration, Problem> unresolved;

  PolicyEvaluation(
      ProcessingEnvironment environment,
      ProcessorOptions options,
      Compilation compilation,
      Sink sink) {
    this.environment = environment;
    this.compilation = compilation;
    this.interpreter = new Interpreter(compilation, LIBRARY, Limits.STANDARD);
    this.places = new Places(compilation.trees());
    this.reporter = new Reporter(compilation.trees(), sink, options.failOn());
    this.unresolved = reporter::problem;
    this.checks = new PolicyChecks(options.severities(), options.partition(), options.today());
    this.emitter =
        new PolicyJsonEmitter(Catalog.bundled().version().date().toString(), options.partition());
  }

  /**
   * Evaluates the policies.
   *
   * @param isLast whether this is the last compilation to try
   * @return those whose class needs source that this compilation lacks; empty where it is the last
   */
  List<PolicyDeclaration> evaluate(List<PolicyDeclaration> policies, boolean isLast) {
    Map<String, List<PolicyDeclaration>> byClass = new LinkedHashMap<>();
    for (PolicyDeclaration policy : policies) {
      byClass.computeIfAbsent(policy.className(), name -> new ArrayList<>()).add(policy);
    }
    List<PolicyDeclaration> missing = new ArrayList<>();
    byClass.forEach(
        (name, members) -> {
          if (!evaluateClass(name, members, isLast)) {
            missing.addAll(members);
          }
        });
    return missing;
  }

  /** Where this evaluation cannot resolve a name, lets the other one say what source it lacked. */
  PolicyEvaluation after(PolicyEvaluation other) {
    unresolved =
        (policy, problem) -> {
          Problem first = other.missingSource.get(policy);
          if (first == null) {
            reporter.problem(policy, problem);
          } else {
            other.reporter.problem(policy, first);
          }
        };
    return this;
  }

  /** A policy with its place and what became of it. */
  private record Evaluated(PolicyDeclaration policy, Element member, Outcome outcome) {}

  private boolean evaluateClass(String name, List<PolicyDeclaration> policies, boolean isLast) {
    TypeElement owner = compilation.elements().getTypeElement(name);
    List<Evaluated> evaluated = new ArrayList<>();
    for (PolicyDeclaration policy : policies) {
      Optional<Element> member = owner == null ? Optional.empty() : policy.in(owner);
      if (member.isEmpty() || owner == null || !compilation.declares(owner)) {
        return notFound(policy, isLast);
      }
      Outcome outcome = interpreter.evaluate(member.get());
      if (outcome instanceof Outcome.SourceMissing missing && !isLast) {
        missingSource.put(policy, missing.problem());
        return false;
      }
      evaluated.add(new Evaluated(policy, member.get(), outcome));
    }
    report(Objects.requireNonNull(owner), evaluated, isLast);
    return true;
  }

  private boolean notFound(PolicyDeclaration policy, boolean isLast) {
    if (isLast) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              MessageCode.NOT_EVALUATED.text(
                  "no source of `" + policy.className() + "` was found"));
    }
    return isLast;
  }

  private void report(TypeElement owner, List<Evaluated> evaluated, boolean isLast) {
    List<EmittedPolicy> emitted = new ArrayList<>();
    Set<Suppression> unused = new LinkedHashSet<>(evaluated.get(0).policy.inherited());
    for (Evaluated each : evaluated) {
      if (each.outcome instanceof Outcome.Value value
          && value.value() instanceof BuiltPolicy built) {
        PolicyChecks.Result result =
            checks.check(built, each.policy.own(), each.policy.inherited());
        unused.retainAll(result.unused());
        boolean isUnsound =
            reporter.findings(each.policy, each.member, built.origins(), result.findings());
        boolean isBadlySuppressed =
            reporter.findings(each.policy, each.member, Origins.NONE, result.suppressions());
        if (!isUnsound && !isBadlySuppressed) {
          emitted.add(new EmittedPolicy(each.policy.name(), places.ofName(each.member), built));
        }
      } else {
        unused.clear();
        reportFailure(each, isLast);
      }
    }
    if (!unused.isEmpty()) {
      boolean ignored =
          reporter.findings(
              evaluated.get(0).policy, owner, Origins.NONE, checks.problems(List.copyOf(unused)));
    }
    if (emitted.size() == evaluated.size()) {
      emit(owner, new EmittedClass(evaluated.get(0).policy.binaryName(), emitted));
    }
  }

  private void reportFailure(Evaluated each, boolean isLast) {
    if (each.outcome instanceof Outcome.Refused refused) {
      reporter.problem(each.policy, refused.problem());
    } else if (each.outcome instanceof Outcome.SourceMissing missing) {
      reporter.problem(each.policy, missing.problem());
    } else if (each.outcome instanceof Outcome.Unresolved failure) {
      // javac itself reports what it cannot resolve; of another compilation nobody would know.
      if (isLast) {
        unresolved.accept(each.policy, failure.problem());
      }
    } else {
      reporter.error(
          each.policy, each.member, MessageCode.NOT_EVALUATED.text("the value is not a policy"));
    }
  }

  private void emit(TypeElement owner, EmittedClass emitted) {
    String resource = PolicyJsonEmitter.resource(emitted);
    byte[] bytes = emitter.text(emitted).getBytes(StandardCharsets.UTF_8);
    TypeElement host =
        environment.getElementUtils().getTypeElement(owner.getQualifiedName().toString());
    try (OutputStream out =
        environment
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", resource, host)
            .openOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              MessageCode.NOT_EMITTED.text(resource + " was not written: " + e));
    }
  }
}
