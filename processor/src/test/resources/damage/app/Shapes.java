package app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What attribution at the wrong moment has been seen to break. */
public final class Shapes {

  sealed interface Shape permits Square, Circle, Named {}

  record Square(int side) implements Shape {
    Square {
      if (side < 0) {
        throw new IllegalArgumentException("side " + side);
      }
    }
  }

  record Circle(double radius, List<? extends Number> weights) implements Shape {
    static final Circle UNIT = new Circle(1, List.of(1, 2.0));

    Circle(double radius) {
      this(radius, List.of());
    }
  }

  record Named<T extends Comparable<T>>(T name, int... sizes) implements Shape {
    Named(T name) {
      this(name, 1, 2, 3);
    }
  }

  enum Op implements Function<Integer, Integer> {
    TWICE {
      @Override
      public Integer apply(Integer i) {
        return new Object() {
          int doubled() {
            return i * 2;
          }
        }.doubled();
      }
    },
    SAME {
      @Override
      public Integer apply(Integer i) {
        return i;
      }
    };
  }

  static final List<String> NAMES =
      new ArrayList<>() {
        {
          add("a");
          add("b");
        }
      };

  @SuppressWarnings("serial")
  static <T> List<T> listed(T first) {
    return new ArrayList<>() {
      {
        add(first);
      }
    };
  }

  static String describe(Shape shape) {
    if (shape instanceof Square square && square.side() > 3) {
      return "big " + square;
    }
    record Local(String text, int size) {}
    var local = new Local(shape.toString(), shape.hashCode());
    Supplier<Supplier<String>> nested = () -> () -> local.text() + local.size();
    return switch (local.text().length() % 3) {
      case 0 -> nested.get().get();
      case 1 -> {
        class Inner {
          String text() {
            return local.text();
          }
        }
        yield new Inner().text();
      }
      default -> "none";
    };
  }

  static Map<String, List<Integer>> sorted(List<String> names) {
    names.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    return names.stream()
        .collect(
            java.util.stream.Collectors.groupingBy(
                name -> name, java.util.stream.Collectors.mapping(String::length, java.util.stream.Collectors.toList())));
  }

  private Shapes() {}
}
