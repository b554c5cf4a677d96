package dev.writ.processor.interpret;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** From javac's symbols to the classes and members that this virtual machine has of them. */
final class Mirrors {

  /** Who provides a class. */
  enum Owner {
    /** It is declared in this compilation, and interpreted. */
    USER,
    /** It belongs to Writ, and is called. */
    LIBRARY,
    /** It belongs to the Java platform; some of its members are called. */
    JDK,
    /** It is compiled already, and not called. */
    OTHER
  }

  /** Public methods of these hidden classes are to be called on their public subclass. */
  private static final Map<String, Class<?>> PUBLIC_SUBCLASSES =
      Map.of("java.lang.AbstractStringBuilder", StringBuilder.class);

  private final Elements elements;
  private final Types types;
  private final SourceIndex sources;
  private final TrustedLibrary library;
  private final Map<TypeElement, Owner> owners = new HashMap<>();
  private final Map<String, Class<?>> classes = new HashMap<>();
  private final Map<ExecutableElement, Executable> executables = new HashMap<>();

  Mirrors(Compilation compilation, SourceIndex sources, TrustedLibrary library) {
    this.elements = compilation.elements();
    this.types = compilation.types();
    this.sources = sources;
    this.library = library;
  }

  Owner owner(TypeElement type) {
    Owner known = owners.get(type);
    if (known == null) {
      known = findOwner(type);
      owners.put(type, known);
    }
    return known;
  }

  private Owner findOwner(TypeElement type) {
    if (sources.declaration(type).isPresent()) {
      return Owner.USER;
    }
    PackageElement home = elements.getPackageOf(type);
    String packageName = home.getQualifiedName().toString();
    if (library.trusts(packageName, elements.getBinaryName(type).toString())) {
      return Owner.LIBRARY;
    }
    return packageName.startsWith("java.") ? Owner.JDK : Owner.OTHER;
  }

  /**
   * The run-time class of values of the type: a class that is interpreted is {@link UserObject},
   * and an interface that is interpreted is Object.
   *
   * @throws ReflectiveOperationException if there is none here
   */
  Class<?> classOf(TypeMirror type) throws ReflectiveOperationException {
    TypeMirror erased = types.erasure(type);
    return switch (erased.getKind()) {
      case BOOLEAN -> boolean.class;
      case BYTE -> byte.class;
      case SHORT -> short.class;
      case CHAR -> char.class;
      case INT -> int.class;
      case LONG -> long.class;
      case FLOAT -> float.class;
      case DOUBLE -> double.class;
      case VOID -> void.class;
      case ARRAY -> classOf(((ArrayType) erased).getComponentType()).arrayType();
      case DECLARED -> classOf((TypeElement) ((DeclaredType) erased).asElement());
      default -> Object.class;
    };
  }

  Class<?> classOf(TypeElement type) throws ReflectiveOperationException {
    return switch (owner(type)) {
      case USER -> type.getKind().isInterface() ? Object.class : UserObject.class;
      case LIBRARY, JDK -> load(type);
      case OTHER ->
          throw new ClassNotFoundException("`" + type.getQualifiedName() + "` is compiled already");
    };
  }

  private Class<?> load(TypeElement type) throws ClassNotFoundException {
    String name = elements.getBinaryName(type).toString();
    Class<?> known = classes.get(name);
    if (known == null) {
      known = Class.forName(name, false, library.loader());
      classes.put(name, known);
    }
    return known;
  }

  /** The method or constructor of a class of the library or the platform. */
  Executable executable(ExecutableElement element) throws ReflectiveOperationException {
    Executable known = executables.get(element);
    if (known == null) {
      known = find(element);
      known.trySetAccessible();
      executables.put(element, known);
    }
    return known;
  }

  private Executable find(ExecutableElement element) throws ReflectiveOperationException {
    Class<?> owner = classOf(Resolution.owner(element));
    List<? extends VariableElement> parameters = element.getParameters();
    Class<?>[] parameterTypes = new Class<?>[parameters.size()];
    for (int i = 0; i < parameterTypes.length; i++) {
      parameterTypes[i] = classOf(parameters.get(i).asType());
    }
    if (element.getKind() == ElementKind.CONSTRUCTOR) {
      return owner.getDeclaredConstructor(parameterTypes);
    }
    String name = element.getSimpleName().toString();
    Class<?> subclass = PUBLIC_SUBCLASSES.get(owner.getName());
    return subclass == null
        ? owner.getDeclaredMethod(name, parameterTypes)
        : subclass.getMethod(name, parameterTypes);
  }

  Field field(Element element) throws ReflectiveOperationException {
    Field field =
        classOf(Resolution.owner(element)).getDeclaredField(element.getSimpleName().toString());
    field.trySetAccessible();
    return field;
  }

  ClassLoader loader() {
    return library.loader();
  }
}
