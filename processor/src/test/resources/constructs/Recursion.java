final class Recursion {

  static String value() {
    return fib(15) + "" + depth(100) + hanoi(3, 'a', 'b', 'c');
  }

  static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
  static int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }
  static String hanoi(int n, char a, char b, char c) {
    return n == 0 ? "" : hanoi(n - 1, a, c, b) + a + c + hanoi(n - 1, b, a, c);
  }
}
