final class Enums {

  static String value() {
    String out = "";
    for (Region region : Region.values()) {
      out += region + region.name() + region.ordinal() + region.code + region.isEu() + region.label();
    }
    return out + Region.valueOf("PARIS").code + Region.PARIS.compareTo(Region.TOKYO) + Region.DEFAULT
        + (Region.PARIS == Region.valueOf("PARIS")) + Region.TOKYO.equals(Region.PARIS);
  }

  enum Region {
    PARIS("eu-west-3") {
      @Override
      String label() { return "la " + code; }
    },
    TOKYO("ap-northeast-1");

    static final Region DEFAULT = TOKYO;
    final String code;

    Region(String code) { this.code = code; }

    boolean isEu() { return code.startsWith("eu"); }

    String label() { return "the " + code; }
  }
}
