// error: 14:29 static state must not change

final class ChangedStaticObject {

  static Object value() {
    HOLDER.set("b");
    return "";
  }

  static final Holder HOLDER = new Holder();

  static final class Holder {
    String text = "a";
    void set(String text) { this.text = text; }
  }
}
