// error: 6:12 `Path.of` cannot be evaluated

final class Files {

  static Object value() {
    return java.nio.file.Path.of("x").toString();
  }
}
