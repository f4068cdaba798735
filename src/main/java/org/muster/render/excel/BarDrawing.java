package org.muster.render.excel;

import java.util.List;
import java.util.function.Function;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.muster.render.chart.BarChart;
import org.muster.render.chart.MonthChart;
import org.muster.render.chart.Palette;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/**
 * Draws bar charts from rows of numbers. Ranges are error bars of their own lengths; the value axis
 * is set, because the automatic one knows nothing of them.
 */
final class BarDrawing {
  private static final int GAP = 45;
  private static final double THIN = 0.75;

  private final String sheetName;
  private final int firstNumber;

  /**
   * Charts from numbers.
   *
   * @param firstNumber row of the first of them, 0-based
   */
  BarDrawing(String sheetName, int firstNumber) {
    this.sheetName = sheetName;
    this.firstNumber = firstNumber;
  }

  /**
   * Name in the legend of a piece that is not seen. Its entry is not deleted: LibreOffice deletes
   * another one, as it counts the pieces of a lying stack from the other end.
   */
  private static final String UNSEEN = "\u00A0";

  /**
   * Rows of one series, counted from the first number.
   *
   * @param from the first of them
   */
  private record Rows(int from, int count) {}

  private String range(Rows rows, int column) {
    int first = firstNumber + rows.from();
    return new CellRangeAddress(first, first + rows.count() - 1, column, column)
        .formatAsString(sheetName, true);
  }

  void lying(XSSFChart drawn, BarNumbers numbers) {
    List<BarChart.Bar> bars = numbers.chart().bars();
    Rows rows = new Rows(0, bars.size());
    double highest = highest(bars, BarChart.Bar::value, BarChart.Bar::low, BarChart.Bar::high);
    XDDFBarChartData data = axes(drawn, BarDirection.BAR, ValueScale.upTo(highest));
    XDDFBarChartData.Series series =
        series(
            data,
            bars.stream().map(BarChart.Bar::label).toArray(String[]::new),
            range(rows, BarNumbers.LABEL),
            values(bars, BarChart.Bar::value),
            range(rows, BarNumbers.VALUE),
            BarNumbers.VALUE);
    series.setTitle(numbers.chart().unit().isBlank() ? "Best" : numbers.chart().unit());
    fill(series, Palette.HUES.get(0).line());
    drawn.plot(data);
    ranges(
        drawn,
        rows,
        new Column(BarNumbers.DOWN, values(bars, b -> Numbers.less(b.low(), b.value()))),
        new Column(BarNumbers.UP, values(bars, b -> Numbers.less(b.value(), b.high()))));
  }

  /**
   * One plot of a chart of months.
   *
   * @param first its first row, counted from the first number
   */
  void months(XSSFChart drawn, MonthChart.Panel panel, int first) {
    List<MonthChart.Bar> bars = MonthNumbers.bars(panel);
    Rows rows = new Rows(first, bars.size());
    double highest =
        highest(bars, MonthChart.Bar::value, MonthChart.Bar::low, MonthChart.Bar::high);
    XDDFBarChartData data = axes(drawn, BarDirection.COL, ValueScale.upTo(highest));
    XDDFBarChartData.Series series =
        series(
            data,
            bars.stream().map(MonthChart.Bar::label).toArray(String[]::new),
            range(rows, MonthNumbers.LABEL),
            values(bars, MonthChart.Bar::value),
            range(rows, MonthNumbers.VALUE),
            MonthNumbers.VALUE);
    series.setTitle(panel.name());
    fill(series, Palette.HUES.get(panel.kind() == MonthChart.Kind.EVENTS ? 0 : 2).line());
    NativeChart.legend(drawn);
    drawn.plot(data);
    ranges(
        drawn,
        rows,
        new Column(MonthNumbers.DOWN, values(bars, b -> Numbers.less(b.low(), b.value()))),
        new Column(MonthNumbers.UP, values(bars, b -> Numbers.less(b.value(), b.high()))));
  }

  void spans(XSSFChart drawn, SpanNumbers numbers) {
    List<SpanNumbers.Named> stays = numbers.stays();
    Rows rows = new Rows(0, stays.size());
    XDDFBarChartData data = axes(drawn, BarDirection.BAR, null);
    data.setBarGrouping(BarGrouping.STACKED);
    TimeScale time = TimeScale.of(numbers.chart().from(), numbers.chart().to());
    XDDFValueAxis axis = data.getValueAxes().getFirst();
    axis.setMinimum(ChartNumbers.year(numbers.chart().from()).doubleValue());
    axis.setMaximum(ChartNumbers.year(numbers.chart().to()).doubleValue());
    axis.setNumberFormat(time.years() ? "0" : "0.00");
    NativeChart.keepFormats(drawn);
    for (int i = 0; i < SpanNumbers.PIECES.size(); i++) {
      int piece = i;
      XDDFBarChartData.Series series =
          series(
              data,
              stays.stream().map(SpanNumbers.Named::name).toArray(String[]::new),
              range(rows, SpanNumbers.NAME),
              values(stays, named -> numbers.pieces(named.stay()).get(piece)),
              range(rows, SpanNumbers.START + i),
              SpanNumbers.START + i);
      series.setTitle(i == 0 ? UNSEEN : SpanNumbers.PIECES.get(i));
      piece(series, i);
    }
    NativeChart.legend(drawn);
    drawn.plot(data);
    overlap(drawn);
  }

