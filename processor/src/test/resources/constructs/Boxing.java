import java.util.List;

final class Boxing {

  static String value() {
    Integer i = 3;
    int j = i + 1;
    Long l = 4L;
    long k = l * i;
    Character c = 'c';
    char d = c;
    List<Integer> list = new java.util.ArrayList<>(List.of(10, 20, 30));
    list.remove(1);
    list.remove(Integer.valueOf(10));
    Byte b = 5;
    double total = i;
    return j + "" + k + d + list + b + total + i.hashCode() + l.intValue() + i.compareTo(j);
  }
}
