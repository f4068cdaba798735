package org.muster.render.excel;

import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.muster.render.chart.StepChart;

/** Draws a step chart as a scatter chart through the points of {@link ChartNumbers}. */
final class StepDrawing {
  private final String sheetName;
  private final ChartArea area;
  private final ChartNumbers numbers;
  private final StepChart chart;

  StepDrawing(String sheetName, ChartArea area, ChartNumbers numbers) {
    this.sheetName = sheetName;
    this.area = area;
    this.numbers = numbers;
    this.chart = numbers.chart();
  }

  void draw(XSSFChart drawn) {
    TimeScale time = TimeScale.of(chart);
    ValueScale values = ValueScale.of(chart);
    XDDFScatterChartData data = axes(drawn, time, values);
    XDDFChartLegend legend = NativeChart.legend(drawn);
    ChartLines lines = new ChartLines(sheetName, area, numbers, time, data);
    lines.addSeries();
    lines.addMarks(values, legend);
    drawn.plot(data);
  }

  private XDDFScatterChartData axes(XSSFChart drawn, TimeScale time, ValueScale values) {
    XDDFValueAxis x = drawn.createValueAxis(AxisPosition.BOTTOM);
    x.setMinimum(time.from());
    x.setMaximum(time.to());
    x.setMajorUnit(time.tick());
    x.setNumberFormat(time.format());
    XDDFValueAxis y = drawn.createValueAxis(AxisPosition.LEFT);
    y.setMinimum(0);
    y.setMaximum(values.to());
    y.setMajorUnit(values.tick());
    y.setNumberFormat(values.format());
    NativeChart.title(drawn, y, chart.unit(), numbers.language());
    for (XDDFValueAxis axis : new XDDFValueAxis[] {x, y}) {
      axis.setCrosses(AxisCrosses.MIN);
      axis.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
      axis.getOrAddShapeProperties().setLineProperties(NativeChart.line(Role.GREY, 0.75));
    }
    y.getOrAddMajorGridProperties().setLineProperties(NativeChart.line(Role.HAIRLINE, 0.5));
    NativeChart.keepFormats(drawn);
    XDDFScatterChartData data = (XDDFScatterChartData) drawn.createData(ChartTypes.SCATTER, x, y);
    data.setStyle(ScatterStyle.LINE);
    data.setVaryColors(false);
    return data;
  }
}
