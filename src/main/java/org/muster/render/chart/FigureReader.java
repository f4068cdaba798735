package org.muster.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/** One figure in the making. */
final class FigureReader {
  private final MarkupReader in;
  private final MarkupEvent.Start start;
  private final Values values;
  private final StringBuilder caption = new StringBuilder();
  private final List<StepChart.Series> lines = new ArrayList<>();
  private final List<MonthChart.Panel> panels = new ArrayList<>();
  private final List<SpanChart.Lane> lanes = new ArrayList<>();
  private final List<StepChart.Mark> marks = new ArrayList<>();
  private final List<StepChart.Step> steps = new ArrayList<>();
  private final List<MonthChart.Bar> bars = new ArrayList<>();
  private final List<SpanChart.Stay> stays = new ArrayList<>();
  private final List<MapChart.Shade> shades = new ArrayList<>();
  private final List<MapChart.Site> sites = new ArrayList<>();
  private final List<MapChart.Key> keys = new ArrayList<>();
  private MarkupEvent.@Nullable Start line;

  FigureReader(MarkupReader in, MarkupEvent.Start start) {
    this.in = in;
    this.start = start;
    this.values = new Values(in);
  }

  Figure figure() {
    String alt = start.get("alt", "");
    if (alt.isBlank()) {
      throw in.problem("<figure> needs an alternative text in 'alt'");
    }
    MarkupEvent event = in.next();
    while (event != null && !event.ends(Element.FIGURE)) {
      take(event);
      event = in.next();
    }
    String words = caption.toString().strip().replaceAll("\\s+", " ");
    return new Figure(start.get("id", ""), alt, words, values.made(start, this::picture));
  }

  private Picture picture() {
    String unit = start.get("unit", "");
    String rest = start.get("rest", "");
    return switch (start.get("chart", "")) {
      case "steps" ->
          new StepChart(unit, values.day(start, "from"), values.day(start, "to"), lines, marks);
      case "bars" -> new BarChart(unit, bars.stream().map(FigureReader::lying).toList(), rest);
      case "months" -> new MonthChart(values.day(start, "from"), values.day(start, "to"), panels);
      case "spans" ->
          new SpanChart(values.day(start, "from"), values.day(start, "to"), lanes, marks, rest);
      case "map" ->
          new MapChart(unit, shades, sites, keys, rest, start.get("shape", "").equals("flat"));
      default -> throw in.problem("<figure> knows the charts steps, bars, months, spans and map");
    };
  }

  private static BarChart.Bar lying(MonthChart.Bar bar) {
    return new BarChart.Bar(bar.label(), bar.value(), bar.low(), bar.high(), bar.note());
  }

  private void take(MarkupEvent event) {
    switch (event) {
      case MarkupEvent.Start s -> begin(s);
      case MarkupEvent.Text t -> caption.append(t.text());
      case MarkupEvent.End e -> {
        if (e.element() == Element.SERIES) {
          endSeries();
        }
      }
    }
  }

  private void begin(MarkupEvent.Start s) {
    switch (s.element()) {
      case SERIES -> line = s;
      case STEP -> steps.add(values.made(s, () -> step(s)));
      case BAR -> bars.add(values.made(s, () -> bar(s)));
      case STAY -> stays.add(values.made(s, () -> stay(s)));
      case SHADE -> shades.add(values.made(s, () -> shade(s)));
      case SITE -> sites.add(values.made(s, () -> site(s)));
      case KEY -> keys.add(values.made(s, () -> key(s)));
      case MARK -> marks.add(new StepChart.Mark(values.day(s, "date"), s.get("label", "")));
      case FIGCAPTION -> {}
      case BR -> caption.append(' ');
      default -> {
        if (!s.element().inline()) {
          throw in.problem("<" + s.element().tag() + "> may not stand in <figure>");
        }
      }
    }
  }

  private StepChart.Step step(MarkupEvent.Start s) {
    return new StepChart.Step(
        values.day(s, "from"),
        values.day(s, "to"),
        values.number(s, "value"),
        values.number(s, "low"),
        values.number(s, "high"),
        s.get("note", ""));
  }

  private MonthChart.Bar bar(MarkupEvent.Start s) {
    return new MonthChart.Bar(
        values.dayIfAny(s, "from"),
        values.dayIfAny(s, "to"),
        values.number(s, "value"),
        values.number(s, "low"),
        values.number(s, "high"),
        s.get("label", ""),
        s.get("note", ""));
  }

  private SpanChart.Stay stay(MarkupEvent.Start s) {
    return new SpanChart.Stay(
        SpanChart.Kind.valueOf(s.get("kind", "present").toUpperCase(Locale.ROOT)),
        values.dayIfAny(s, "earliest"),
        values.day(s, "from"),
        values.day(s, "to"),
        values.dayIfAny(s, "latest"),
        s.get("note", ""));
  }

  private MapChart.Shade shade(MarkupEvent.Start s) {
    Double level = values.number(s, "level");
    return new MapChart.Shade(
        s.get("place", ""),
        level == null ? 0 : level.intValue(),
        s.get("label", ""),
        s.get("note", ""));
  }

  private MapChart.Site site(MarkupEvent.Start s) {
    Double value = values.number(s, "value");
    return new MapChart.Site(
        s.get("place", ""),
        values.number(s, "lat"),
        values.number(s, "lon"),
        value == null ? 0 : value,
        s.get("label", ""),
        s.get("note", ""));
  }

  private MapChart.Key key(MarkupEvent.Start s) {
    Double level = values.number(s, "level");
    return new MapChart.Key(
        level == null ? null : Integer.valueOf(level.intValue()),
        values.number(s, "value"),
        s.get("label", ""));
  }

  private void endSeries() {
    MarkupEvent.Start open = line;
    if (open == null) {
      throw in.problem("<series> is not open");
    }
    String name = open.get("name", "");
    switch (start.get("chart", "")) {
      case "months" -> panels.add(panel(name, open));
      case "spans" -> lanes.add(new SpanChart.Lane(name, stays));
      default -> lines.add(new StepChart.Series(name, kind(open), steps));
    }
    steps.clear();
    bars.clear();
    stays.clear();
    line = null;
  }

  private MonthChart.Panel panel(String name, MarkupEvent.Start open) {
    MonthChart.Kind kind =
        switch (open.get("kind", "")) {
          case "events" -> MonthChart.Kind.EVENTS;
          case "deaths" -> MonthChart.Kind.DEATHS;
          default -> throw in.problem("<series> kind in a chart of months is events or deaths");
        };
    List<MonthChart.Bar> dated = bars.stream().filter(FigureReader::dated).toList();
    List<MonthChart.Bar> apart = bars.stream().filter(b -> !dated(b)).toList();
    if (apart.size() > 1) {
      throw in.problem("<series> has at most one <bar> without from and to");
    }
    return new MonthChart.Panel(name, kind, dated, apart.isEmpty() ? null : apart.getFirst());
  }

  private static boolean dated(MonthChart.Bar bar) {
    return bar.from() != null && bar.to() != null;
  }

  private StepChart.Kind kind(MarkupEvent.Start s) {
    try {
      return StepChart.Kind.valueOf(s.get("kind", "").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw in.problem("<series> kind is strength, stated, ceiling or imputed");
    }
  }
}
