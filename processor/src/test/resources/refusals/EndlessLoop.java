// error: 7:18 the policy takes too many steps

final class EndlessLoop {

  static Object value() {
    int i = 0;
    while (true) {
      i++;
    }
  }
}
