package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.CategoryRule;
import org.muster.briefing.strength.LevelKey;
import org.muster.briefing.strength.Piece;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.briefing.strength.Track;
import org.muster.domain.Deployment;
import org.muster.domain.Ending;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;

/**
 * Who is where from when to when: a row for each contributor under each operation, or for each
 * operation where there would be too many.
 *
 * <p>Rule: a bar goes on as long as somebody is, or may be, present; days on which certainly nobody
 * is part it ({@link StayEdges} says where it begins and ends). What is announced is a bar of its
 * own and never makes one of those present longer. A briefing on a period draws the time that its
 * charts of levels draw: bars that began before go on to the left of it, those that had ended
 * before are counted. Reason: the stays of decades leave a period of a year no room.
 */
final class StayRule {
  /** Rows that fit a page. */
  private static final int MOST_LANES = 26;

  private final Words words;
  private final Phrases phrases;
  private final LocalDate asOf;
  private final StayEdges edges;
  private final ChartRule charts;

  /** First day that may be drawn. */
  private final LocalDate axis;

  /**
   * A rule for one briefing.
   *
   * @param charts finds the events that are marked
   */
  StayRule(Words words, LocalDate asOf, ChartRule charts) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.asOf = asOf;
    this.edges = new StayEdges(words, asOf);
    this.charts = charts;
    this.axis = charts.drawnFrom().withDayOfYear(1);
  }

  /** A row in the making. */
  private record Row(String name, List<Pictures.Stay> stays) {}

  /** Rows with what is drawn of them, and how many bars had ended before. */
  private record Drawn(List<Row> rows, long ended) {}

  Optional<Pictures.Stays> chart(List<Account> accounts) {
    Drawn drawn = drawn(accounts.stream().flatMap(a -> contributors(a).stream()).toList());
    boolean byOperation = drawn.rows().size() > MOST_LANES;
    if (byOperation) {
      drawn = drawn(accounts.stream().flatMap(a -> operation(a).stream()).toList());
    }
    List<Row> rows = drawn.rows();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Row> shown = rows.subList(0, Math.min(MOST_LANES, rows.size()));
    String title =
        byOperation
            ? words.say("Deployments by operation")
            : words.say("Deployments by contributor");
    String rest =
        Stream.of(
                rest(rows.size() - shown.size(), drawn.ended()),
                announcedRest(accounts, byOperation))
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(" "));
    return Optional.of(chart(shown, title, rest));
  }

  /** Which announcements have no bar: those without a day, or all beside bars of operations. */
  private String announcedRest(List<Account> accounts, boolean byOperation) {
    List<Statement> to =
        accounts.stream()
            .flatMap(account -> account.statements().stream())
            .filter(s -> s.announced() && arrives(s) && s.measure() != Measure.COMMAND)
            .toList();
    long undated = to.stream().filter(s -> !dated(s)).count();
    if (byOperation && !to.isEmpty()) {
      return words.say(
          "Not drawn: {0, plural, one {# announcement} other {# announcements}}.", to.size());
    }
    return undated == 0
        ? ""
        : words.say(
            "Not drawn: {0, plural, one {# announcement} other {# announcements}} without a first"
                + " day that is known.",
            undated);
  }

  /** Without bars that had ended before what is drawn, and without rows that then have none. */
  private Drawn drawn(List<Row> all) {
    List<Row> rows = new ArrayList<>();
    long ended = 0;
    for (Row row : all) {
      List<Pictures.Stay> stays =
          row.stays().stream()
              .filter(stay -> stay.latest() == null || stay.latest().isAfter(axis))
              .toList();
      ended += row.stays().size() - stays.size();
      if (!stays.isEmpty()) {
        rows.add(new Row(row.name(), stays));
      }
    }
    return new Drawn(rows, ended);
  }

  private String rest(int more, long ended) {
    List<String> sentences = new ArrayList<>();
    if (more > 0) {
      sentences.add(
          words.say(
              "Not drawn: {0, plural, one {# further operation} other {# further"
                  + " operations}}.",
              more));
    }
    if (ended > 0) {
      sentences.add(
          words.say(
              "Not drawn: {0, plural, one {# stay that had} other {# stays that had}} ended"
                  + " before {1}.",
              ended, words.year(axis)));
    }
    return String.join(" ", sentences);
  }

  private Pictures.Stays chart(List<Row> rows, String title, String rest) {
    LocalDate first = asOf;
    LocalDate last = asOf.plusDays(1);
    for (Row row : rows) {
      for (Pictures.Stay stay : row.stays()) {
        first = StayEdges.earlier(first, begin(stay));
        last = StayEdges.later(last, stay.latest() == null ? stay.to() : stay.latest());
      }
    }
    LocalDate from = StayEdges.later(first, axis).withDayOfYear(1);
    LocalDate to = last.minusDays(1).withDayOfYear(1).plusYears(1);
    long open =
        rows.stream()
            .filter(r -> r.stays().stream().anyMatch(s -> s.latest() == null && present(s)))
            .count();
    String alt =
        words.say(
            "{0} over time as bars, {1} to {2}: {3, plural, one {# row} other {# rows}}, {4} of"
                + " them present without a stated end.",
            title, words.year(from), words.year(to.minusDays(1)), rows.size(), open);
    long earlier =
        rows.stream().flatMap(r -> r.stays().stream()).filter(s -> begin(s).isBefore(from)).count();
    if (earlier > 0) {
      alt +=
          " "
              + words.say(
                  "{0, plural, one {# bar} other {# bars}} began before {1}.",
                  earlier, words.year(from));
    }
    return new Pictures.Stays(
        "stays",
        title,
        alt,
        from,
        to,
        rows.stream().map(r -> new Pictures.Lane(r.name(), r.stays())).toList(),
        charts.marks(from, to),
        rest);
  }

  private static LocalDate begin(Pictures.Stay stay) {
    return stay.earliest() == null ? stay.from() : stay.earliest();
  }

  private static boolean present(Pictures.Stay stay) {
    return stay.kind().equals("present");
  }

  private Optional<Row> operation(Account account) {
    List<Pictures.Stay> stays =
        stays(account.sheets().strength().shownOverTime(), counted(account.statements()));
    return stays.isEmpty() ? Optional.empty() : Optional.of(new Row(account.code(), stays));
  }

  private List<Row> contributors(Account account) {
    TreeMap<String, List<Statement>> statements = new TreeMap<>();
    for (Statement s : account.statements()) {
      statements.computeIfAbsent(s.deployment().contributor(), c -> new ArrayList<>()).add(s);
    }
    TreeMap<String, SequencedMap<LevelKey, Track>> tracks = new TreeMap<>();
    account
        .sheets()
        .strength()
        .tracks()
        .forEach(
            (key, track) ->
                tracks.computeIfAbsent(key.contributor(), c -> new TreeMap<>()).put(key, track));
    List<Row> rows = new ArrayList<>();
    statements.forEach(
        (contributor, own) -> {
          boolean whole = contributor.equals(Deployment.WHOLE_MISSION);
          SequencedMap<LevelKey, Track> levels = tracks.getOrDefault(contributor, new TreeMap<>());
          List<Pictures.Stay> stays =
              new ArrayList<>(stays(CategoryRule.overTime(levels, whole), counted(own)));
          own.forEach(s -> announced(s).ifPresent(stays::add));
          if (!stays.isEmpty()) {
            String name = whole ? words.say("whole mission") : words.country(contributor);
            rows.add(new Row(account.code() + ": " + name, List.copyOf(stays)));
          }
        });
    return rows;
  }

  private static List<Statement> counted(List<Statement> statements) {
    return statements.stream().filter(Statement::level).toList();
  }

  /** Runs of pieces without a gap and without a day on which certainly nobody is there. */
  private List<Pictures.Stay> stays(List<Piece> pieces, List<Statement> statements) {
    List<Pictures.Stay> stays = new ArrayList<>();
    LocalDate from = null;
    Piece last = null;
    for (Piece piece : pieces) {
      if (nobody(piece.amount())) {
        continue;
      }
      if (from == null || last == null || !last.to().equals(piece.from())) {
        if (from != null && last != null) {
          stays.add(stay(from, last, statements));
        }
        from = piece.from();
      }
      last = piece;
    }
    if (from != null && last != null) {
      stays.add(stay(from, last, statements));
    }
    return stays;
  }

  private static boolean nobody(Amount amount) {
    Long most = amount.high();
    return most != null && most == 0;
  }

  private Pictures.Stay stay(LocalDate from, Piece last, List<Statement> statements) {
    StayEdges.Begin begin = edges.begin(from, statements);
    StayEdges.End end = edges.end(last.to(), statements);
    LocalDate certain = StayEdges.earlier(begin.certain(), end.certain());
    return new Pictures.Stay(
        "present",
        begin.earliest(),
        certain,
        end.certain(),
        end.latest(),
        words.amount(last.amount()),
        edges.when(begin, end));
  }

  private static boolean arrives(Statement s) {
    return switch (s.measure()) {
      case STRENGTH, CHANGE, PLEDGE, COMMAND -> true;
      case CEILING -> s.standing() == Standing.AHEAD;
      case REDUCTION, IMPUTED -> false;
    };
  }

  private static boolean dated(Statement s) {
    PartialDate from = s.deployment().from();
    return from != null
        && !from.earliest().equals(LocalDate.MIN)
        && !from.latest().equals(LocalDate.MAX);
  }

  /**
   * What is to come. A ceiling in effect says nothing of who is there; one that has not begun says
   * that somebody is to be, and often nothing else does. That fewer will be there is no bar.
   */
  private Optional<Pictures.Stay> announced(Statement s) {
    Deployment d = s.deployment();
    PartialDate from = d.from();
    if (!s.announced() || !arrives(s) || from == null || !dated(s)) {
      return Optional.empty();
    }
    Ending to = d.to();
    LocalDate last = to == null ? LocalDate.MAX : to.latestLastDay(from);
    LocalDate latest = last.equals(LocalDate.MAX) ? null : last.plusDays(1);
    LocalDate certain = from.latest();
    LocalDate end = latest == null || latest.isBefore(certain) ? certain : latest;
    return Optional.of(
        new Pictures.Stay(
            "announced",
            from.earliest(),
            certain,
            end,
            latest == null ? null : StayEdges.later(end, latest),
            phrases.measured(d),
            phrases.standing(d)));
  }
}
