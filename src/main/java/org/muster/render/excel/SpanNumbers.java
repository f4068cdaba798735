package org.muster.render.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.language.Language;
import org.muster.render.chart.SpanChart;
import org.muster.render.chart.SpanChart.Kind;
import org.muster.render.chart.SpanChart.Stay;

/**
 * The numbers of a chart of spans, one row for each bar. Its pieces are lengths in years, stacked
 * on a first one that is not seen: a spreadsheet knows no bars from one day to another.
 *
 * @param language of its words
 */
record SpanNumbers(SpanChart chart, Language language) implements Numbers {
  /** Columns of the sheet, 0-based. */
  static final int NAME = 0;

  static final int START = 7;

  private static final int FRAME_ROWS = 6;

  /** Names of the pieces, the first of them unseen, in the columns from {@link #START} on. */
  List<String> pieces() {
    return List.of(
        language.say("Before"),
        language.say("May have begun"),
        language.say("Present"),
        language.say("May go on"),
        language.say("Announced"));
  }

  /** A bar with its row's name. */
  record Named(String name, Stay stay) {}

  @Override
  public int chartRows() {
    return stays().isEmpty() ? 0 : FRAME_ROWS + stays().size();
  }

  List<Named> stays() {
    List<Named> stays = new ArrayList<>();
    for (SpanChart.Lane lane : chart.lanes()) {
      lane.stays().forEach(stay -> stays.add(new Named(lane.name(), stay)));
    }
    return stays;
  }

  @Override
  public List<Cell> header() {
    List<String> names =
        new ArrayList<>(
            List.of(
                language.say("Who"),
                language.say("What"),
                language.say("Not before"),
                language.say("From"),
                language.say("Until, not incl."),
                language.say("Not after"),
                language.say("Remark")));
    names.addAll(pieces());
    return Numbers.header(names, pieces());
  }

  @Override
  public List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Named named : stays()) {
      Stay stay = named.stay();
      List<Cell> row =
          new ArrayList<>(
              List.of(
                  Numbers.text(named.name()),
                  Numbers.text(
                      stay.kind() == Kind.PRESENT
                          ? language.say("present")
                          : language.say("announced")),
                  end(stay.earliest()),
                  Numbers.day(stay.from()),
                  Numbers.day(stay.to()),
                  end(stay.latest()),
                  Numbers.remark(stay.note())));
      pieces(stay).forEach(piece -> row.add(Numbers.years(piece)));
      rows.add(row);
    }
    return rows;
  }

  @Override
  public String rest() {
    return chart.rest();
  }

  private Cell end(@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null ? Numbers.text(language.say("open")) : Numbers.day(day);
  }

  /** Lengths of the pieces in years, in the order of {@link #pieces()}, within the chart's axis. */
  List<Double> pieces(Stay stay) {
    LocalDate earliest = stay.earliest() == null ? chart.from() : within(stay.earliest());
    LocalDate latest = stay.latest() == null ? chart.to() : within(stay.latest());
    LocalDate from = within(stay.from());
    LocalDate to = within(stay.to());
    double start = years(earliest);
    if (stay.kind() == Kind.ANNOUNCED) {
      return List.of(start, 0.0, 0.0, 0.0, round(years(latest) - start));
    }
    LocalDate until = stay.latest() == null ? latest : to;
    return List.of(
        start,
        round(years(from) - start),
        round(years(until) - years(from)),
        round(years(latest) - years(until)),
        0.0);
  }

  private LocalDate within(LocalDate day) {
    return day.isBefore(chart.from()) ? chart.from() : day.isAfter(chart.to()) ? chart.to() : day;
  }

  private static double years(LocalDate day) {
    return ChartNumbers.year(day).doubleValue();
  }

  private static double round(double years) {
    return Math.max(0, Math.rint(years * 1000) / 1000);
  }
}
