package org.muster.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.muster.language.Language;
import org.muster.render.chart.MapChart;

/**
 * What a map shows, as rows: a spreadsheet draws none. *
 *
 * @param language of its words
 */
record MapNumbers(MapChart chart, Language language) implements Numbers {
  @Override
  public int chartRows() {
    return 0;
  }

  @Override
  public List<Cell> header() {
    String value =
        chart.unit().isBlank()
            ? language.say("Circle")
            : language.say("Circle ({0})", chart.unit());
    return Numbers.header(
        List.of(
            language.say("What"),
            language.say("Country"),
            language.say("Latitude"),
            language.say("Longitude"),
            value,
            language.say("Class of shade"),
            language.say("Remark")),
        List.of(
            language.say("Latitude"),
            language.say("Longitude"),
            value,
            language.say("Class of shade")));
  }

  @Override
  public List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (MapChart.Site site : chart.sites()) {
      rows.add(
          List.of(
              Numbers.text(language.say("circle")),
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
              Numbers.text(language.say("country")),
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
