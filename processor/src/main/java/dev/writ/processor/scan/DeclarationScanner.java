package dev.writ.processor.scan;

import dev.writ.annotation.IamPolicy;
import dev.writ.annotation.SuppressFinding;
import dev.writ.rule.Suppression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads annotated members; says what is wrong with those that cannot be policies. */
public final class DeclarationScanner {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9+=,.@_-]{1,128}");
  private static final String KINDS = "dev.writ.builder";
  private static final Set<String> POLICY_TYPES =
      Set.of(
          "IdentityPolicy",
          "ResourcePolicy",
          "TrustPolicy",
          "ServiceControlPolicy",
          "ResourceControlPolicy",
          "PermissionsBoundary",
          "SessionPolicy",
          "VpcEndpointPolicy");

  private final Elements elements;
  private final BiConsumer<Element, String> errors;
  private final Set<String> names = new HashSet<>();

  /**
   * A scanner of one compilation.
   *
   * @param errors takes what is wrong with an element
   */
  public DeclarationScanner(Elements elements, BiConsumer<Element, String> errors) {
    this.elements = elements;
    this.errors = errors;
  }

  /** The declaration of the member that carries {@link IamPolicy}; empty if it is wrong. */
  public Optional<PolicyDeclaration> declaration(Element member) {
    String name = member.getAnnotation(IamPolicy.class).value();
    TypeElement owner = (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    Optional<String> objection = objection(member, owner, name);
    if (objection.isPresent()) {
      errors.accept(member, objection.get());
      return Optional.empty();
    }
    List<Suppression> inherited = new ArrayList<>();
    for (Element around = owner;
        around instanceof TypeElement;
        around = around.getEnclosingElement()) {
      inherited.addAll(suppressions(around));
    }
    return Optional.of(
        new PolicyDeclaration(
            owner.getQualifiedName().toString(),
            elements.getBinaryName(owner).toString(),
            member.getSimpleName().toString(),
            member instanceof ExecutableElement,
            name,
            suppressions(member),
            inherited));
  }

  private Optional<String> objection(Element member, TypeElement owner, String name) {
    if (!member.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("a policy must be static: the processor has no object to ask");
    }
    if (member instanceof ExecutableElement method) {
      if (!method.getParameters().isEmpty()) {
        return Optional.of("a policy method takes no parameters: give a helper method them");
      }
      if (!isPolicy(method.getReturnType())) {
        return Optional.of("the method must return a kind of policy, such as IdentityPolicy");
      }
    } else if (!member.getModifiers().contains(Modifier.FINAL)) {
      return Optional.of("a policy field must be final");
    } else if (!isPolicy(member.asType())) {
      return Optional.of("the field's type must be a kind of policy, such as IdentityPolicy");
    }
    if (!NAME.matcher(name).matches()) {
      return Optional.of(
          "the policy name `"
              + name
              + "` must be 1 to 128 letters, digits or characters of `+=,.@_-`");
    }
    return names.add(elements.getBinaryName(owner) + " " + name)
        ? Optional.empty()
        : Optional.of("another policy of this class has the name `" + name + "`");
  }

  private static boolean isPolicy(TypeMirror type) {
    // javac says it better where the type does not resolve.
    return type.getKind() == TypeKind.ERROR
        || (type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && POLICY_TYPES.contains(element.getSimpleName().toString())
            && element.getQualifiedName().contentEquals(KINDS + "." + element.getSimpleName()));
  }

  private List<Suppression> suppressions(Element element) {
    List<Suppression> suppressions = new ArrayList<>();
    for (SuppressFinding each : element.getAnnotationsByType(SuppressFinding.class)) {
      try {
        suppressions.add(Suppression.of(each.code(), each.value(), each.because(), each.until()));
      } catch (IllegalArgumentException e) {
        errors.accept(element, String.valueOf(e.getMessage()));
      }
    }
    return suppressions;
  }
}
