package org.muster.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.chart.MapChart;

/** What a map shows, as rows: a spreadsheet draws none. */
record MapNumbers(MapChart chart) implements Numbers {
  @Override
  public int chartRows() {
    return 0;
  }

  @Override
  public List<Cell> header() {
    String value = chart.unit().isBlank() ? "Circle" : "Circle (" + chart.unit() + ")";
    return Numbers.header(
        List.of("What", "Country", "Latitude", "Longitude", value, "Class of shade", "Remark"),
        List.of("Latitude", "Longitude", value, "Class of shade"));
  }

  @Override
  public List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (MapChart.Site site : chart.sites()) {
      rows.add(
          List.of(
              Numbers.text("circle"),
              Numbers.text(site.place()),
              Numbers.number(site.latitude()),
              Numbers.number(site.longitude()),
              Numbers.number(site.value()),
              Numbers.number(null),
              Numbers.remark(site.note())));
    }
    for (MapChart.Shade shade : chart.shades()) {
      rows.add(
          List.of(
              Numbers.text("country"),
              Numbers.text(shade.place()),
              Numbers.number(null),
              Numbers.number(null),
              Numbers.number(null),
              Numbers.number((double) shade.level()),
              Numbers.remark(shade.note())));
    }
    return rows;
  }

  @Override
  public String rest() {
    return chart.rest();
  }
}
