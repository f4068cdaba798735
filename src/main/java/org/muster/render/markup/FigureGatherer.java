package org.muster.render.markup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a figure is drawn from. */
final class FigureGatherer {
  private static final List<String> DAYS = List.of("earliest", "from", "to", "latest");
  private static final List<String> LEVELS = List.of("value", "low", "high");

  private final MarkupEvent.Start start;
  private final List<MarkupBlock.Mark> marks = new ArrayList<>();
  private String line = "";

  FigureGatherer(MarkupEvent.Start start) {
    this.start = start;
  }

  /** Something in the figure begins. */
  void add(MarkupEvent.Start part) {
    switch (part.element()) {
      case SERIES -> line = part.get("name", "");
      case STEP -> mark(part, line, "", List.of("from"));
      case STAY -> mark(part, line, "", DAYS);
      case BAR -> mark(part, line, "label", List.of("from"));
      case SITE, SHADE -> mark(part, "", "place", List.of());
      case MARK -> {
        // Of spans it is a line without a number.
        if (start.get("chart", "").equals("steps")) {
          mark(part, "", "label", List.of("date"));
        }
      }
      default -> {}
    }
  }

  /** A line ends. */
  void endSeries() {
    line = "";
  }

  private void mark(MarkupEvent.Start part, String name, String text, List<String> days) {
    List<String> texts = new ArrayList<>(List.of(name, part.get(text, ""), part.get("note", "")));
    texts.removeIf(each -> MarkupText.essence(each).isEmpty());
    List<LocalDate> stated = new ArrayList<>();
    for (String each : days) {
      String day = part.get(each);
      if (day != null) {
        stated.add(LocalDate.parse(day));
      }
    }
    marks.add(new MarkupBlock.Mark(texts, numbers(part), stated));
  }

  private static List<@Nullable BigDecimal> numbers(MarkupEvent.Start part) {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    for (String each : part.element() == Element.SHADE ? List.of("level") : LEVELS) {
      String number = part.get(each);
      numbers.add(number == null ? null : new BigDecimal(number));
    }
    while (!numbers.isEmpty() && numbers.getLast() == null) {
      numbers.removeLast();
    }
    return numbers;
  }

  MarkupBlock.Figure figure() {
    return new MarkupBlock.Figure(start.get("alt", ""), marks, start.get("rest", ""), start.line());
  }
}
