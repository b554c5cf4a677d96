package dev.writ.processor.scan;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The files that the running compiler compiles. */
final class HostSources {

  private final ProcessingEnvironment environment;

  HostSources(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** The files that declare the classes; those that are not found are left out. */
  List<JavaFileObject> files(Set<String> classNames) {
    Map<URI, JavaFileObject> files = new LinkedHashMap<>();
    for (String name : classNames) {
      Optional.ofNullable(environment.getElementUtils().getTypeElement(name))
          .map(HostSources::outermost)
          .flatMap(this::file)
          .ifPresent(file -> files.put(file.toUri(), file));
    }
    return List.copyOf(files.values());
  }

  private static TypeElement outermost(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getNestingKind() != NestingKind.TOP_LEVEL
        && outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return outermost;
  }

  private Optional<JavaFileObject> file(TypeElement type) {
    Optional<JavaFileObject> ofJavac =
        JavacFrontEnd.of(environment).flatMap(javac -> javac.file(type));
    if (ofJavac.isPresent()) {
      return ofJavac;
    }
    Optional<JavaFileObject> bySpecification = fileObjectOf(type);
    if (bySpecification.isPresent()) {
      return bySpecification;
    }
    Optional<JavaFileObject> eclipse = ofEclipse(type);
    return eclipse.isPresent() ? eclipse : onSourcePath(type);
  }

  /** Where the source path is known, as under Maven, the file lies there by its name. */
  private Optional<JavaFileObject> onSourcePath(TypeElement type) {
    String packageName =
        environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    String file = type.getSimpleName() + ".java";
    for (StandardLocation location :
        List.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH)) {
      try {
        URI uri = environment.getFiler().getResource(location, packageName, file).toUri();
        Optional<Path> found = onDisk(uri);
        if (found.isPresent()) {
          return Optional.of(new SourceFile(found.get()));
        }
      } catch (IOException | RuntimeException e) {
        // This compiler does not have the location.
      }
    }
    return Optional.empty();
  }

  /** {@code Elements.getFileObjectOf}, which there is from Java 18 on. */
  private Optional<JavaFileObject> fileObjectOf(TypeElement type) {
    try {
      Method method =
          javax.lang.model.util.Elements.class.getMethod("getFileObjectOf", Element.class);
      return method.invoke(environment.getElementUtils(), type) instanceof JavaFileObject file
              && file.getKind() == JavaFileObject.Kind.SOURCE
          ? Optional.of(file)
          : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /** The elements of the Eclipse compiler know the name of their file. */
  private static Optional<JavaFileObject> ofEclipse(TypeElement type) {
    try {
      Method method = type.getClass().getMethod("getFileName");
      if (method.invoke(type) instanceof String name && Files.isRegularFile(Path.of(name))) {
        return Optional.of(new SourceFile(Path.of(name).toAbsolutePath().normalize()));
      }
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /** A file on disk. */
  private static final class SourceFile extends SimpleJavaFileObject {

    private final Path path;

    SourceFile(Path path) {
      super(path.toUri(), Kind.SOURCE);
      this.path = path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
      return Files.readString(path);
    }
  }

  /** The folders below which the files lie by their packages, and that of generated source. */
  Set<Path> roots(List<JavaFileObject> files) {
    Set<Path> roots = new LinkedHashSet<>();
    for (JavaFileObject file : files) {
      onDisk(file.toUri()).flatMap(HostSources::root).ifPresent(roots::add);
    }
    generated().ifPresent(roots::add);
    return roots;
  }

  static Optional<Path> onDisk(URI uri) {
    return "file".equals(uri.getScheme())
        ? Optional.of(Path.of(uri)).filter(Files::isRegularFile)
        : Optional.empty();
  }

  private static Optional<Path> root(Path file) {
    try {
      List<String> steps = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        String text = line.strip();
        if (text.startsWith("package ") && text.contains(";")) {
          String name = text.substring("package ".length(), text.indexOf(';')).strip();
          steps.addAll(List.of(name.split("\\.", -1)));
          break;
        }
      }
      @Nullable Path root = file.getParent();
      for (int i = steps.size() - 1; i >= 0 && root != null; i--) {
        root = root.endsWith(steps.get(i)) ? root.getParent() : null;
      }
      return Optional.ofNullable(root);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> generated() {
    try {
      URI probe =
          environment
              .getFiler()
              .getResource(StandardLocation.SOURCE_OUTPUT, "", "writ.probe")
              .toUri();
      return "file".equals(probe.getScheme())
          ? Optional.ofNullable(new File(probe).toPath().getParent()).filter(Files::isDirectory)
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
