package org.muster.render.excel;

import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.muster.render.chart.StepChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

/**
 * Draws a step chart with the spreadsheet's own means, so that a reader can work on with it: a
 * scatter chart through the points of {@link ChartNumbers}.
 */
final class NativeChart {
  /** Characters of the columns that a chart covers, at least. */
  private static final double WIDTH_CHARS = 100;

  private final XSSFSheet sheet;
  private final Widths widths;
  private final ChartArea area;
  private final StepChart chart;

  NativeChart(XSSFSheet sheet, Widths widths, ChartArea area) {
    this.sheet = sheet;
    this.widths = widths;
    this.area = area;
    this.chart = area.figure().chart();
  }

  void draw() {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor place =
        drawing.createAnchor(0, 0, 0, 0, 0, area.top(), columns(), area.top() + area.rows());
    XSSFChart drawn = drawing.createChart(place);
    drawn
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(area.figure().alt());
    drawn.setAutoTitleDeleted(true);
    drawn.displayBlanksAs(DisplayBlanks.GAP);
    drawn.setPlotOnlyVisibleCells(false);
    TimeScale time = TimeScale.of(chart);
    ValueScale values = ValueScale.of(chart);
    XDDFScatterChartData data = axes(drawn, time, values);
    XDDFChartLegend legend = drawn.getOrAddLegend();
    legend.setPosition(LegendPosition.BOTTOM);
    legend.setOverlay(false);
    ChartLines lines = new ChartLines(sheet.getSheetName(), area, time, data);
    lines.addSeries();
    lines.addMarks(values, legend);
    drawn.plot(data);
  }

  private int columns() {
    double chars = 0;
    int column = 0;
    while (chars < WIDTH_CHARS) {
      chars += widths.chars(column);
      column++;
    }
    return column;
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
    y.setNumberFormat("#,##0.##".substring(0, values.tick() < 1 ? 8 : 5));
    if (!chart.unit().isBlank()) {
      y.setTitle(chart.unit());
      pinLanguage(drawn);
    }
    for (XDDFValueAxis axis : new XDDFValueAxis[] {x, y}) {
      axis.setCrosses(AxisCrosses.MIN);
      axis.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
      axis.getOrAddShapeProperties().setLineProperties(line(Role.GREY, 0.75));
    }
    y.getOrAddMajorGridProperties().setLineProperties(line(Role.HAIRLINE, 0.5));
    for (CTValAx axis : drawn.getCTChart().getPlotArea().getValAxArray()) {
      axis.getNumFmt().setSourceLinked(false);
    }
    XDDFScatterChartData data = (XDDFScatterChartData) drawn.createData(ChartTypes.SCATTER, x, y);
    data.setStyle(ScatterStyle.LINE);
    data.setVaryColors(false);
    return data;
  }

  /** POI writes the machine's language into the axis' title. */
  private static void pinLanguage(XSSFChart drawn) {
    for (CTValAx axis : drawn.getCTChart().getPlotArea().getValAxArray()) {
      if (axis.isSetTitle()) {
        axis.getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr().setLang("en");
      }
    }
  }

  /** A solid line. */
  static XDDFLineProperties line(int rgb, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(rgb));
    line.setWidth(points);
    return line;
  }

  /** One colour. */
  static XDDFSolidFillProperties fill(int rgb) {
    byte[] colour = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    return new XDDFSolidFillProperties(XDDFColorRgbBinary.from(colour));
  }

  /** A shape that is this line. */
  static XDDFShapeProperties shape(XDDFLineProperties line) {
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setLineProperties(line);
    return shape;
  }
}
