package org.muster.render.markup;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;
import org.muster.briefing.Evidence;

/** What a template finds in the briefing: its records' components, with what their Javadoc says. */
final class BriefingWords {
  private static final Path SOURCES = Path.of("src/main/java/org/muster/briefing");
  private static final Pattern DOCUMENTED =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record (\\w+)\\(", Pattern.DOTALL);

  private BriefingWords() {}

  static String ofAllRecords() throws IOException {
    Map<String, String> comments = new TreeMap<>();
    for (String file : List.of("Briefing.java", "Evidence.java", "Pictures.java")) {
      Matcher documented = DOCUMENTED.matcher(Files.readString(SOURCES.resolve(file)));
      while (documented.find()) {
        comments.put(documented.group(2), plain(documented.group(1)));
      }
    }
    StringBuilder words = new StringBuilder();
    for (Class<?> type : records()) {
      String comment = comments.getOrDefault(type.getSimpleName(), "");
      String heading = type == Briefing.class ? "`b`, the briefing" : type.getSimpleName();
      words.append("### ").append(heading).append("\n\n").append(before(comment)).append("\n\n");
      words.append("| name | is | says |\n| --- | --- | --- |\n");
      for (RecordComponent component : type.getRecordComponents()) {
        words.append(
            "| `%s` | %s | %s |\n"
                .formatted(component.getName(), kind(component), parameter(comment, component)));
      }
      words.append(questions(type)).append('\n');
    }
    return words.toString().stripTrailing() + "\n";
  }

  /** The briefing, then what it is made of, in the order in which it is met. */
  private static Set<Class<?>> records() {
    Set<Class<?>> met = new LinkedHashSet<>();
    Deque<Class<?>> next = new ArrayDeque<>(Set.of(Briefing.class));
    while (!next.isEmpty()) {
      Class<?> type = next.remove();
      if (met.add(type)) {
        if (type == Briefing.class) {
          next.add(Evidence.class);
        }
        for (RecordComponent component : type.getRecordComponents()) {
          if (element(component.getGenericType()) instanceof Class<?> of && of.isRecord()) {
            next.add(of);
          }
        }
      }
    }
    return met;
  }

  private static Type element(Type type) {
    return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
  }

  private static String kind(RecordComponent component) {
    Type type = component.getGenericType();
    String one = kind(element(type));
    String absent =
        component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? ", may be absent" : "";
    return (type instanceof ParameterizedType ? "list of " : "") + one + absent;
  }

  private static String kind(Type type) {
    if (!(type instanceof Class<?> of)) {
      throw new IllegalArgumentException(type.getTypeName());
    }
    if (of == String.class) {
      return "text";
    }
    if (of == LocalDate.class) {
      return "day";
    }
    if (of == boolean.class || of == Boolean.class) {
      return "yes or no";
    }
    return of.isRecord() ? "[%1$s](#%2$s)".formatted(of.getSimpleName(), anchor(of)) : "number";
  }

  private static String anchor(Class<?> type) {
    return type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** What a record answers beside its components. */
  private static String questions(Class<?> type) {
    if (type == Briefing.class) {
      return "| `evidence` | [Evidence](#evidence) | the records behind the figures; ask once |\n";
    }
    if (type == Briefing.Changes.class) {
      return """
      | `first` | yes or no | there is no earlier edition to compare with |
      | `none` | yes or no | nothing has changed |
      """;
    }
    return type == Briefing.Figure.class ? "| `none` | yes or no | nothing to show |\n" : "";
  }

  private static String before(String comment) {
    int tag = comment.indexOf("@param");
    return (tag < 0 ? comment : comment.substring(0, tag)).strip();
  }

  private static String parameter(String comment, RecordComponent component) {
    Matcher found =
        Pattern.compile("@param " + component.getName() + " ((?:(?!@param).)*)").matcher(comment);
    return found.find() ? found.group(1).strip().replace("|", "\\|") : "";
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\* ?", "")
        .replaceAll("\\{@code ((?:[^{}]|\\{[^{}]*})*)}", "`$1`")
        .replaceAll("\\{@link (?:\\w+\\.)?(\\w+)}", "$1")
        .replaceAll("\\bnull if\\b", "absent if")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