  /**
   * Puts the pieces of a stack on top of each other. The element is written as plain XML, as its
   * type is none of those that POI's small set of schemas has.
   */
  private static void overlap(XSSFChart drawn) {
    try (XmlCursor cursor =
        drawn.getCTChart().getPlotArea().getBarChartArray(0).getGapWidth().newCursor()) {
      String space = cursor.getName().getNamespaceURI();
      cursor.toEndToken();
      cursor.toNextToken();
      cursor.beginElement(new QName(space, "overlap", "c"));
      cursor.insertAttributeWithValue("val", "100");
    }
  }

  /** Unseen, pale, full, pale; and an outline in dashes for what is announced. */
  private static void piece(XDDFBarChartData.Series series, int number) {
    switch (number) {
      case 0 -> {
        XDDFShapeProperties none = new XDDFShapeProperties();
        none.setFillProperties(new XDDFNoFillProperties());
        series.setShapeProperties(none);
      }
      case 2 -> fill(series, Palette.HUES.get(0).line());
      case 4 -> {
        XDDFLineProperties line = NativeChart.line(Palette.HUES.get(2).line(), 1.5);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        XDDFShapeProperties shape = NativeChart.shape(line);
        shape.setFillProperties(new XDDFNoFillProperties());
        series.setShapeProperties(shape);
      }
      default -> {
        XDDFShapeProperties shape =
            NativeChart.shape(NativeChart.line(Palette.HUES.get(0).line(), THIN));
        shape.setFillProperties(NativeChart.fill(Palette.SHADES.getFirst()));
        series.setShapeProperties(shape);
      }
    }
  }

  private static XDDFBarChartData axes(
      XSSFChart drawn, BarDirection direction, @Nullable ValueScale scale) {
    boolean lying = direction == BarDirection.BAR;
    XDDFCategoryAxis names =
        drawn.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values = drawn.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    if (lying) {
      names.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
    } else {
      values.setCrosses(AxisCrosses.MIN);
    }
    if (scale != null) {
      values.setMinimum(0);
      values.setMaximum(scale.to());
      values.setMajorUnit(scale.tick());
      values.setNumberFormat(scale.format());
      NativeChart.keepFormats(drawn);
    }
    for (var axis : List.of(names, values)) {
      axis.getOrAddShapeProperties().setLineProperties(NativeChart.line(Role.GREY, THIN));
    }
    values.getOrAddMajorGridProperties().setLineProperties(NativeChart.line(Role.HAIRLINE, 0.5));
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(direction);
    data.setGapWidth(GAP);
    data.setVaryColors(false);
    return data;
  }

  private static XDDFBarChartData.Series series(
      XDDFBarChartData data,
      String[] names,
      String nameRange,
      Double[] values,
      String range,
      int column) {
    return (XDDFBarChartData.Series)
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(names, nameRange),
            XDDFDataSourcesFactory.fromArray(values, range, column));
  }

  private static void fill(XDDFBarChartData.Series series, int rgb) {
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(NativeChart.fill(rgb));
    series.setShapeProperties(shape);
  }

  private static <T> Double[] values(List<T> rows, Function<T, @Nullable Double> of) {
    return rows.stream().map(of).toArray(Double[]::new);
  }

  @SafeVarargs
  private static <T> double highest(List<T> rows, Function<T, @Nullable Double>... numbers) {
    double highest = 0;
    for (T row : rows) {
      for (Function<T, @Nullable Double> number : numbers) {
        Double value = number.apply(row);
        highest = value == null ? highest : Math.max(highest, value);
      }
    }
    return highest;
  }

  /** Numbers of a column, null where there is none. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Column(int number, Double[] values) {
    boolean any() {
      for (Double value : values) {
        if (value != null && value > 0) {
          return true;
        }
      }
      return false;
    }
  }

  /** Gives the only series of a chart its error bars. */
  private void ranges(XSSFChart drawn, Rows rows, Column down, Column up) {
    if (!down.any() && !up.any()) {
      return;
    }
    CTBarSer series = drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
    CTErrBars bars = series.addNewErrBars();
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewNoEndCap().setVal(false);
    lengths(bars.addNewPlus(), range(rows, up.number()), up.values());
    lengths(bars.addNewMinus(), range(rows, down.number()), down.values());
    bars.setSpPr(NativeChart.shape(NativeChart.line(Palette.INK, THIN)).getXmlObject());
  }

  private static void lengths(CTNumDataSource source, String range, Double[] values) {
    var reference = source.addNewNumRef();
    reference.setF(range);
    CTNumData cache = reference.addNewNumCache();
    cache.addNewPtCount().setVal(values.length);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        CTNumVal point = cache.addNewPt();
        point.setIdx(i);
        point.setV(Double.toString(values[i]));
      }
    }
  }
}
