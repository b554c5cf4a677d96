package dev.writ.catalog.generator.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.writ.catalog.generator.facts.IssuerFacts;
import dev.writ.catalog.generator.facts.KeyFacts;
import dev.writ.catalog.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Writes the class {@code Oidc}: the issuers of OpenID Connect tokens and the condition keys of
 * their claims.
 */
final class OidcClassWriter {
  private static final ClassName OIDC = ClassName.get(DslTypes.PACKAGE, "Oidc");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
  private static final String ANY = "issuer";

  private OidcClassWriter() {}

  static JavaFile write(List<IssuerFacts> issuers) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(OIDC)
            .addJavadoc(
                "$L",
                "The issuers of OpenID Connect tokens, and the condition keys of their tokens' claims.\n"
                    + Javadoc.see(
                        issuers.get(0).page(), "IAM User Guide, keys for OIDC federation"))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (IssuerFacts issuer : issuers) {
      ClassName issuerClass = OIDC.nestedClass(JavaNames.className(issuer.javaName()));
      addFactory(type, issuer, issuerClass);
      type.addType(issuerType(issuer, issuerClass));
    }
    return JavaFile.builder(DslTypes.PACKAGE, type.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  private static void addFactory(TypeSpec.Builder type, IssuerFacts issuer, ClassName issuerClass) {
    if (issuer.javaName().equals(ANY)) {
      type.addMethod(
          factory(issuer, issuerClass)
              .addJavadoc("Any issuer by its URL, with or without {@code https://}.\n")
              .addParameter(DslTypes.CHARS, "url")
              .addStatement("return new $T($T.of(url))", issuerClass, DslTypes.ISSUER_NAME)
              .build());
    } else if (PLACEHOLDER.matcher(issuer.url()).find()) {
      type.addMethod(templateFactory(issuer, issuerClass));
    } else {
      type.addField(
          FieldSpec.builder(
                  issuerClass,
                  JavaNames.constant(issuer.javaName()),
                  Modifier.PUBLIC,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .addJavadoc("$L\n", Javadoc.code(issuer.url()))
              .initializer("new $T($T.of($S))", issuerClass, DslTypes.ISSUER_NAME, issuer.url())
              .build());
    }
  }

  private static MethodSpec.Builder factory(IssuerFacts issuer, ClassName issuerClass) {
    return MethodSpec.methodBuilder(issuer.javaName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(issuerClass);
  }

  private static MethodSpec templateFactory(IssuerFacts issuer, ClassName issuerClass) {
    MethodSpec.Builder factory =
        factory(issuer, issuerClass).addJavadoc("$L\n", Javadoc.code(issuer.url()));
    List<CodeBlock> pieces = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(issuer.url());
    int from = 0;
    while (matcher.find()) {
      String parameter = JavaNames.parameter(matcher.group(1));
      factory.addParameter(DslTypes.CHARS, parameter);
      if (matcher.start() > from) {
        pieces.add(CodeBlock.of("$S", issuer.url().substring(from, matcher.start())));
      }
      pieces.add(CodeBlock.of("$N", parameter));
      from = matcher.end();
    }
    if (from < issuer.url().length()) {
      pieces.add(CodeBlock.of("$S", issuer.url().substring(from)));
    }
    return factory
        .addStatement(
            "return new $T($T.of($T.concat($L)))",
            issuerClass,
            DslTypes.ISSUER_NAME,
            DslTypes.TEXT,
            CodeBlock.join(pieces, ", "))
        .build();
  }

  private static TypeSpec issuerType(IssuerFacts issuer, ClassName issuerClass) {
    String see = Javadoc.see(issuer.page(), "the page that lists the keys");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(issuerClass)
            .addJavadoc(
                "$L",
                "The claims of tokens that " + Javadoc.code(issuer.url()) + " issues.\n" + see)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addField(DslTypes.ISSUER_NAME, "name", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(DslTypes.ISSUER_NAME, "name")
                    .addStatement("this.name = name")
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("url")
                    .addJavadoc(
                        "The URL without {@code https://}, as an OIDC provider's ARN holds it.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(DslTypes.TEXT)
                    .addStatement("return name.text()")
                    .build());
    issuer.claims().forEach(claim -> type.addMethod(claim(issuer, claim)));
    return type.build();
  }

  private static MethodSpec claim(IssuerFacts issuer, KeyFacts claim) {
    ClassName keyClass = DslTypes.key(claim.type());
    return MethodSpec.methodBuilder(JavaNames.parameter(claim.name().replaceFirst(".*/", "")))
        .addJavadoc("$L\n", Javadoc.code(issuer.url() + ":" + claim.name()))
        .addModifiers(Modifier.PUBLIC)
        .returns(keyClass)
        .addStatement("return $T.of(name.key($S))", keyClass, claim.name())
        .build();
  }
}
