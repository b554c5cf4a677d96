package dev.writ.origin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The origins of the library call in progress on this thread and of its arguments.
 *
 * <p>An interpreter of policy sources calls {@link #enter} before each call of the library and
 * {@link #leave} after it; calls nest where the library calls back.
 */
public final class CallOrigins {

  private static final ThreadLocal<Deque<Frame>> FRAMES = ThreadLocal.withInitial(ArrayDeque::new);

  private record Frame(Origin call, List<Origin> arguments) {}

  private CallOrigins() {}

  /**
   * Begins a call.
   *
   * @param arguments one origin for each argument expression, those of a variable-arity parameter
   *     unrolled
   */
  public static void enter(Origin call, List<Origin> arguments) {
    FRAMES.get().push(new Frame(call, List.copyOf(arguments)));
  }

  /** Ends the call that {@link #enter} began. */
  public static void leave() {
    Deque<Frame> frames = FRAMES.get();
    frames.pop();
    if (frames.isEmpty()) {
      FRAMES.remove();
    }
  }

  /** The origin of the innermost call in progress, or {@link Origin#UNKNOWN}. */
  public static Origin call() {
    Frame frame = FRAMES.get().peek();
    return frame == null ? Origin.UNKNOWN : frame.call;
  }

  /**
   * The origin of the argument with this index, counted from 0; that of the call where there is no
   * such argument.
   */
  public static Origin argument(int index) {
    Frame frame = FRAMES.get().peek();
    if (frame == null) {
      return Origin.UNKNOWN;
    }
    return index < frame.arguments.size() ? frame.arguments.get(index) : frame.call;
  }
}
