package org.muster.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished briefing: every number, order, plural and absence is decided; a template only places
 * what is here. Lists are in the order in which they are shown. Texts are plain text in the
 * briefing's language.
 *
 * @param id safe name of its files, {@code [A-Za-z0-9._-]{1,80}}
 * @param language BCP 47, for example {@code en}
 * @param area what it is about, in words ("Iraq; Strait of Hormuz")
 * @param period first to last day of what is listed, in words
 * @param asOf the business date; figures hold on it
 * @param asOfText {@code asOf} as a reader writes it
 * @param cutOff information cut-off: the latest report that went in, in words, from the data alone
 * @param marking marking line for top and bottom of every page, never empty
 * @param keyPoints three to six sentences made by rules
 * @param scope what the totals count, one sentence
 * @param method sentences on method and definitions
 */
public record Briefing(
    String id,
    String language,
    String title,
    String area,
    String period,
    LocalDate asOf,
    String asOfText,
    String cutOff,
    String marking,
    List<String> keyPoints,
    List<KeyFigure> keyFigures,
    List<OperationStrength> operations,
    List<Announcement> announcements,
    List<Chart> charts,
    List<TimelineRow> timeline,
    List<DeploymentRow> deployments,
    List<EventRow> events,
    List<QualityRow> quality,
    String scope,
    List<String> method,
    List<Note> notes,
    List<SourceEntry> sources,
    Provenance provenance) {
  public Briefing {
    keyPoints = List.copyOf(keyPoints);
    keyFigures = List.copyOf(keyFigures);
    operations = List.copyOf(operations);
    announcements = List.copyOf(announcements);
    charts = List.copyOf(charts);
    timeline = List.copyOf(timeline);
    deployments = List.copyOf(deployments);
    events = List.copyOf(events);
    quality = List.copyOf(quality);
    method = List.copyOf(method);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }

  /**
   * A number as it is shown, with what it stands on.
   *
   * @param text as shown: "about 500", "up to 195", "285", "unknown (not reported)", "0", "at least
   *     20"
   * @param low persons, null if not known
   * @param best persons, null if there is none
   * @param high persons, null if not known
   * @param notes numbers of the {@link Note}s that lead to its records, ascending; empty only where
   *     {@code text} is empty
   */
  public record Figure(
      String text,
      @Nullable Long low,
      @Nullable Long best,
      @Nullable Long high,
      List<Integer> notes) {
    /** Nothing to show: the cell stays empty because the measure does not occur. */
    public static final Figure NONE = new Figure("", null, null, null, List.of());

    public Figure {
      notes = List.copyOf(notes);
      if (text.isEmpty() != notes.isEmpty()) {
        throw new IllegalArgumentException(
            "a figure has a text and notes, or neither: '" + text + "' " + notes);
      }
    }

    /** Whether there is nothing to show. */
    public boolean none() {
      return text.isEmpty();
    }
  }

  /**
   * One cell of the strip of key figures.
   *
   * @param label for example "NMI, present"
   * @param remark one short line below, for example "mission-reported; 0 attributed to
   *     contributors"; may be empty
   */
  public record KeyFigure(String label, Figure figure, String remark) {}

  /**
   * Strength of one operation on the date. Measures stand apart and are never added to each other.
   *
   * @param present what is on the ground: the mission's own figure where it gives one, else the sum
   *     of contributors' parts
   * @param presentBasis in words: "mission-reported", "sum of contributors", "nothing has begun by
   *     then", "ended by then", "no figure reported"
   * @param attributed sum of the contributors' parts
   * @param rest of the mission's own figure that is attributed to nobody
   * @param remarks sentences, for example that parts exceed the total
   */
  public record OperationStrength(
      String code,
      String name,
      String leads,
      String hosts,
      Figure present,
      String presentBasis,
      Figure attributed,
      Figure rest,
      Figure ceiling,
      Figure announced,
      Figure imputed,
      List<ContributorStrength> contributors,
      List<String> remarks) {
    public OperationStrength {
      contributors = List.copyOf(contributors);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * One contributor's line under an operation.
   *
   * @param code ISO alpha-3, organisation's name, or {@code *} for the whole mission
   * @param name as shown; "Whole mission" for {@code *}
   * @param remark in words: dates, status, role; may be empty
   */
  public record ContributorStrength(
      String code,
      String name,
      String category,
      Figure present,
      Figure ceiling,
      Figure announced,
      Figure imputed,
      String remark) {}

  /**
   * Something announced, approved, planned or being prepared: never counted as present.
   *
   * @param what one sentence
   * @param from in words; "date not stated" if so
   * @param until in words; may be empty
   */
  public record Announcement(
      String recordId,
      String operation,
      String contributor,
      String what,
      String status,
      Figure figure,
      String from,
      String until) {}

  /**
   * A chart of levels over time.
   *
   * @param id unique, {@code [a-z0-9-]+}
   * @param alt what the chart shows, one or two sentences
   * @param from first day of the time axis
   * @param to day after the last of the time axis
   */
  public record Chart(
      String id,
      String title,
      String alt,
      String unit,
      LocalDate from,
      LocalDate to,
      List<Series> series,
      List<Mark> marks) {
    public Chart {
      series = List.copyOf(series);
      marks = List.copyOf(marks);
    }
  }

  /**
   * One line of a chart.
   *
   * @param kind strength, stated, ceiling or imputed
   */
  public record Series(String name, String kind, List<Step> steps) {
    public Series {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A level from one day to another; days without a step are a gap.
   *
   * @param to exclusive
   * @param value best, null if only a range is known
   * @param text as shown in the table beside the chart
   */
  public record Step(
      LocalDate from,
      LocalDate to,
      @Nullable Long value,
      @Nullable Long low,
      @Nullable Long high,
      String text) {}

  /** A dated mark on a chart's time axis. */
  public record Mark(LocalDate date, String label) {}

  /**
   * One line of the timeline: an event or a deployment, each record once, by earliest then latest
   * day, then id.
   *
   * @param date as a reader writes it: "Oct 2018", "one day between 1 Jun and 31 Jul 2020"
   * @param earliest null if open
   * @param latest null if open
   * @param kind "event" or "deployment"
   * @param status as shown: "", "planned", "claimed", "announced", "approved" ...; empty for what
   *     occurred or is deployed
   * @param figure personnel of a deployment, killed of an event; as text, may be empty
   * @param place in words; may be empty
   * @param source number of the {@link SourceEntry}; 0 if none
   */
  public record TimelineRow(
      String recordId,
      String date,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      String kind,
      String operation,
      String status,
      String what,
      String figure,
      String place,
      int source) {}

  /** A deployment record as a row of the workbook; texts as shown, numbers and days typed. */
  public record DeploymentRow(
      String recordId,
      String operation,
      String contributor,
      String contributorName,
      String hosts,
      String category,
      String role,
      String measure,
      String status,
      String personnel,
      @Nullable Long low,
      @Nullable Long best,
      @Nullable Long high,
      String equipment,
      String from,
      @Nullable LocalDate fromEarliest,
      String to,
      @Nullable LocalDate toLatest,
      String asOf,
      String reported,
      int source,
      String quote,
      String marking,
      String note) {}

  /** An event record as a row of the workbook; texts as shown, numbers and days typed. */
  public record EventRow(
      String recordId,
      String operation,
      String date,
      String dateEdtf,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      String type,
      String title,
      String hosts,
      String area,
      String place,
      @Nullable Double latitude,
      @Nullable Double longitude,
      String placePrecision,
      String actors,
      String status,
      String killed,
      @Nullable Long killedLow,
      @Nullable Long killedBest,
      @Nullable Long killedHigh,
      String injured,
      @Nullable Long injuredLow,
      @Nullable Long injuredBest,
      @Nullable Long injuredHigh,
      int source,
      String quote,
      String marking,
      String note) {}

  /** One line of the data quality box, for example ("Records read", "23"). */
  public record QualityRow(String label, String value) {}

  /**
   * The record behind a figure. Notes are numbered from 1 in order of first use.
   *
   * @param recordId empty where the figure counts records that are all listed, as the number of
   *     events
   * @param what the record in one line: "Denmark, NMI: 285 additional, announced"
   * @param source number of the {@link SourceEntry}; 0 if the record names none
   * @param quote empty if none
   * @param url empty if none
   */
  public record Note(
      int number, String recordId, String what, int source, String quote, String url) {}

  /**
   * A source, numbered from 1 by order of publisher, title.
   *
   * @param published in words; "date not printed" if so
   * @param records how many records of this briefing rest on it
   */
  public record SourceEntry(
      int number,
      String id,
      String publisher,
      String title,
      String published,
      String retrieved,
      String url,
      String licence,
      String reliability,
      String note,
      int records) {}

  /**
   * What went in.
   *
   * @param run id of the run: a digest of everything that went in
   * @param program name and version
   * @param inputs dropped files
   * @param templates SHA-256 over all templates
   * @param settings SHA-256 of the settings
   */
  public record Provenance(
      String run, String program, List<Input> inputs, String templates, String settings) {
    public Provenance {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * One dropped file.
   *
   * @param name path relative to the drop folder
   * @param sha256 of its content
   */
  public record Input(String name, long bytes, String sha256) {}
}
