final class SwitchOnEnums {

  static String value() {
    String out = "";
    for (Stage stage : Stage.values()) {
      out += switch (stage) {
        case DEV -> "d";
        case PROD -> "p";
        case TEST -> "t";
      };
      switch (stage) {
        case DEV:
          out += "1";
        case TEST:
          out += "2";
          break;
        default:
          out += "3";
      }
    }
    return out + java.util.concurrent.TimeUnit.DAYS.name();
  }

  enum Stage { DEV, TEST, PROD }
}
