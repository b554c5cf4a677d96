package dev.writ.catalog.generator.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the class that implements the interface of an ARN type. */
final class ArnValueClass {
  private ArnValueClass() {}

  static TypeSpec of(ClassName arnInterface, ClassName value) {
    return TypeSpec.classBuilder(value)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(DslTypes.ARN_VALUE)
        .addSuperinterface(arnInterface)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(CHARS, "parts")
                .varargs()
                .addStatement("super(parts)")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .returns(arnInterface)
                .addParameter(CHARS, "parts")
                .varargs()
                .addStatement("return new $T(parts)", value)
                .build())
        .build();
  }

  private static final ArrayTypeName CHARS = ArrayTypeName.of(DslTypes.CHARS);
}
