package org.muster.briefing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole model as plain text, one value a line, so that two models can be read and compared. */
public final class ModelText {
  private final List<String> lines = new ArrayList<>();

  private ModelText() {}

  public static List<String> of(Record model) {
    ModelText text = new ModelText();
    text.components(model, "");
    return text.lines;
  }

  private void components(Record value, String indent) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      add(component.getName(), read(component, value), indent);
    }
  }

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(String name, @Nullable Object value, String indent) {
    switch (value) {
      case Briefing.Figure figure -> lines.add(indent + name + ": " + figure(figure));
      case Record nested -> {
        lines.add(indent + name + ":");
        components(nested, indent + "  ");
      }
      case List<?> list -> list(name, list, indent);
      case null -> lines.add(indent + name + ": null");
      default -> lines.add(indent + name + ":" + (value.toString().isEmpty() ? "" : " " + value));
    }
  }

  private void list(String name, List<?> list, String indent) {
    if (list.stream().noneMatch(Record.class::isInstance)) {
      list.forEach(item -> lines.add(indent + name + ": " + item));
      return;
    }
    lines.add(indent + name + ":");
    list.forEach(item -> add("-", item, indent + "  "));
  }

  private static String figure(Briefing.Figure f) {
    return f.none()
        ? "none"
        : "'"
            + f.text()
            + "' low "
            + f.low()
            + " best "
            + f.best()
            + " high "
            + f.high()
            + " notes "
            + f.notes().stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
