package org.muster.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.muster.language.Language;
import org.muster.render.chart.MonthChart;

/**
 * The numbers of a chart of months: its plots one after the other, a row for each bar. *
 *
 * @param language of its words
 */
record MonthNumbers(MonthChart chart, Language language) implements Numbers {
  /** Columns of the sheet, 0-based. */
  static final int LABEL = 1;

  static final int VALUE = 3;
  static final int DOWN = 7;
  static final int UP = 8;

  /** Rows that the chart of one plot covers. */
  static final int PANEL_ROWS = 15;

  @Override
  public int chartRows() {
    return PANEL_ROWS * chart.panels().size();
  }

  /** The bars of a plot in the order of its rows: what lies in no month comes last. */
  static List<MonthChart.Bar> bars(MonthChart.Panel panel) {
    List<MonthChart.Bar> bars = new ArrayList<>(panel.bars());
    if (panel.apart() != null) {
      bars.add(panel.apart());
    }
    return bars;
  }

  @Override
  public List<Cell> header() {
    return Numbers.header(
        List.of(
            language.say("What"),
            language.say("Month"),
            language.say("First day"),
            language.say("Best"),
            language.say("Lowest"),
            language.say("Highest"),
            language.say("Remark"),
            language.say("Down to lowest"),
            language.say("Up to highest")),
        List.of(
            language.say("Best"),
            language.say("Lowest"),
            language.say("Highest"),
            language.say("Down to lowest"),
            language.say("Up to highest")));
  }

  @Override
  public List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (MonthChart.Panel panel : chart.panels()) {
      for (MonthChart.Bar bar : bars(panel)) {
        rows.add(
            List.of(
                Numbers.text(panel.name()),
                Numbers.text(bar.label()),
                Numbers.day(bar.from()),
                Numbers.number(bar.value()),
                Numbers.number(bar.low()),
                Numbers.number(bar.high()),
                Numbers.remark(bar.note()),
                Numbers.number(Numbers.less(bar.low(), bar.value())),
                Numbers.number(Numbers.less(bar.value(), bar.high()))));
      }
    }
    return rows;
  }
}
