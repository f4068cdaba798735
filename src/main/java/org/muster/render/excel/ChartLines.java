package org.muster.render.excel;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;
import org.muster.render.chart.StepChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/**
 * Adds a chart's lines. Each says its colour, width and dash, because LibreOffice draws nothing by
 * default. A range has two thin lines. Kinds are told apart by dash and width even without colour.
 */
final class ChartLines {
  private static final double RANGE_POINTS = 0.75;

  /** Marks with a label; further ones are lines, named in the chart's numbers. */
  private static final int LABELLED_MARKS = 12;

  private final String sheetName;
  private final ChartArea area;
  private final ChartNumbers numbers;
  private final TimeScale time;
  private final XDDFScatterChartData data;

  ChartLines(
      String sheetName,
      ChartArea area,
      ChartNumbers numbers,
      TimeScale time,
      XDDFScatterChartData data) {
    this.sheetName = sheetName;
    this.area = area;
    this.numbers = numbers;
    this.time = time;
    this.data = data;
  }

  void addSeries() {
    Language language = numbers.language();
    Iterator<Integer> colours = LineColours.of(numbers.chart().series()).iterator();
    for (ChartNumbers.Line line : numbers.lines()) {
      int colour = colours.next();
      StepChart.Kind kind = line.series().kind();
      XDDFLineProperties level = NativeChart.line(colour, points(kind));
      level.setPresetDash(new XDDFPresetLineDash(dash(kind)));
      XDDFLineProperties range = NativeChart.line(paler(colour), RANGE_POINTS);
      String name = line.series().name();
      add(name, line, new Values(ChartNumbers.LEVEL, ChartNumbers.Point::level), level);
      add(
          language.say("{0}, lowest", name),
          line,
          new Values(ChartNumbers.LOW, ChartNumbers.Point::low),
          range);
      add(
          language.say("{0}, highest", name),
          line,
          new Values(ChartNumbers.HIGH, ChartNumbers.Point::high),
          range);
    }
  }

  /** One of the numbers of each point, and its column. */
  private record Values(int column, Function<ChartNumbers.Point, @Nullable Double> of) {}

  private void add(String name, ChartNumbers.Line line, Values values, XDDFLineProperties stroke) {
    Double[] y = line.points().stream().map(values.of()).toArray(Double[]::new);
    if (Arrays.stream(y).allMatch(Objects::isNull)) {
      return;
    }
    Double[] x = line.points().stream().map(p -> time.at(p.day())).toArray(Double[]::new);
    series(
        name,
        XDDFDataSourcesFactory.fromArray(x, range(line, time.column()), time.column()),
        XDDFDataSourcesFactory.fromArray(y, range(line, values.column()), values.column()),
        NativeChart.shape(stroke));
  }

  private String range(ChartNumbers.Line line, int column) {
    return range(line.first(), line.points().size(), column);
  }

  private String range(int from, int rows, int column) {
    int first = area.firstNumber() + from;
    return new CellRangeAddress(first, first + rows - 1, column, column)
        .formatAsString(sheetName, true);
  }

  private XDDFScatterChartData.Series series(
      String name,
      XDDFNumericalDataSource<Double> x,
      XDDFNumericalDataSource<Double> y,
      XDDFShapeProperties shape) {
    XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(x, y);
    series.setTitle(name);
    series.setSmooth(false);
    series.setMarkerStyle(MarkerStyle.NONE);
    series.setShapeProperties(shape);
    return series;
  }

  /**
   * Adds dated marks: for all of them one series of points with an upright line below, and for each
   * an invisible point that shows its label and is no part of the legend.
   */
  void addMarks(ValueScale values, XDDFChartLegend legend) {
    List<StepChart.Mark> marks = numbers.chart().marks();
    if (marks.isEmpty()) {
      return;
    }
    XDDFScatterChartData.Series all =
        marks(numbers.language().say("Events"), 0, marks.size(), values);
    all.setMarkerStyle(MarkerStyle.DIAMOND);
    XDDFShapeProperties grey = NativeChart.shape(NativeChart.line(Role.GREY, RANGE_POINTS));
    grey.setFillProperties(NativeChart.fill(Role.GREY));
    all.getCTScatterSer().getMarker().setSpPr(grey.getXmlObject());
    upright(all.getCTScatterSer().addNewErrBars());
    for (int i = 0; i < Math.min(marks.size(), LABELLED_MARKS); i++) {
      label(marks(marks.get(i).label(), i, 1, values));
      XDDFLegendEntry entry = legend.addEntry();
      entry.setIndex(data.getSeriesCount() - 1);
      entry.setDelete(true);
    }
  }

  /** A line from each point down to the axis. */
  private static void upright(CTErrBars bars) {
    bars.addNewErrDir().setVal(STErrDir.Y);
    bars.addNewErrBarType().setVal(STErrBarType.MINUS);
    bars.addNewErrValType().setVal(STErrValType.PERCENTAGE);
    bars.addNewNoEndCap().setVal(true);
    bars.addNewVal().setVal(100);
    bars.setSpPr(NativeChart.shape(NativeChart.line(Role.GREY, RANGE_POINTS)).getXmlObject());
  }

  private XDDFScatterChartData.Series marks(String name, int from, int count, ValueScale values) {
    List<StepChart.Mark> marks = numbers.chart().marks();
    Double[] x = new Double[count];
    Double[] y = new Double[count];
    for (int i = 0; i < count; i++) {
      x[i] = time.at(marks.get(from + i).date());
      y[i] = values.label(from + i);
    }
    int first = numbers.firstMark() + from;
    return series(
        name,
        XDDFDataSourcesFactory.fromArray(x, range(first, count, time.column()), time.column()),
        XDDFDataSourcesFactory.fromArray(
            y, range(first, count, ChartNumbers.LABEL_AT), ChartNumbers.LABEL_AT),
        NativeChart.shape(new XDDFLineProperties(new XDDFNoFillProperties())));
  }

  private static void label(XDDFScatterChartData.Series series) {
    CTDLbls labels = series.getCTScatterSer().addNewDLbls();
    labels.addNewDLblPos().setVal(STDLblPos.R);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(false);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(true);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static int paler(int rgb) {
    int halved = rgb >> 1 & 0x7F7F7F;
    return halved + 0x808080;
  }

  private static double points(StepChart.Kind kind) {
    return kind == StepChart.Kind.STRENGTH ? 2.25 : 1.5;
  }

  private static PresetLineDash dash(StepChart.Kind kind) {
    return switch (kind) {
      case STRENGTH, STATED -> PresetLineDash.SOLID;
      case CEILING -> PresetLineDash.DASH;
      case IMPUTED -> PresetLineDash.SYSTEM_DOT;
    };
  }
}
