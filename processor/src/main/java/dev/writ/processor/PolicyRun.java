package dev.writ.processor;

import dev.writ.annotation.IamPolicy;
import dev.writ.processor.interpret.Compilation;
import dev.writ.processor.message.MessageCode;
import dev.writ.processor.report.Sink;
import dev.writ.processor.report.Sinks;
import dev.writ.processor.scan.ClassPathCatalog;
import dev.writ.processor.scan.DeclarationScanner;
import dev.writ.processor.scan.JavacFrontEnd;
import dev.writ.processor.scan.NestedFrontEnd;
import dev.writ.processor.scan.PolicyDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * One run of the processor: collects declarations round by round, and evaluates them when the
 * compiler lets it. Rounds read signatures only; bodies are attributed later.
 */
final class PolicyRun {

  private final ProcessingEnvironment environment;
  private final ProcessorOptions options;
  private final DeclarationScanner scanner;
  private final List<PolicyDeclaration> declarations = new ArrayList<>();
  private final List<InvalidDeclaration> invalid = new ArrayList<>();

  PolicyRun(ProcessingEnvironment environment) {
    this.environment = environment;
    this.options = ProcessorOptions.parse(environment.getOptions(), this::error);
    this.scanner =
        new DeclarationScanner(
            environment.getElementUtils(),
            (element, text) -> invalid.add(new InvalidDeclaration(environment, element, text)));
  }

  private void error(String text) {
    environment.getMessager().printMessage(Diagnostic.Kind.ERROR, text);
  }

  void round(RoundEnvironment round) {
    for (Element member : round.getElementsAnnotatedWith(IamPolicy.class)) {
      scanner.declaration(member).ifPresent(declarations::add);
    }
    if (!round.processingOver()) {
      return;
    }
    if (round.errorRaised() || declarations.isEmpty()) {
      invalid.forEach(InvalidDeclaration::print);
      return;
    }
    ClassPathCatalog.objection(environment.getFiler())
        .map(MessageCode.CATALOG_MISMATCH::text)
        .ifPresent(text -> environment.getMessager().printMessage(Diagnostic.Kind.WARNING, text));
    JavacFrontEnd.of(environment)
        .ifPresentOrElse(this::awaitAnalysis, () -> evaluateNested(declarations));
  }

  private void awaitAnalysis(JavacFrontEnd javac) {
    javac.atAnalysis(
        compilation -> PolicyProcessor.Guard.run(environment, () -> evaluate(compilation)),
        () -> PolicyProcessor.Guard.run(environment, () -> evaluateNested(declarations)));
  }

  private void evaluate(Compilation compilation) {
    printInvalid();
    PolicyEvaluation evaluation =
        new PolicyEvaluation(environment, options, compilation, Sinks.atTrees(compilation.trees()));
    List<PolicyDeclaration> missing = evaluation.evaluate(declarations, false);
    if (!missing.isEmpty()) {
      nested(missing).ifPresent(nested -> nested.after(evaluation).evaluate(missing, true));
    }
  }

  private void evaluateNested(List<PolicyDeclaration> policies) {
    printInvalid();
    nested(policies).ifPresent(nested -> nested.evaluate(policies, true));
  }

  /**
   * Says what cannot be a policy, once the others are evaluated too: after an error within a round
   * javac would not analyse, and this problem would hide those of the policies.
   */
  private void printInvalid() {
    invalid.forEach(InvalidDeclaration::print);
    invalid.clear();
  }

  /** The evaluation over a second compiler; says so where there is none. */
  private Optional<PolicyEvaluation> nested(List<PolicyDeclaration> policies) {
    Optional<Compilation> nested = new NestedFrontEnd(environment).compilation(policies);
    if (nested.isEmpty()) {
      error(MessageCode.NOT_EVALUATED.text(NestedFrontEnd.missing(policies)));
    }
    return nested.map(this::evaluation);
  }

  private PolicyEvaluation evaluation(Compilation nested) {
    Sink sink =
        Sinks.throughHost(
            environment, nested.trees(), JavacFrontEnd.of(environment).map(JavacFrontEnd::trees));
    return new PolicyEvaluation(environment, options, nested, sink);
  }
}
