package dev.writ.catalog.generator.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.facts.KeyType;
import dev.writ.catalog.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Adds condition keys to a class: constants, and methods for template keys. */
final class KeyMembers {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}|<([^>]*)>");

  private KeyMembers() {}

  /**
   * Adds the keys.
   *
   * @param see the last line of each Javadoc, a link to AWS's page
   */
  static void add(
      TypeSpec.Builder type, Collection<KeyFacts> keys, Map<String, String> names, String see) {
    for (KeyFacts key : keys) {
      String name = names.getOrDefault(key.name(), key.name());
      String javadoc = Javadoc.code(key.name()) + "\n\n<p>" + describe(key) + "\n" + see;
      if (PLACEHOLDER.matcher(key.name()).find()) {
        type.addMethod(method(key, name, javadoc));
      } else {
        type.addField(constant(key, name, javadoc));
      }
    }
  }

  private static FieldSpec constant(KeyFacts key, String name, String javadoc) {
    ClassName keyClass = DslTypes.key(key.type());
    return FieldSpec.builder(keyClass, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", javadoc)
        .initializer("$T.of($S)", keyClass, key.name())
        .build();
  }

  private static MethodSpec method(KeyFacts key, String name, String javadoc) {
    ClassName keyClass = DslTypes.key(key.type());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc("$L", javadoc)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(keyClass);
    List<CodeBlock> pieces = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(key.name());
    int from = 0;
    while (matcher.find()) {
      String placeholder = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      String parameter = JavaNames.parameter(placeholder);
      method.addParameter(DslTypes.CHARS, parameter);
      addLiteral(pieces, key.name().substring(from, matcher.start()));
      pieces.add(CodeBlock.of("$N", parameter));
      from = matcher.end();
    }
    addLiteral(pieces, key.name().substring(from));
    return method
        .addStatement(
            "return $T.of($T.concat($L))", keyClass, DslTypes.TEXT, CodeBlock.join(pieces, ", "))
        .build();
  }

  private static void addLiteral(List<CodeBlock> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(CodeBlock.of("$S", text));
    }
  }

  private static String describe(KeyFacts key) {
    String type =
        switch (key.type()) {
          case STRING_SET, ARN_SET, BOOL_SET ->
              "Multivalued, of type " + key.type().awsName().substring("ArrayOf".length()) + ".";
          case FIXED_STRING -> "Of type String; compared without wildcards.";
          case STRING, ARN, BOOL, NUMERIC, DATE, IP_ADDRESS, BINARY ->
              "Of type " + key.type().awsName() + ".";
        };
    boolean arnTypedString = key.type() == KeyType.STRING && key.name().endsWith("Arn");
    return arnTypedString ? type + " Its value is an ARN, yet AWS types it String." : type;
  }
}
