package org.muster.briefing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Terms;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.strength.Standing;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Event;
import org.muster.domain.EventStatus;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKey;

/**
 * Every record of the selection once, by earliest day, latest day and id; counts that are repeated
 * are one line ({@link RepeatedCounts}).
 *
 * <p>Rule: where the settings limit how many lines are deployments, the latest are listed: those of
 * the latest day, for repeated counts that of the last one. It is said how many records are not.
 *
 * <p>Rule: a briefing on a period lists what can lie in it. Partial dates stay partial and are
 * never put on their first day; what is planned, claimed, announced, approved or being prepared
 * says so. So does an event that stands for several incidents, and one that is a casualty of an own
 * force.
 */
final class TimelineRule {
  private final Words words;
  private final Phrases phrases;
  private final Sentences sentences;
  private final Terms terms;
  private final SourceBook sources;
  private final OperationNames names;
  private final @Nullable PartialDate period;
  private final int most;

  /** For one briefing. */
  TimelineRule(Words words, SourceBook sources, OperationNames names, BriefingSettings settings) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.sentences = new Sentences(words);
    this.terms = new Terms(words);
    this.sources = sources;
    this.names = names;
    this.period = settings.period();
    this.most = settings.listDeployments();
  }

  /**
   * What is listed.
   *
   * @param earlier that earlier deployments are not, as a sentence; empty if all are
   */
  record Timeline(List<Briefing.TimelineRow> rows, String earlier) {}

  /**
   * One line to be, so that deployments and events can be put in one order.
   *
   * @param last date of its last record
   * @param records that it stands for
   */
  private record Item(
      @Nullable PartialDate date,
      @Nullable PartialDate last,
      RecordKey key,
      int records,
      Supplier<Briefing.TimelineRow> row) {}

  /** Where all events listed lie in one country, only places without a name of their own say it. */
  Timeline timeline(Selection selection, List<Event> events) {
    List<List<String>> hosts = events.stream().map(Event::hosts).distinct().toList();
    boolean oneCountry = hosts.size() == 1 && hosts.getFirst().size() == 1;
    List<Item> deployments =
        items(RepeatedCounts.of(selection.statements().stream().filter(this::within).toList()));
    List<Item> earlier = deployments.subList(0, Math.max(0, deployments.size() - most));
    List<Briefing.TimelineRow> rows =
        Stream.concat(
                deployments.stream().skip(earlier.size()),
                events.stream()
                    .map(e -> new Item(e.date(), e.date(), e.key(), 1, () -> row(e, oneCountry))))
            .sorted(Selection.listing(Item::date, Item::key))
            .map(item -> item.row().get())
            .toList();
    return new Timeline(rows, unlisted(earlier.stream().mapToInt(Item::records).sum()));
  }

  /** Of deployments, by their last day. */
  private List<Item> items(RepeatedCounts statements) {
    OperationNames.Naming naming = names.naming();
    return Stream.concat(
            statements.single().stream()
                .map(
                    s ->
                        new Item(
                            s.listedUnder(), s.listedUnder(), s.key(), 1, () -> row(s, naming))),
            statements.runs().stream()
                .map(
                    run ->
                        new Item(
                            run.first().listedUnder(),
                            run.last().listedUnder(),
                            run.first().key(),
                            run.counts().size(),
                            () -> row(run, naming))))
        .sorted(Selection.listing(Item::last, Item::key))
        .toList();
  }

  private String unlisted(int earlier) {
    return earlier == 0
        ? ""
        : words.say(
            "{0, plural, one {# earlier deployment is counted in all figures and not listed here.}"
                + " other {# earlier deployments are counted in all figures and not listed"
                + " here.}}",
            earlier);
  }

  /** What has no date, and what is intended, is listed whatever the period. */
  private boolean within(Statement s) {
    PartialDate date = s.listedUnder();
    return period == null
        || date == null
        || s.announced()
        || (!date.latest().isBefore(period.earliest())
            && !date.earliest().isAfter(period.latest()));
  }

  private Briefing.TimelineRow row(Statement s, OperationNames.Naming naming) {
    Deployment d = s.deployment();
    PartialDate date = s.listedUnder();
    return new Briefing.TimelineRow(
        RecordIds.of(d.key()),
        phrases.date(date),
        KnownDays.first(date),
        KnownDays.last(date),
        "deployment",
        d.operation(),
        status(s),
        sentences.of(d, naming),
        phrases.shown(d),
        phrases.places(d.hosts()),
        sources.numbers(d),
        1);
  }

  private Briefing.TimelineRow row(RepeatedCounts.Run run, OperationNames.Naming naming) {
    Deployment d = run.first().deployment();
    PartialDate first = run.first().listedUnder();
    PartialDate last = run.last().listedUnder();
    return new Briefing.TimelineRow(
        RecordIds.of(d.key()),
        words.say("{0} to {1}", phrases.date(first), phrases.date(last)),
        KnownDays.first(first),
        KnownDays.last(last),
        "deployment",
        d.operation(),
        "",
        sentences.of(run, naming),
        persons(run),
        phrases.places(d.hosts()),
        sources.numbers(d),
        run.counts().size());
  }

  private String persons(RepeatedCounts.Run run) {
    Long lowest = run.lowest();
    Long highest = run.highest();
    if (lowest == null || highest == null || lowest.equals(highest)) {
      return phrases.shown(run.first().deployment());
    }
    String range = words.say("{0} to {1}", words.number(lowest), words.number(highest));
    return run.first().measure() == Measure.IMPUTED ? words.say("{0} imputed", range) : range;
  }

  private String status(Statement s) {
    if (s.status() != DeploymentStatus.DEPLOYED) {
      return terms.of(s.status());
    }
    return s.standing() == Standing.AHEAD ? words.say("not begun") : "";
  }

  private Briefing.TimelineRow row(Event e, boolean oneCountry) {
    return new Briefing.TimelineRow(
        RecordIds.of(e.key()),
        words.time(e.date()),
        KnownDays.first(e.date()),
        KnownDays.last(e.date()),
        "event",
        e.operation(),
        status(e),
        e.title(),
        killed(e),
        place(e, oneCountry),
        sources.numbers(e),
        1);
  }

  /** "3 killed (Denmark, hostile)"; empty if their number is not known. */
  private String killed(Event e) {
    if (e.killed().unknown()) {
      return "";
    }
    String killed =
        words.say(
            "{1, plural, one {{0} killed} other {{0} killed}}",
            words.quantity(e.killed()), Amount.of(e.killed()).plural());
    return e.force().isEmpty() ? killed : killed + " (" + force(e) + ")";
  }

  private String status(Event e) {
    return String.join(
        "; ",
        Stream.of(
                e.status() == EventStatus.OCCURRED ? "" : terms.of(e.status()),
                incidents(e),
                e.force().isEmpty() ? "" : words.say("own casualties"))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private String incidents(Event e) {
    if (e.uncountedSummary()) {
      return words.say("summary");
    }
    return e.count() == 1
        ? ""
        : words.say("{0, plural, one {# event} other {# events}}", e.count());
  }

  /** "Denmark, hostile": of an own force. */
  private String force(Event e) {
    String force = words.country(e.force());
    return switch (e.cause()) {
      case HOSTILE -> words.say("{0}, hostile", force);
      case NON_HOSTILE -> words.say("{0}, non-hostile", force);
      case UNKNOWN -> words.say("{0}, cause not stated", force);
    };
  }

  /** Where it was, without what its title has said. */
  private String place(Event e, boolean oneCountry) {
    String country = phrases.places(e.hosts());
    List<String> within =
        Stream.of(e.title().contains(e.place()) ? "" : e.place(), e.area())
            .filter(part -> !part.isEmpty() && !part.equals(country))
            .distinct()
            .toList();
    Stream<String> said = oneCountry && !within.isEmpty() ? Stream.empty() : Stream.of(country);
    return Stream.concat(within.stream(), said)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
