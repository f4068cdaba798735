package org.muster.render.excel;

import java.util.List;
import org.muster.language.Language;
import org.muster.render.chart.BarChart;

/**
 * The numbers of a chart of lying bars, one row for each. *
 *
 * @param language of its words
 */
record BarNumbers(BarChart chart, Language language) implements Numbers {
  /** Columns of the sheet, 0-based. */
  static final int LABEL = 0;

  static final int VALUE = 1;
  static final int DOWN = 5;
  static final int UP = 6;

  private static final int FRAME_ROWS = 5;

  @Override
  public int chartRows() {
    return chart.bars().isEmpty() ? 0 : FRAME_ROWS + chart.bars().size();
  }

  @Override
  public List<Cell> header() {
    String value =
        chart.unit().isBlank() ? language.say("Best") : language.say("Best ({0})", chart.unit());
    return Numbers.header(
        List.of(
            language.say("What"),
            value,
            language.say("Lowest"),
            language.say("Highest"),
            language.say("Remark"),
            language.say("Down to lowest"),
            language.say("Up to highest")),
        List.of(
            value,
            language.say("Lowest"),
            language.say("Highest"),
            language.say("Down to lowest"),
            language.say("Up to highest")));
  }

  @Override
  public List<List<Cell>> rows() {
    return chart.bars().stream()
        .map(
            bar ->
                List.of(
                    Numbers.text(bar.label()),
                    Numbers.number(bar.value()),
                    Numbers.number(bar.low()),
                    Numbers.number(bar.high()),
                    Numbers.remark(bar.note()),
                    Numbers.number(Numbers.less(bar.low(), bar.value())),
                    Numbers.number(Numbers.less(bar.value(), bar.high()))))
        .toList();
  }

  @Override
  public String rest() {
    return chart.rest();
  }
}
