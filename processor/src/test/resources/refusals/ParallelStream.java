// error: 6:12 `Collection.parallelStream` cannot be evaluated

final class ParallelStream {

  static Object value() {
    return java.util.List.of(1).parallelStream().toList();
  }
}
