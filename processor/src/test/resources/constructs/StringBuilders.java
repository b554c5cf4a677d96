final class StringBuilders {

  static String value() {
    StringBuilder out = new StringBuilder("a");
    out.append(1).append('c').append(2L).append(true).append("s").append((Object) null).insert(0, "<").append('>');
    out.reverse();
    out.setCharAt(0, '!');
    out.deleteCharAt(1);
    return out.length() + out.toString() + out.indexOf("s");
  }
}
