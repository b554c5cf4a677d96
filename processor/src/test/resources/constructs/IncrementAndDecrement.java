final class IncrementAndDecrement {

  static String value() {
    int i = 5;
    int a = i++ + ++i;
    int b = i-- - --i;
    int[] array = {1, 2};
    int at = 0;
    array[at++]++;
    array[at] += 10;
    byte x = 127;
    x++;
    Integer boxed = 9;
    boxed++;
    long l = -1;
    --l;
    return a + " " + b + " " + i + array[0] + array[1] + at + x + boxed + l;
  }
}
