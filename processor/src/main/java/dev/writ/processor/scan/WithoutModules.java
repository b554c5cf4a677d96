package dev.writ.processor.scan;

import java.io.IOException;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Hides module descriptors: everything is on one class path, whatever the user's modules say. */
final class WithoutModules extends ForwardingJavaFileManager<JavaFileManager> {

  private static final String DESCRIPTOR = "module-info";

  WithoutModules(JavaFileManager files) {
    super(files);
  }

  @Override
  public @Nullable JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    return className.equals(DESCRIPTOR)
        ? null
        : super.getJavaFileForInput(location, className, kind);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }
}
