package dev.writ.processor.interpret;

import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The parts of one interpreter, which know each other through it. */
final class Machine {

  final Elements elements;
  final Types types;
  final Execution execution;
  final SourceIndex sources;
  final Resolution resolution;
  final Mirrors mirrors;
  final Conversions conversions;
  final UserClasses classes;
  final UserMethods methods;
  final UserBuiltins builtins;
  final Functions functions;
  final Callees callees;
  final Fields fields;
  final ExpressionPlanner expressions;
  final StatementPlanner statements;

  Machine(Compilation compilation, TrustedLibrary library, Limits limits) {
    this.elements = compilation.elements();
    this.types = compilation.types();
    this.execution = new Execution(limits);
    this.sources = new SourceIndex(compilation.trees());
    this.resolution = new Resolution(compilation, execution);
    this.mirrors = new Mirrors(compilation, sources, library);
    this.conversions = new Conversions(execution);
    this.classes = new UserClasses(this);
    this.methods = new UserMethods(this);
    this.builtins = new UserBuiltins(this);
    this.functions = new Functions(this);
    this.callees = new Callees(this);
    this.fields = new Fields(this);
    this.expressions = new ExpressionPlanner(this);
    this.statements = new StatementPlanner(this);
  }
}
