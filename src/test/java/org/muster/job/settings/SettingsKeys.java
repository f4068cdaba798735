package org.muster.job.settings;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The keys of {@code muster.yaml}, with what the Javadoc of their shape says. */
final class SettingsKeys {
  private static final Path SOURCE =
      Path.of("src/main/java/org/muster/job/settings/SettingsShape.java");
  private static final Pattern DOCUMENTED =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*record (\\w+)\\(", Pattern.DOTALL);

  private SettingsKeys() {}

  /**
   * One key.
   *
   * @param group the record that it is in
   * @param name as written in the file
   * @param kind text, number, list of texts, or the group that is below it
   * @param byDefault as written in the file; empty if there is no such value
   */
  record Key(Class<?> group, String name, String kind, String byDefault, String says) {}

  static List<Key> all() throws IOException {
    List<Key> keys = new ArrayList<>();
    collect(SettingsShape.class, comments(), keys);
    return keys;
  }

  /** What a group is for. */
  static String caption(Class<?> group) throws IOException {
    return comments()
        .getOrDefault(group.getSimpleName(), "")
        .replaceFirst("(?s)@param.*", "")
        .strip();
  }

  /** The key under which a group stands: {@code counting.overrule[]}. */
  static String path(Class<?> group) {
    return path(SettingsShape.class, group, "");
  }

  private static String path(Class<?> in, Class<?> group, String before) {
    for (RecordComponent component : in.getRecordComponents()) {
      Type type = component.getGenericType();
      Type element = element(type);
      String here = before + kebab(component.getName()) + (type.equals(element) ? "" : "[]");
      if (element.equals(group)) {
        return here;
      }
      if (element instanceof Class<?> of && of.isRecord()) {
        String deeper = path(of, group, here + ".");
        if (!deeper.isEmpty()) {
          return deeper;
        }
      }
    }
    return "";
  }

  private static void collect(Class<?> group, Map<String, String> comments, List<Key> keys) {
    List<Class<?>> below = new ArrayList<>();
    for (RecordComponent component : group.getRecordComponents()) {
      Type element = element(component.getGenericType());
      String says =
          parameter(comments.getOrDefault(group.getSimpleName(), ""), component.getName());
      keys.add(
          new Key(group, kebab(component.getName()), kind(component), standard(component), says));
      if (element instanceof Class<?> of && of.isRecord()) {
        below.add(of);
      }
    }
    below.forEach(of -> collect(of, comments, keys));
  }

  private static Type element(Type type) {
    return type instanceof ParameterizedType many && many.getRawType() == List.class
        ? many.getActualTypeArguments()[0]
        : type;
  }

  private static String kind(RecordComponent component) {
    Type type = component.getGenericType();
    Type element = element(type);
    if (component.getType() == Map.class) {
      return "template by format";
    }
    String one = element instanceof Class<?> of ? kind(of) : "number";
    return type.equals(element) ? one : "list of " + one + "s";
  }

  private static String kind(Class<?> of) {
    if (of.isRecord()) {
      return "group";
    }
    if (of == boolean.class) {
      return "true or false";
    }
    return of == String.class || of.isEnum() ? "text" : "number";
  }

  private static String standard(RecordComponent component) {
    DefaultValue given = component.getAccessor().getAnnotation(DefaultValue.class);
    if (given == null) {
      given = parameterOf(component).getAnnotation(DefaultValue.class);
    }
    if (given == null || given.value().length == 0) {
      return "";
    }
    return component.getType() == List.class
        ? "[" + String.join(", ", given.value()) + "]"
        : given.value()[0];
  }

  private static java.lang.reflect.Parameter parameterOf(RecordComponent component) {
    Class<?> group = component.getDeclaringRecord();
    RecordComponent[] all = group.getRecordComponents();
    for (int i = 0; i < all.length; i++) {
      if (all[i].getName().equals(component.getName())) {
        return group.getDeclaredConstructors()[0].getParameters()[i];
      }
    }
    throw new IllegalArgumentException(component.toString());
  }

  static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> comments() throws IOException {
    Map<String, String> comments = new HashMap<>();
    Matcher documented = DOCUMENTED.matcher(Files.readString(SOURCE));
    while (documented.find()) {
      comments.put(documented.group(2), plain(documented.group(1)));
    }
    return comments;
  }

  private static String parameter(String comment, String name) {
    Matcher found = Pattern.compile("@param " + name + " ((?:(?!@param).)*)").matcher(comment);
    return found.find() ? found.group(1).strip() : "";
  }

  /** A comment as running text. */
  static String plain(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\* ?", "")
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@code ((?:[^{}]|\\{[^{}]*})*)}", "`$1`")
        .replaceAll("\\{@link (\\w+)}", "$1")
        .strip();
  }
}
