package dev.writ.processor.scan;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.JavacTask;
import dev.writ.Writ;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The class path of the running compiler. No API tells it, so each class that the source imports is
 * looked up, and the jar or folder it comes from is an entry.
 */
final class HostClassPath {

  private static final int MOST_SIBLINGS = 500;

  private final ProcessingEnvironment environment;
  private final JavaCompiler compiler;
  private final Set<String> packages = new LinkedHashSet<>();

  HostClassPath(ProcessingEnvironment environment, JavaCompiler compiler) {
    this.environment = environment;
    this.compiler = compiler;
  }

  /** The entries that the files, and those beside them, need. */
  Set<Path> entries(List<JavaFileObject> files, Set<Path> roots) throws IOException {
    Set<Path> entries = new LinkedHashSet<>(ofFileManager());
    for (CompilationUnitTree unit : parsed(files, roots)) {
      for (ImportTree each : unit.getImports()) {
        type(each.getQualifiedIdentifier().toString()).flatMap(this::probe).ifPresent(entries::add);
      }
      if (unit.getPackageName() != null) {
        samePackage(unit.getPackageName().toString(), entries);
      }
    }
    Stream.of(codeSource(Writ.class), catalog()).flatMap(Optional::stream).forEach(entries::add);
    return entries;
  }

  /** The Eclipse compiler's environment shows its file manager. */
  private List<Path> ofFileManager() {
    try {
      Method method = environment.getClass().getMethod("getFileManager");
      if (method.invoke(environment) instanceof JavaFileManager manager
          && manager instanceof StandardJavaFileManager standard) {
        Iterable<? extends Path> paths = standard.getLocationAsPaths(StandardLocation.CLASS_PATH);
        if (paths != null) {
          List<Path> found = new java.util.ArrayList<>();
          paths.forEach(found::add);
          return found;
        }
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      // Another compiler, or another release: probing must do.
    }
    return List.of();
  }

  /** Classes of the same package need no import, and may be compiled already. */
  private void samePackage(String name, Set<Path> entries) {
    if (!packages.add(name)) {
      return;
    }
    PackageElement home = environment.getElementUtils().getPackageElement(name);
    if (home != null) {
      for (Element member : home.getEnclosedElements()) {
        if (member instanceof TypeElement type) {
          probe(type).ifPresent(entries::add);
        }
      }
    }
  }

  /** The files and those below the same roots, parsed. */
  private Iterable<? extends CompilationUnitTree> parsed(
      List<JavaFileObject> files, Set<Path> roots) throws IOException {
    Set<Path> siblings = new LinkedHashSet<>();
    for (Path root : roots) {
      try (Stream<Path> below = Files.walk(root)) {
        below
            .filter(path -> path.toString().endsWith(".java") && Files.isRegularFile(path))
            .sorted()
            .limit(MOST_SIBLINGS)
            .forEach(siblings::add);
      }
    }
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      Set<JavaFileObject> all = new LinkedHashSet<>(files);
      manager.getJavaFileObjectsFromPaths(siblings).forEach(all::add);
      JavacTask parser =
          (JavacTask)
              compiler.getTask(
                  Writer.nullWriter(), manager, problem -> {}, List.of("-proc:none"), null, all);
      return parser.parse();
    }
  }

  /** The class that the import names, or one of the package, or whose member it is. */
  private Optional<TypeElement> type(String imported) {
    String name = imported;
    if (name.endsWith(".*")) {
      name = name.substring(0, name.length() - 2);
      PackageElement home = environment.getElementUtils().getPackageElement(name);
      if (home != null) {
        for (Element member : home.getEnclosedElements()) {
          if (member instanceof TypeElement type) {
            return Optional.of(type);
          }
        }
      }
    }
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      TypeElement type = environment.getElementUtils().getTypeElement(name.substring(0, end));
      if (type != null) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private Optional<Path> probe(TypeElement type) {
    String binaryName = environment.getElementUtils().getBinaryName(type).toString();
    int dot = binaryName.lastIndexOf('.');
    String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
    String file = binaryName.substring(dot + 1) + ".class";
    Optional<Path> onClassPath = entry(StandardLocation.CLASS_PATH, packageName, file, binaryName);
    if (onClassPath.isPresent()) {
      return onClassPath;
    }
    String module =
        Optional.ofNullable(environment.getElementUtils().getModuleOf(type))
            .map(found -> found.getQualifiedName().toString())
            .orElse("");
    return module.isEmpty()
        ? Optional.empty()
        : entry(StandardLocation.MODULE_PATH, module + "/" + packageName, file, binaryName);
  }

  private Optional<Path> entry(
      StandardLocation location, String packageName, String file, String binaryName) {
    try {
      URI uri = environment.getFiler().getResource(location, packageName, file).toUri();
      return entry(uri.toString(), binaryName.replace('.', '/') + ".class");
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The jar or folder in which a class file lies. */
  static Optional<Path> entry(String uri, String classFile) {
    if (uri.startsWith("jar:file:") && uri.contains("!/")) {
      return existing(uri.substring("jar:".length(), uri.indexOf("!/")));
    }
    return uri.startsWith("file:") && uri.endsWith("/" + classFile)
        ? existing(uri.substring(0, uri.length() - classFile.length()))
        : Optional.empty();
  }

  private static Optional<Path> existing(String uri) {
    return Optional.of(Path.of(URI.create(uri))).filter(Files::exists);
  }

  /** What the processor itself runs with serves where nothing else is found. */
  private static Optional<Path> codeSource(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .flatMap(location -> existing(location.toString()));
  }

  private static Optional<Path> catalog() {
    try {
      return codeSource(
          Class.forName("dev.writ.catalog.Aws", false, HostClassPath.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
