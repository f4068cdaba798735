package org.muster.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn beside the charts of levels: each number, class, order and absence is decided, and
 * the drawing only draws.
 *
 * @param contributors the largest contributors, one chart for each total; where the settings name
 *     no total, for each operation
 * @param months events and deaths by month, one chart for each dataset
 * @param stays who is where from when to when; one chart, none if nothing is dated
 * @param maps strength by host country, then the events of each dataset by place
 * @param placemat what a page for everybody's place at the table shows
 */
public record Pictures(
    List<Bars> contributors,
    List<Months> months,
    List<Stays> stays,
    List<MapPicture> maps,
    Placemat placemat) {
  public Pictures {
    contributors = List.copyOf(contributors);
    months = List.copyOf(months);
    stays = List.copyOf(stays);
    maps = List.copyOf(maps);
  }

  /**
   * Amounts side by side.
   *
   * @param id unique, {@code [a-z0-9-]+}
   * @param scope id of the total; empty if it is of an operation
   * @param alt what the chart shows, one or two sentences
   * @param rest what is not drawn, one or two sentences; empty if nothing
   */
  public record Bars(
      String id, String scope, String title, String alt, String unit, List<Bar> bars, String rest) {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One bar.
   *
   * @param text as a reader sees the amount
   * @param value best, null if only a range or nothing is known
   */
  public record Bar(
      String label, String text, @Nullable Long value, @Nullable Long low, @Nullable Long high) {}

  /**
   * Events and deaths by month.
   *
   * @param id unique, {@code [a-z0-9-]+}
   * @param dataset its name; empty if the briefing's events are all of one
   * @param from first day of the time axis
   * @param to day after the last of the time axis
   * @param rest what is not drawn, one sentence; empty if nothing
   */
  public record Months(
      String id,
      String dataset,
      String title,
      String alt,
      LocalDate from,
      LocalDate to,
      List<Panel> panels,
      String rest) {
    public Months {
      panels = List.copyOf(panels);
    }
  }

  /**
   * One plot.
   *
   * @param kind {@code events} or {@code deaths}
   * @param bars every month of the axis, in order; last, what lies in no one month, if anything
   *     does
   */
  public record Panel(String name, String kind, List<MonthBar> bars) {
    public Panel {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One month.
   *
   * @param from first day; absent for what lies in no one month
   * @param to day after the last; absent for what lies in no one month
   * @param text as a reader sees the number
   * @param value best, null if there is none
   */
  public record MonthBar(
      String label,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String text,
      @Nullable Long value,
      @Nullable Long low,
      @Nullable Long high) {}

  /**
   * Who is where from when to when.
   *
   * @param id unique, {@code [a-z0-9-]+}
   * @param from first day of the time axis
   * @param to day after the last of the time axis
   * @param marks events on the same axis
   * @param rest what is not drawn, one sentence; empty if nothing
   */
  public record Stays(
      String id,
      String title,
      String alt,
      LocalDate from,
      LocalDate to,
      List<Lane> lanes,
      List<Briefing.Mark> marks,
      String rest) {
    public Stays {
      lanes = List.copyOf(lanes);
      marks = List.copyOf(marks);
    }
  }

  /** One row of bars. */
  public record Lane(String name, List<Stay> stays) {
    public Lane {
      stays = List.copyOf(stays);
    }
  }

  /**
   * One bar.
   *
   * @param kind {@code present} or {@code announced}
   * @param earliest first day on which it may have begun; null if open
   * @param from first day on which it has certainly begun
   * @param to day after the last on which it certainly goes on
   * @param latest day after the last on which it may go on; null if open
   * @param text as a reader sees it
   * @param when its dates in words
   */
  public record Stay(
      String kind,
      @Nullable LocalDate earliest,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate latest,
      String text,
      String when) {}

  /**
   * A map.
   *
   * @param id unique, {@code [a-z0-9-]+}
   * @param unit what circles count
   * @param sites circles, largest first
   * @param keys the legend
   * @param rest what is not shown, in sentences; empty if nothing
   * @param brief the same in few words, for a page that leads to the briefing
   */
  public record MapPicture(
      String id,
      String title,
      String alt,
      String unit,
      List<Shade> shades,
      List<Site> sites,
      List<Key> keys,
      String rest,
      String brief) {
    public MapPicture {
      shades = List.copyOf(shades);
      sites = List.copyOf(sites);
      keys = List.copyOf(keys);
    }
  }

  /**
   * A shaded country.
   *
   * @param place ISO 3166-1 alpha-3
   * @param level class from 1 to 4; 0 where the number is not known
   * @param label printed on it; empty if its circle has it
   * @param text as a reader sees the number
   */
  public record Shade(String place, String name, int level, String label, String text) {}

  /**
   * A circle.
   *
   * @param place ISO 3166-1 alpha-3 where it stands for a country; else empty
   * @param latitude degrees; null where it stands for a country
   * @param longitude degrees; null where it stands for a country
   * @param value to which its area is proportional
   * @param label printed at it; empty where there are too many
   * @param text as a reader sees the number
   */
  public record Site(
      String place,
      String name,
      @Nullable Double latitude,
      @Nullable Double longitude,
      long value,
      String label,
      String text) {}

  /**
   * A line of the legend.
   *
   * @param level class of shades; null if it is of a size, or of words alone
   * @param value size of a circle; null if it is of a class, or of words alone
   */
  public record Key(@Nullable Integer level, @Nullable Long value, String label) {}

  /**
   * A table short enough for half a page: of contributors, operations, hosts or events.
   *
   * @param title what the table lists
   * @param caption the same with its unit, as it stands above the table
   * @param who above the names: "Contributor", "Host"
   * @param amount above the numbers: "Present", "Events"
   * @param counts what is counted, a few sentences, or where that is told
   * @param figures the first key figures that fit on cards
   * @param total the whole; empty if there is no total
   * @param rows of the table; each has as many entries as the others, the last row's last may be
   *     without a name
   * @param rest who is not listed: "66 further contributors: 1,234"; empty if all are
   */
  public record Placemat(
      String title,
      String caption,
      String who,
      String amount,
      String counts,
      List<Briefing.KeyFigure> figures,
      String total,
      List<Row> rows,
      String rest) {
    public Placemat {
      figures = List.copyOf(figures);
      rows = List.copyOf(rows);
    }
  }

  /** A row of the placemat's table. */
  public record Row(List<Nation> nations) {
    public Row {
      nations = List.copyOf(nations);
    }
  }

  /**
   * An entry of the placemat's table: a contributor, an operation, a host or an area.
   *
   * @param text as a reader sees the number
   * @param value best, null if there is none
   */
  public record Nation(String name, String text, @Nullable Long value) {}
}
