package org.muster.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.language.Language;

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
 * @param keyPoints up to seven sentences made by rules
 * @param sections ids of the {@link Section}s that are shown; the others are switched off
 * @param changes what is new since the last edition
 * @param totals totals over several operations, one for each scope that the settings name; what
 *     they count is printed with each
 * @param unlisted that earlier events are counted and not listed, in sentences; empty if all are
 *     listed
 * @param earlierDeployments that earlier deployments are counted and not in the timeline, as a
 *     sentence; empty if all are
 * @param pictures what is drawn beside the charts of levels: contributors, months, stays, maps
 * @param eventSummaries counts of events, one summary for each dataset: datasets describe the same
 *     incidents and are never added
 * @param casualties of own forces, by nation
 * @param scope what the operations' figures count, one sentence
 * @param method sentences on method and definitions
 * @param overruled guards against counting twice that the settings overrule, each with the reason
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
    List<String> sections,
    List<String> keyPoints,
    List<KeyFigure> keyFigures,
    Changes changes,
    List<ScopeTotal> totals,
    List<OperationStrength> operations,
    List<Announcement> announcements,
    List<Chart> charts,
    Pictures pictures,
    List<TimelineRow> timeline,
    List<DeploymentRow> deployments,
    List<EventRow> events,
    String unlisted,
    String earlierDeployments,
    List<EventSummary> eventSummaries,
    List<Casualties> casualties,
    List<QualityRow> quality,
    String scope,
    List<String> method,
    List<String> overruled,
    List<Note> notes,
    List<SourceEntry> sources,
    Provenance provenance) {
  public Briefing {
    sections = List.copyOf(sections);
    keyPoints = List.copyOf(keyPoints);
    totals = List.copyOf(totals);
    eventSummaries = List.copyOf(eventSummaries);
    casualties = List.copyOf(casualties);
    overruled = List.copyOf(overruled);
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

  /** {@code ltr}, or {@code rtl} if its language is written from right to left. */
  public String direction() {
    return Language.rightToLeft(language) ? "rtl" : "ltr";
  }

  /** The records behind the figures, with the rows that list them; worked out at each call. */
  public Evidence evidence() {
    return Evidence.of(this);
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
   * @param change since the last edition, for example "+120 since 31 May 2020"; empty if there is
   *     none, or no earlier edition
   */
  public record KeyFigure(String label, Figure figure, String remark, String change) {}

  /**
   * What is new since the last edition: real movement, what is now known otherwise, and what is
   * only counted otherwise, each apart.
   *
   * @param since the last edition in words ("edition 2020-06-30.1, as of 30 Jun 2020"); empty if
   *     this is the first
   * @param movements figures that are other than in the last edition, as it would be made of what
   *     this audience may see
   * @param contributors the largest movements of what contributors have present under an operation
   *     of several contributors, largest first; labels name both
   * @param moreContributors how many such movements there are beside them
   * @param records records that are new, corrected or withdrawn, by kind of change, then in listing
   *     order
   * @param method changes of scope or method, one sentence each: they move figures without anything
   *     having happened
   * @param more how many changed records are counted but not listed
   */
  public record Changes(
      String since,
      List<Movement> movements,
      List<Movement> contributors,
      long moreContributors,
      List<RecordChange> records,
      List<String> method,
      long more) {
    /** Of a first edition. */
    public static final Changes NONE =
        new Changes("", List.of(), List.of(), 0, List.of(), List.of(), 0);

    public Changes {
      movements = List.copyOf(movements);
      contributors = List.copyOf(contributors);
      records = List.copyOf(records);
      method = List.copyOf(method);
    }

    /** Whether there is no earlier edition to compare with. */
    public boolean first() {
      return since.isEmpty();
    }

    /** Whether nothing has changed since the last edition. */
    public boolean none() {
      return movements.isEmpty()
          && contributors.isEmpty()
          && records.isEmpty()
          && method.isEmpty()
          && more == 0;
    }
  }

  /**
   * A figure that is other than in the last edition.
   *
   * @param label for example "NMI, present"
   * @param before as it was
   * @param after as it is
   * @param difference in words: "+285", "-1,200", "now known"; may be empty
   */
  public record Movement(String label, Figure before, Figure after, String difference) {}

  /**
   * A record that is other than in the last edition.
   *
   * @param change {@code new}, {@code corrected}, {@code withdrawn} or {@code late} (new, about a
   *     time before the last edition's date)
   * @param what the record in one line
   * @param fields what is other, for example "personnel: 285 -> 290"; empty unless corrected
   * @param sources numbers of the {@link SourceEntry}s, ascending; empty if they are not among this
   *     edition's
   */
  public record RecordChange(
      String change, String recordId, String what, List<String> fields, List<Integer> sources) {
    public RecordChange {
      fields = List.copyOf(fields);
      sources = List.copyOf(sources);
    }
  }

  /**
   * A total over several operations.
   *
   * @param id of the scope, as in the settings
   * @param counts one sentence: what is counted and what is not
   * @param present sum over the operations; nothing if none of them has a record that is counted
   * @param contributors how many contributors have somebody present; a range where some have an
   *     unknown number
   * @param missions how many operations have somebody present
   * @param ceiling sum of the operations' ceilings in force; nothing where one of them has none for
   *     those present
   * @param fillRate present against the ceiling, "51 %"; nothing where one of both is missing
   * @param categories names of the categories, in the order of the figures in {@link Rank}
   * @param categoryTotals one for each of {@code categories}
   * @param ranking contributors, most present first; equal numbers share a rank; last, with the
   *     code {@code *}, what missions' own figures leave to nobody
   * @param byName the same contributors by name, two side by side, down the left and then down the
   *     right; empty where few enough are ranked to be found without
   * @param matrix the same by operation; absent if there are not two operations with somebody
   * @param over levels over the briefing's period, absent if it has none
   * @param stated totals that publishers state for this scope against those computed; absent if
   *     none is stated
   * @param remarks sentences on what was left out so that nobody is counted twice
   */
  public record ScopeTotal(
      String id,
      String title,
      String counts,
      Figure present,
      Figure contributors,
      Figure missions,
      Figure ceiling,
      Figure fillRate,
      List<String> categories,
      List<Figure> categoryTotals,
      List<Rank> ranking,
      List<RankPair> byName,
      @Nullable Matrix matrix,
      @Nullable PeriodLevels over,
      @Nullable StatedTotals stated,
      List<String> remarks) {
    public ScopeTotal {
      categories = List.copyOf(categories);
      categoryTotals = List.copyOf(categoryTotals);
      ranking = List.copyOf(ranking);
      byName = List.copyOf(byName);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * One contributor in a scope.
   *
   * @param rank from 1; 0 where the figure is not known, or nobody's
   * @param byCategory one for each of the scope's categories
   * @param share of the scope's total in words ("8.4 %"); empty where one of both is not exact
   */
  public record Rank(
      int rank, String code, String name, Figure present, List<Figure> byCategory, String share) {
    public Rank {
      byCategory = List.copyOf(byCategory);
    }
  }

  /**
   * Two contributors side by side.
   *
   * @param right absent in the last row of an odd number
   */
  public record RankPair(Rank left, @Nullable Rank right) {}

  /**
   * Contributors by operation.
   *
   * @param operations codes of the operations, which are its columns, by code
   * @param rows contributors by name; last, with the code {@code *}, what missions' own figures
   *     leave to nobody
   * @param totals one for each of {@code operations}: what it adds to the scope's total
   * @param remark which operations it does not show, in a sentence; empty if all
   */
  public record Matrix(
      List<String> operations, List<MatrixRow> rows, List<Figure> totals, String remark) {
    public Matrix {
      operations = List.copyOf(operations);
      rows = List.copyOf(rows);
      totals = List.copyOf(totals);
    }
  }

  /**
   * One contributor of a matrix.
   *
   * @param byOperation one for each of the matrix's operations; nothing where it has nobody there
   * @param present under all of them
   */
  public record MatrixRow(String code, String name, List<Figure> byOperation, Figure present) {
    public MatrixRow {
      byOperation = List.copyOf(byOperation);
    }
  }

  /**
   * Levels over a period. Levels are stocks and are never added over time.
   *
   * @param period in words
   * @param last the level on its last day with one
   * @param lastOn that day in words
   * @param average weighted by days, over the days with a known level
   * @param averageOver those days in words: "365 of 365 days"
   * @param peak the highest level
   * @param peakOn the first day of it in words
   */
  public record PeriodLevels(
      String period,
      Figure last,
      String lastOn,
      Figure average,
      String averageOver,
      Figure peak,
      String peakOn) {}

  /**
   * Totals that a publisher states for a scope against those computed from its parts.
   *
   * @param by who states them, in words
   * @param compared days for which there are both
   * @param equal of those, days on which they are the same
   * @param differences the other days, in order
   * @param computedPeak sentence, for example "Computed peak: 101,999 on 31 Mar 2010."
   * @param statedPeak sentence
   */
  public record StatedTotals(
      String by,
      Figure compared,
      Figure equal,
      List<StatedDay> differences,
      String computedPeak,
      String statedPeak) {
    public StatedTotals {
      differences = List.copyOf(differences);
    }
  }

  /** One day on which a stated and a computed total differ: stated less computed, with its sign. */
  public record StatedDay(String day, Figure stated, Figure computed, String difference) {}

  /**
   * Counts of the events of one dataset.
   *
   * @param dataset its name; empty if the briefing's events are all of one
   * @param occurred what happened; planned and claimed events are not in it, nor in its groups
   * @param planned what is to happen; absent if nothing is
   * @param claimed what is said to have happened; absent if nothing is
   * @param months by month, in order; then one row for what lies in no one month
   * @param dating how events that lie in no one month are counted; sentences, empty if nothing
   *     occurred
   * @param types by type, most events first; so are hosts and areas. Types and areas are empty if
   *     no event states any
   * @param claimedTypes what is claimed by type, most events first; so are claimed hosts
   * @param summaries how many records are summaries of several incidents that nobody counted; each
   *     is counted as one event
   * @param imprecisePlaces how many are known to the first-level area at best
   * @param impreciseDates how many lie in no one month
   */
  public record EventSummary(
      String dataset,
      EventCount occurred,
      @Nullable EventCount planned,
      @Nullable EventCount claimed,
      List<EventCount> months,
      String dating,
      List<EventCount> types,
      List<EventCount> hosts,
      List<EventCount> areas,
      List<EventCount> claimedTypes,
      List<EventCount> claimedHosts,
      Figure summaries,
      Figure imprecisePlaces,
      Figure impreciseDates) {
    public EventSummary {
      months = List.copyOf(months);
      types = List.copyOf(types);
      hosts = List.copyOf(hosts);
      areas = List.copyOf(areas);
      claimedTypes = List.copyOf(claimedTypes);
      claimedHosts = List.copyOf(claimedHosts);
    }
  }

  /**
   * Counts of some events.
   *
   * @param label what they have in common: "Mar 2016", "drone strike", "Iraq"
   * @param from first day, of a month; absent otherwise
   * @param events how many, those counted that a record stands for
   * @param withDeaths events in which at least one person was, or may have been, killed; a range
   *     where records stand for several, at least so many where some say nothing of deaths
   * @param killed of a part, empty if all parts would say the same as the whole, of which nothing
   *     is known; so are {@code injured} and {@code withDeaths}
   */
  public record EventCount(
      String label,
      @Nullable LocalDate from,
      Figure events,
      Figure withDeaths,
      Figure killed,
      Figure injured) {}

  /**
   * Casualties of one nation's own forces. They are no part of the events' deaths.
   *
   * @param code ISO alpha-3 or name of the contributor; empty for the sum of all
   */
  public record Casualties(
      String code,
      String name,
      Figure killedHostile,
      Figure killedNonHostile,
      Figure killedUnknown,
      Figure injuredHostile,
      Figure injuredNonHostile,
      Figure injuredUnknown) {}

  /**
   * Strength of one operation on the date. Measures stand apart and are never added to each other.
   *
   * @param present what is on the ground: the mission's own figure where it gives one, else the sum
   *     of contributors' parts
   * @param presentBasis in words: "mission-reported", "sum of contributors", "nothing has begun by
   *     then", "ended by then", "no figure reported"
   * @param attributed sum of the contributors' parts
   * @param rest of the mission's own figure that is attributed to nobody
   * @param fillRate present against the ceiling in force, "51 %"; nothing where one of both is
   *     missing, where not all are under a ceiling, or nobody is under one
   * @param over levels over the briefing's period, absent if it has none
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
      Figure fillRate,
      Figure announced,
      Figure imputed,
      @Nullable PeriodLevels over,
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
      Figure fillRate,
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
   * @param before how many of the steps ended before the period that the briefing reports on; 0 to
   *     their number
   */
  public record Series(String name, String kind, List<Step> steps, int before) {
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
   * One line of the timeline: an event or a deployment, by earliest then latest day, then id.
   *
   * @param date as a reader writes it: "Oct 2018", "one day between 1 Jun and 31 Jul 2020"
   * @param earliest null if open
   * @param latest null if open
   * @param kind "event" or "deployment"
   * @param status as shown: "", "planned", "claimed", "announced", "approved", "summary", "own
   *     casualties" ...; empty for what simply occurred or is deployed
   * @param figure personnel of a deployment, killed of an event; as text, may be empty
   * @param place in words; may be empty
   * @param sources numbers of the {@link SourceEntry}s, ascending
   * @param records how many records the line stands for: 1, or more where counts of the same people
   *     are repeated, then from the first day to the last
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
      List<Integer> sources,
      int records) {
    public TimelineRow {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A deployment record as a row of the workbook; texts as shown, numbers and days typed.
   *
   * @param sources numbers of the {@link SourceEntry}s, ascending
   */
  public record DeploymentRow(
      String recordId,
      String operation,
      String contributor,
      String contributorName,
      String hosts,
      String category,
      String unit,
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
      List<Integer> sources,
      String quote,
      String marking,
      String note) {
    public DeploymentRow {
      sources = List.copyOf(sources);
    }
  }

  /**
   * An event record as a row of the workbook; texts as shown, numbers and days typed.
   *
   * @param incidents for how many it stands and is counted; absent where its source does not count
   *     them, and it is counted as one
   * @param sources numbers of the {@link SourceEntry}s, ascending
   */
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
      String force,
      String cause,
      String clarity,
      @Nullable Long incidents,
      List<Integer> sources,
      String quote,
      String marking,
      String note) {
    public EventRow {
      sources = List.copyOf(sources);
    }
  }

  /** One line of the data quality box, for example ("Records read", "23"). */
  public record QualityRow(String label, String value) {}

  /**
   * What a figure stands on. Notes are numbered from 1 in order of first use. A figure of few
   * records has a note for each; one of many has one note for all of them.
   *
   * @param recordId empty where the note is about several records
   * @param what the record in one line: "Denmark, NMI, Iraq: 285 additional, announced"; or what
   *     the records have in common
   * @param sources numbers of the {@link SourceEntry}s, ascending; never empty
   * @param quote empty if none
   * @param url empty if none
   * @param records the records, where there are several; empty where they are all listed as events
   *     or deployments
   */
  public record Note(
      int number,
      String recordId,
      String what,
      List<Integer> sources,
      String quote,
      String url,
      List<NoteRecord> records) {
    public Note {
      sources = List.copyOf(sources);
      records = List.copyOf(records);
      if (sources.isEmpty()) {
        throw new IllegalArgumentException("a note leads to no source: " + number + " " + what);
      }
    }
  }

  /**
   * One of several records behind a figure.
   *
   * @param sources numbers of the {@link SourceEntry}s, ascending
   */
  public record NoteRecord(String recordId, String what, List<Integer> sources) {
    public NoteRecord {
      sources = List.copyOf(sources);
    }
  }

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
   * @param inputs dropped files of which something went in; none where they may hold more than the
   *     audience may see
   * @param templates SHA-256 over all templates
   * @param settings SHA-256 of the settings
   * @param layouts SHA-256 over all layouts, those that come with the program and the user's own
   */
  public record Provenance(
      String run,
      String program,
      List<Input> inputs,
      String templates,
      String settings,
      String layouts) {
    public Provenance {
      inputs = List.copyOf(inputs);
    }

    /** The same with other files; with none for those who may not know what was dropped. */
    public Provenance with(List<Input> files) {
      return new Provenance(run, program, files, templates, settings, layouts);
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
