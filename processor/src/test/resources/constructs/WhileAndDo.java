final class WhileAndDo {

  static String value() {
    int n = 27;
    int steps = 0;
    while (n != 1) {
      n = n % 2 == 0 ? n / 2 : 3 * n + 1;
      steps++;
    }
    do {
      steps += 1000;
    } while (steps < 3000);
    return "" + steps;
  }
}
