package dev.writ.catalog.generator.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.writ.catalog.generator.write.ArnForm.Piece;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the factories of one ARN template: without a scope, and with one where the ARN has a
 * region or an account.
 */
final class FactoryWriter {
  private final String name;
  private final String template;
  private final ArnForm form;
  private final ClassName arnInterface;
  private final ClassName value;
  private final String scope;

  FactoryWriter(String name, String template, ClassName arnInterface, ClassName value) {
    this.name = name;
    this.template = template;
    this.form = ArnForm.of(template);
    this.arnInterface = arnInterface;
    this.value = value;
    this.scope = form.arguments().contains("scope") ? "arnScope" : "scope";
  }

  List<MethodSpec> factories() {
    List<MethodSpec> factories = new ArrayList<>();
    factories.add(
        form.isScoped()
            ? method("; in every region and account")
                .addStatement("return $L", delegation())
                .build()
            : method("").addStatement("return $L", construction()).build());
    if (form.isScoped()) {
      List<ParameterSpec> parameters = new ArrayList<>();
      parameters.add(ParameterSpec.builder(DslTypes.SCOPE, scope).build());
      parameters.addAll(textParameters());
      factories.add(
          method("; in the region and account of the scope", parameters)
              .addStatement("return $L", construction())
              .build());
    }
    return factories;
  }

  private MethodSpec.Builder method(String where) {
    return method(where, textParameters());
  }

  private List<ParameterSpec> textParameters() {
    return form.arguments().stream()
        .map(argument -> ParameterSpec.builder(DslTypes.CHARS, argument).build())
        .toList();
  }

  private MethodSpec.Builder method(String where, List<ParameterSpec> parameters) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L\n", Javadoc.code(template) + where)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(arnInterface)
        .addParameters(parameters);
  }

  private CodeBlock delegation() {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$T.ANY", DslTypes.SCOPE));
    form.arguments().forEach(argument -> arguments.add(CodeBlock.of("$N", argument)));
    return CodeBlock.of("$N($L)", name, CodeBlock.join(arguments, ", "));
  }

  /**
   * A call, not a {@code new}: else the verifier loads the interfaces of every resource type with
   * the class.
   */
  private CodeBlock construction() {
    return CodeBlock.of(
        "$T.of($L)", value, CodeBlock.join(form.pieces().stream().map(this::piece).toList(), ", "));
  }

  private CodeBlock piece(Piece piece) {
    return switch (piece.kind()) {
      case LITERAL -> CodeBlock.of("$S", piece.text());
      case PARTITION -> CodeBlock.of("$T.PARTITION", DslTypes.PARAMETER);
      case REGION -> CodeBlock.of("$N.region()", scope);
      case ACCOUNT -> CodeBlock.of("$N.account()", scope);
      case ARGUMENT -> CodeBlock.of("$N", piece.text());
    };
  }
}
