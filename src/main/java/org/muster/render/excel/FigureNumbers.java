package org.muster.render.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupBlock;
import org.muster.render.markup.MarkupText;

/** What a figure is drawn from, and what of it was found in the rows below its chart. */
final class FigureNumbers {
  private final MarkupBlock.Figure figure;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<Set<String>> texts = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private int next;

  FigureNumbers(MarkupBlock.Figure figure) {
    this.figure = figure;
  }

  void found(SheetRow row) {
    rows.add(row);
    texts.add(
        row.cells().stream()
            .map(cell -> MarkupText.essence(cell.text()))
            .collect(Collectors.toCollection(HashSet::new)));
  }

  /** What the figure draws that has no row of its own with its name, its numbers and its days. */
  List<String> missing() {
    return figure.marks().stream().filter(mark -> !takes(mark)).map(FigureNumbers::words).toList();
  }

  /** Whether a row that no other mark has is this one's; most are in the marks' order. */
  private boolean takes(MarkupBlock.Mark mark) {
    for (int i = 0; i < rows.size(); i++) {
      int row = (next + i) % rows.size();
      if (!taken.get(row) && is(mark, row)) {
        taken.set(row);
        next = row + 1;
        return true;
      }
    }
    return false;
  }

  private boolean is(MarkupBlock.Mark mark, int row) {
    return mark.texts().stream().map(MarkupText::essence).allMatch(texts.get(row)::contains)
        && mark.days().stream().allMatch(day -> says(row, day))
        && numbers(mark.numbers(), rows.get(row));
  }

  private boolean says(int row, LocalDate day) {
    if (!Cell.holds(day)) {
      return texts.get(row).contains(day.toString());
    }
    BigDecimal serial = BigDecimal.valueOf(Cell.serial(day));
    return rows.get(row).cells().stream().anyMatch(cell -> same(serial, cell.number()));
  }

  /** Whether the numbers stand beside each other, with empty cells where one is not known. */
  private static boolean numbers(List<@Nullable BigDecimal> numbers, SheetRow row) {
    for (int from = 0; from <= row.cells().size() - numbers.size(); from++) {
      int at = 0;
      while (at < numbers.size() && same(numbers.get(at), row.at(from + at).number())) {
        at++;
      }
      if (at == numbers.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  private static String words(MarkupBlock.Mark mark) {
    return Stream.of(mark.texts(), mark.days(), mark.numbers())
        .flatMap(List::stream)
        .map(each -> each == null ? "unknown" : each.toString())
        .collect(Collectors.joining(", "));
  }
}
