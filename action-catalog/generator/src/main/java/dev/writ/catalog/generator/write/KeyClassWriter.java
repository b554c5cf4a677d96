package dev.writ.catalog.generator.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.writ.catalog.generator.facts.KeyFacts;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a class of condition keys that belong to no one service: {@code Aws} and {@code Saml}. */
final class KeyClassWriter {
  private KeyClassWriter() {}

  static JavaFile write(
      String name, String javadoc, String see, List<KeyFacts> keys, Map<String, String> names) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(ClassName.get(DslTypes.PACKAGE, name))
            .addJavadoc("$L", javadoc + "\n" + see)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    KeyMembers.add(type, keys, names, see);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return JavaFile.builder(DslTypes.PACKAGE, type.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }
}
