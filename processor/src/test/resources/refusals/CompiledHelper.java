// error: 6:12 `Assertions.assertThat` is compiled already

final class CompiledHelper {

  static Object value() {
    return org.assertj.core.api.Assertions.assertThat("x").toString();
  }
}
