package org.muster.render.markup;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The few attributes of an element, in the order of the markup; never changed. */
final class Attributes extends AbstractMap<String, String> {
  /** Of an element that has none. */
  static final Attributes NONE = new Attributes(new String[0], new String[0]);

  private final String[] names;
  private final String[] values;

  /**
   * Of an element.
   *
   * @param names as many as values, each once; neither array is changed from now on
   */
  Attributes(String[] names, String[] values) {
    this.names = names;
    this.values = values;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return values[i];
      }
    }
    return null;
  }

  @Override
  public String getOrDefault(@Nullable Object name, String otherwise) {
    String value = get(name);
    return value == null ? otherwise : value;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super String> action) {
    for (int i = 0; i < names.length; i++) {
      action.accept(names[i], values[i]);
    }
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, String>> {
    @Override
    public int size() {
      return names.length;
    }

    @Override
    public Iterator<Map.Entry<String, String>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < names.length;
        }

        @Override
        public Map.Entry<String, String> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          int i = next++;
          return Map.entry(names[i], values[i]);
        }
      };
    }
  }
}
