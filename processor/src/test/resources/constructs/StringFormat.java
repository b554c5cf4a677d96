final class StringFormat {

  static String value() {
    return String.format("arn:%s:s3:::%s-%d|%5s|%-5s|%05d|%x|%c|%b|%%|%2$s", "aws", "bucket", 7, "r", "l", 42, 255, 'c', true)
        + "%s/%s".formatted("a", "b") + String.format(java.util.Locale.ROOT, "%,d %.2f %S", 1234567, 3.14159, "up");
  }
}
