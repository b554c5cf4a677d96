import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class IntStreams {

  static String value() {
    return IntStream.range(0, 4).mapToObj(i -> "r" + i).collect(Collectors.joining(" "))
        + IntStream.rangeClosed(1, 5).sum() + IntStream.of(3, 1, 2).sorted().boxed().toList()
        + IntStream.range(0, 10).filter(i -> i % 3 == 0).max().getAsInt();
  }
}
