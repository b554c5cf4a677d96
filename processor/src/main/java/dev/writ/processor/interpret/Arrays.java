package dev.writ.processor.interpret;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreePath;
import dev.writ.processor.interpret.Conversions.Conversion;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Arrays: they are those of this virtual machine. */
final class Arrays {

  private final Machine machine;

  Arrays(Machine machine) {
    this.machine = machine;
  }

  Code access(ArrayAccessTree tree, TreePath path) {
    Code array = machine.expressions.plan(path, tree.getExpression());
    Code index = machine.expressions.plan(path, tree.getIndex());
    return frame -> {
      Object found = machine.conversions.nonNull(array.run(frame), path);
      return get(found, number(index.run(frame), path), path);
    };
  }

  @Nullable Object get(Object array, int index, TreePath path) {
    checkBounds(array, index, path);
    return Array.get(array, index);
  }

  void set(Object array, int index, @Nullable Object value, TreePath path) {
    checkBounds(array, index, path);
    try {
      Array.set(array, index, value);
    } catch (IllegalArgumentException e) {
      throw machine.execution.refusal(path, "Java would throw ArrayStoreException");
    }
  }

  Object copy(Object array, TreePath path) {
    int length = Array.getLength(array);
    Object copy = create(array.getClass().getComponentType(), new int[] {length}, path);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }

  private void checkBounds(Object array, int index, TreePath path) {
    if (index < 0 || index >= Array.getLength(array)) {
      throw machine.execution.refusal(
          path,
          "index " + index + " is out of bounds for an array of length " + Array.getLength(array));
    }
  }

  private int number(@Nullable Object value, TreePath path) {
    Object unboxed = machine.conversions.unboxed(value, path);
    return (Integer) Arithmetic.cast(unboxed, TypeKind.INT);
  }

  Code creation(NewArrayTree tree, TreePath path) {
    ArrayType type = (ArrayType) machine.resolution.type(path);
    if (tree.getInitializers() != null) {
      return initialised(tree, type, path);
    }
    List<Code> dimensions = new ArrayList<>();
    TypeMirror element = type;
    for (ExpressionTree dimension : tree.getDimensions()) {
      dimensions.add(machine.expressions.plan(path, dimension));
      element = ((ArrayType) element).getComponentType();
    }
    Class<?> elementClass = classOf(element, path);
    return frame -> {
      int[] sizes = new int[dimensions.size()];
      for (int i = 0; i < sizes.length; i++) {
        sizes[i] = number(dimensions.get(i).run(frame), path);
      }
      return create(elementClass, sizes, path);
    };
  }

  /** A new array; refuses sizes that are negative or too large. */
  Object create(Class<?> element, int[] sizes, TreePath path) {
    long total = 1;
    for (int size : sizes) {
      if (size < 0) {
        throw machine.execution.refusal(path, "the size of the array is negative: " + size);
      }
      total *= Math.max(1, size);
      machine.execution.charge(path, total / 8);
    }
    return Array.newInstance(element, sizes);
  }

  private Code initialised(NewArrayTree tree, ArrayType type, TreePath path) {
    TypeMirror component = type.getComponentType();
    Class<?> componentClass = classOf(component, path);
    List<Code> elements = new ArrayList<>();
    for (ExpressionTree initializer : tree.getInitializers()) {
      elements.add(machine.expressions.plan(new TreePath(path, initializer), component));
    }
    return frame -> {
      Object array = create(componentClass, new int[] {elements.size()}, path);
      for (int i = 0; i < elements.size(); i++) {
        set(array, i, elements.get(i).run(frame), path);
      }
      return array;
    };
  }

  /** An array of the values, which are converted to its component type. */
  Object packed(ArrayType type, Arguments values, TreePath path) {
    Object array = create(classOf(type.getComponentType(), path), new int[] {values.size()}, path);
    Conversion conversion = machine.conversions.to(type.getComponentType());
    for (int i = 0; i < values.size(); i++) {
      set(array, i, conversion.apply(values.get(i), path), path);
    }
    return array;
  }

  Class<?> classOf(TypeMirror type, TreePath path) {
    try {
      return machine.mirrors.classOf(type);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw machine.execution.sourceMissing(
          path, "an array of `" + type + "` cannot be made while javac runs");
    }
  }
}
