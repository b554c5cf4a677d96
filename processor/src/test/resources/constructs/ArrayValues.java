final class ArrayValues {

  static String value() {
    int[] ints = {3, 1, 2};
    String[][] grid = new String[2][3];
    grid[1][2] = "g";
    int[][] ragged = {{1}, {2, 3}};
    char[] chars = new char[2];
    java.util.Arrays.sort(ints);
    int[] copy = ints.clone();
    copy[0] = 99;
    long[] longs = {1, 'a'};
    return ints[0] + "" + ints.length + grid[1][2] + grid[0][0] + ragged[1][1] + (int) chars[0] + copy[0] + ints[0]
        + java.util.Arrays.toString(ints) + java.util.Arrays.asList("a", "b") + longs[1] + java.util.Arrays.stream(ints).sum()
        + new Stage[] {Stage.A}[0] + Stage.values().length;
  }

  enum Stage { A, B }
}
