package org.muster.render.chart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** Reads typed attributes; what is none is told with file and line. */
final class Values {
  private final MarkupReader in;

  Values(MarkupReader in) {
    this.in = in;
  }

  /** A day that must be there. */
  LocalDate day(MarkupEvent.Start s, String attribute) {
    try {
      return LocalDate.parse(s.get(attribute, ""));
    } catch (DateTimeParseException e) {
      throw in.problem("<" + s.element().tag() + "> needs a day YYYY-MM-DD in '" + attribute + "'");
    }
  }

  /** A day, null if the attribute is not there. */
  @Nullable LocalDate dayIfAny(MarkupEvent.Start s, String attribute) {
    return s.get(attribute, "").isEmpty() ? null : day(s, attribute);
  }

  /** A plain decimal, null if the attribute is not there. */
  @Nullable Double number(MarkupEvent.Start s, String attribute) {
    String text = s.get(attribute, "");
    try {
      return text.isEmpty() ? null : Double.valueOf(text);
    } catch (NumberFormatException e) {
      throw in.problem("'" + attribute + "' is no plain decimal: " + text);
    }
  }

  /** What is made of an element; a fault in its values is told with the element. */
  <T> T made(MarkupEvent.Start s, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException e) {
      throw in.problem("<" + s.element().tag() + ">: " + e.getMessage());
    }
  }
}
