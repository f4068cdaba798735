package org.muster.render.chart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/**
 * A {@code <figure>} of the markup, read whole.
 *
 * @param id empty if it has none
 * @param alt what it shows, for those who do not see it; never blank
 * @param caption empty if it has none
 */
public record Figure(String id, String alt, String caption, StepChart chart) {

  /**
   * Reads the rest of a figure, up to and with its end.
   *
   * @param start its beginning, already read
   * @throws org.muster.render.MarkupException if it is no chart of the vocabulary or has no
   *     alternative text
   */
  public static Figure read(MarkupReader in, MarkupEvent.Start start) {
    return new Reading(in, start).figure();
  }

  /** One figure in the making. */
  private static final class Reading {
    private final MarkupReader in;
    private final MarkupEvent.Start start;
    private final StringBuilder caption = new StringBuilder();
    private final List<StepChart.Series> series = new ArrayList<>();
    private final List<StepChart.Mark> marks = new ArrayList<>();
    private final List<StepChart.Step> steps = new ArrayList<>();
    private MarkupEvent.@Nullable Start line;

    Reading(MarkupReader in, MarkupEvent.Start start) {
      this.in = in;
      this.start = start;
    }

    Figure figure() {
      String alt = start.get("alt", "");
      if (alt.isBlank()) {
        throw in.problem("<figure> needs an alternative text in 'alt'");
      }
      if (!start.get("chart", "").equals("steps")) {
        throw in.problem("<figure> knows the chart 'steps' only");
      }
      MarkupEvent event = in.next();
      while (event != null && !event.equals(new MarkupEvent.End(Element.FIGURE))) {
        take(event);
        event = in.next();
      }
      return new Figure(start.get("id", ""), alt, words(caption.toString()), chart());
    }

    private static String words(String text) {
      return text.strip().replaceAll("\\s+", " ");
    }

    private StepChart chart() {
      LocalDate from = day(start, "from");
      LocalDate to = day(start, "to");
      try {
        return new StepChart(start.get("unit", ""), from, to, series, marks);
      } catch (IllegalArgumentException e) {
        throw in.problem("<figure>: " + e.getMessage());
      }
    }

    private void take(MarkupEvent event) {
      switch (event) {
        case MarkupEvent.Start s -> begin(s);
        case MarkupEvent.Text t -> caption.append(t.text());
        case MarkupEvent.End e -> {
          if (e.element() == Element.SERIES) {
            endSeries();
          }
        }
      }
    }

    private void begin(MarkupEvent.Start s) {
      switch (s.element()) {
        case SERIES -> line = s;
        case STEP -> steps.add(step(s));
        case MARK -> marks.add(new StepChart.Mark(day(s, "date"), s.get("label", "")));
        case FIGCAPTION -> {}
        case BR -> caption.append(' ');
        default -> {
          if (!s.element().inline()) {
            throw in.problem("<" + s.element().tag() + "> may not stand in <figure>");
          }
        }
      }
    }

    private StepChart.Step step(MarkupEvent.Start s) {
      LocalDate from = day(s, "from");
      LocalDate to = day(s, "to");
      Double value = number(s, "value");
      Double low = number(s, "low");
      Double high = number(s, "high");
      try {
        return new StepChart.Step(from, to, value, low, high, s.get("note", ""));
      } catch (IllegalArgumentException e) {
        throw in.problem("<step>: " + e.getMessage());
      }
    }

    private void endSeries() {
      MarkupEvent.Start open = line;
      if (open == null) {
        throw in.problem("<series> is not open");
      }
      series.add(new StepChart.Series(open.get("name", ""), kind(open), steps));
      steps.clear();
      line = null;
    }

    private StepChart.Kind kind(MarkupEvent.Start s) {
      try {
        return StepChart.Kind.valueOf(s.get("kind", "").toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw in.problem("<series> kind is strength, stated, ceiling or imputed");
      }
    }

    private LocalDate day(MarkupEvent.Start s, String attribute) {
      try {
        return LocalDate.parse(s.get(attribute, ""));
      } catch (DateTimeParseException e) {
        throw in.problem(
            "<" + s.element().tag() + "> needs a day YYYY-MM-DD in '" + attribute + "'");
      }
    }

    private @Nullable Double number(MarkupEvent.Start s, String attribute) {
      String text = s.get(attribute, "");
      try {
        return text.isEmpty() ? null : Double.valueOf(text);
      } catch (NumberFormatException e) {
        throw in.problem("'" + attribute + "' is no plain decimal: " + text);
      }
    }
  }
}
