final class InterfaceConstants {

  static String value() {
    return Config.REGION + Config.NAMES.size() + Sub.REGION;
  }

  interface Config {
    String REGION = "eu-" + "x".repeat(1);
    java.util.List<String> NAMES = java.util.List.of("n");
  }

  interface Sub extends Config {}
}
