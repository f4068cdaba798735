package org.muster.render.excel;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.muster.language.Language;
import org.muster.render.chart.MonthChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

/**
 * Draws a figure with the spreadsheet's own means, so that a reader can work on with it: from the
 * {@link Numbers} below it. A map has no such chart; its numbers stand alone.
 */
final class NativeChart {
  /** Characters of the columns that a chart covers, at least. */
  private static final double WIDTH_CHARS = 100;

  private final XSSFSheet sheet;
  private final Widths widths;
  private final ChartArea area;

  NativeChart(XSSFSheet sheet, Widths widths, ChartArea area) {
    this.sheet = sheet;
    this.widths = widths;
    this.area = area;
  }

  void draw() {
    switch (area.numbers()) {
      case ChartNumbers steps ->
          new StepDrawing(sheet.getSheetName(), area, steps).draw(frame(area.top(), area.rows()));
      case BarNumbers bars -> bars().lying(frame(area.top(), area.rows()), bars);
      case MonthNumbers months -> months(months);
      case SpanNumbers spans -> bars().spans(frame(area.top(), area.rows()), spans);
      case MapNumbers map -> throw new IllegalStateException("no chart of a map: " + map);
    }
  }

  private BarDrawing bars() {
    return new BarDrawing(sheet.getSheetName(), area.firstNumber());
  }

  private void months(MonthNumbers months) {
    int top = area.top();
    int first = 0;
    for (MonthChart.Panel panel : months.chart().panels()) {
      List<MonthChart.Bar> rows = MonthNumbers.bars(panel);
      XSSFChart drawn = frame(top, MonthNumbers.PANEL_ROWS - 1);
      if (!rows.isEmpty()) {
        bars().months(drawn, panel, first);
      }
      top += MonthNumbers.PANEL_ROWS;
      first += rows.size();
    }
  }

  /** An empty chart over some rows. */
  private XSSFChart frame(int top, int rows) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor place = drawing.createAnchor(0, 0, 0, 0, 0, top, columns(), top + rows);
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
    return drawn;
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

  /** A legend below the chart. */
  static XDDFChartLegend legend(XSSFChart drawn) {
    XDDFChartLegend legend = drawn.getOrAddLegend();
    legend.setPosition(LegendPosition.BOTTOM);
    legend.setOverlay(false);
    return legend;
  }

  /** Gives an axis of values its title. */
  static void title(XSSFChart drawn, XDDFValueAxis axis, String title, Language language) {
    if (!title.isBlank()) {
      axis.setTitle(title);
      pinLanguage(drawn, language.tag());
    }
  }

  /** POI writes the machine's language into the axis' title. */
  private static void pinLanguage(XSSFChart drawn, String language) {
    for (CTValAx axis : drawn.getCTChart().getPlotArea().getValAxArray()) {
      if (axis.isSetTitle()) {
        axis.getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr().setLang(language);
      }
    }
  }

  /** The axes' own number formats hold, not those of the cells. */
  static void keepFormats(XSSFChart drawn) {
    for (CTValAx axis : drawn.getCTChart().getPlotArea().getValAxArray()) {
      if (axis.isSetNumFmt()) {
        axis.getNumFmt().setSourceLinked(false);
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
