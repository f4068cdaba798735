package org.muster.render.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.render.markup.MarkupBlock;
import org.muster.render.markup.MarkupText;

/** What a figure is drawn from, and what of it was found in the rows below its chart. */
final class FigureNumbers {
  private final MarkupBlock.Figure figure;
  private final Set<BigDecimal> numbers = new HashSet<>();
  private final Set<String> texts = new HashSet<>();

  FigureNumbers(MarkupBlock.Figure figure) {
    this.figure = figure;
  }

  void found(SheetRow row) {
    for (SheetRow.Found cell : row.cells()) {
      if (cell.number() != null) {
        numbers.add(cell.number().stripTrailingZeros());
      }
      texts.add(MarkupText.essence(cell.text()));
    }
  }

  /** Names and numbers of the figure that were not found. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    figure.names().stream()
        .filter(name -> !texts.contains(MarkupText.essence(name)))
        .forEach(missing::add);
    figure.numbers().stream()
        .filter(number -> !numbers.contains(number.stripTrailingZeros()))
        .forEach(number -> missing.add(number.toPlainString()));
    return missing;
  }
}
