package org.muster.intake.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** Limits that differ from the defaults by some. */
public final class Bounds {
  private Bounds() {}

  /**
   * The defaults but for one.
   *
   * @param name of the record's component
   */
  public static Limits with(String name, long value) {
    return with(Map.of(name, value));
  }

  /** The defaults but for those of the given components. */
  public static Limits with(Map<String, Long> values) {
    RecordComponent[] components = Limits.class.getRecordComponents();
    try {
      Object[] arguments = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        Object value = components[i].getAccessor().invoke(Limits.DEFAULTS);
        Long given = values.get(components[i].getName());
        boolean small = components[i].getType() == int.class;
        arguments[i] = given == null ? value : small ? (Object) Math.toIntExact(given) : given;
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return Limits.class.getDeclaredConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException outOfRange) {
        throw outOfRange;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
