package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Stands for the class of this name in IntelliJ IDEA's build process. */
public final class APIWrappers {

  private APIWrappers() {}

  /** Wraps a compiler's object in a proxy. */
  public static <T> T wrap(Class<T> type, T delegate) {
    return type.cast(
        Proxy.newProxyInstance(
            APIWrappers.class.getClassLoader(), new Class<?>[] {type}, new Handler(delegate)));
  }

  /** The object in the proxy. */
  public static <T> T unwrap(Class<? extends T> type, T value) {
    return value != null
            && Proxy.isProxyClass(value.getClass())
            && Proxy.getInvocationHandler(value) instanceof Handler handler
        ? type.cast(handler.wrapped)
        : null;
  }

  private static final class Handler implements InvocationHandler {

    private final Object wrapped;

    Handler(Object wrapped) {
      this.wrapped = wrapped;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Exception {
      return method.invoke(wrapped, arguments);
    }
  }
}
