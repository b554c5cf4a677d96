import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

final class Iterators {

  static String value() {
    String out = "";
    Iterator<String> it = List.of("a", "b").iterator();
    while (it.hasNext()) {
      out += it.next();
    }
    Deque<String> deque = new ArrayDeque<>();
    deque.push("x");
    deque.addLast("y");
    return out + deque.pop() + deque.peekFirst() + deque.size();
  }
}
