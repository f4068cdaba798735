package org.muster.render.excel;

import java.util.List;
import org.muster.render.chart.BarChart;

/** The numbers of a chart of lying bars, one row for each. */
record BarNumbers(BarChart chart) implements Numbers {
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
    String value = chart.unit().isBlank() ? "Best" : "Best (" + chart.unit() + ")";
    return Numbers.header(
        List.of("What", value, "Lowest", "Highest", "Remark", "Down to lowest", "Up to highest"),
        List.of(value, "Lowest", "Highest", "Down to lowest", "Up to highest"));
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
