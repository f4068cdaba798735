package org.muster.render.markup;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;

/**
 * A record as a template sees it: its components and its own methods without parameters, by name.
 * Any other name is an error even where the template offers a default, so that a slip of the pen
 * never passes for an absent value.
 */
final class RecordModel implements TemplateHashModelEx {
  private static final ClassValue<Map<String, Method>> READERS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return readers(type);
        }
      };

  private final Record value;
  private final ObjectWrapper wrapper;

  RecordModel(Record value, ObjectWrapper wrapper) {
    this.value = value;
    this.wrapper = wrapper;
  }

  /** The names that a record of a type has, with what they are. */
  static Map<String, Type> names(Class<?> type) {
    Map<String, Type> names = new LinkedHashMap<>();
    READERS.get(type).forEach((name, reader) -> names.put(name, reader.getGenericReturnType()));
    return names;
  }

  /** What a record of a type has, as a clause. */
  static String known(Class<?> type) {
    String whole = type == Briefing.class ? "the briefing" : "this " + type.getSimpleName();
    return whole + " has: " + String.join(", ", READERS.get(type).keySet());
  }

  private static Map<String, Method> readers(Class<?> type) {
    Map<String, Method> readers = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      readers.put(component.getName(), component.getAccessor());
    }
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
        .filter(method -> !method.getName().equals("toString"))
        .filter(method -> !method.getName().equals("hashCode"))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(method -> readers.putIfAbsent(method.getName(), method));
    return Collections.unmodifiableMap(readers);
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Map<String, Method> readers = READERS.get(value.getClass());
    Method reader = readers.get(key);
    if (reader == null) {
      throw new UnknownName(key, known(value.getClass()));
    }
    try {
      return wrapper.wrap(reader.invoke(value));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("'" + key + "' cannot be read", e);
    }
  }

  @Override
  public int size() {
    return READERS.get(value.getClass()).size();
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(READERS.get(value.getClass()).keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    throw new TemplateModelException("a record is read by name, not listed");
  }

  /** A name that a record does not have. */
  static final class UnknownName extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String known;

    UnknownName(String name, String known) {
      super("'" + name + "' is missing; " + known);
      this.name = name;
      this.known = known;
    }

    /** The name asked for. */
    String name() {
      return name;
    }

    /** A clause that lists the names there are. */
    String known() {
      return known;
    }
  }
}
