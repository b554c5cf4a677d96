final class SwitchOnStrings {

  static String value() {
    return region("us-east-1") + region("eu-west-1") + region("x");
  }

  static String region(String name) {
    switch (name) {
      case "us-east-1":
      case "us-east-2":
        return "US";
      case "eu-west-1":
        return "EU";
      default:
        return "?";
    }
  }
}
