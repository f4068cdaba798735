package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Line;
import org.muster.briefing.strength.LineKey;
import org.muster.briefing.strength.Presence;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.Measure;

/**
 * The strip of key figures: operation by operation, then the number of events.
 *
 * <p>Rule: there is no figure across operations or measures. Events are counted for each dataset,
 * since two datasets describe the same incidents.
 */
final class KeyFigureRule {
  /** Operations that fit a strip; the table has all. */
  private static final int MOST_OPERATIONS = 6;

  /** Contributors of one operation whose announcements get cells of their own. */
  private static final int MOST_CONTRIBUTORS = 3;

  private final NoteBook notes;
  private final List<Briefing.KeyFigure> strip = new ArrayList<>();

  KeyFigureRule(NoteBook notes) {
    this.notes = notes;
  }

  List<Briefing.KeyFigure> strip(List<Account> accounts, List<Event> events) {
    accounts.stream().limit(MOST_OPERATIONS).forEach(this::operation);
    byDataset(events)
        .forEach(
            (dataset, count) ->
                strip.add(
                    new Briefing.KeyFigure(
                        "Events listed" + dataset,
                        notes.listed(
                            count, Words.count(count, "event") + dataset + ", all in the timeline"),
                        "")));
    return strip;
  }

  /** Number of events by dataset, named only where there are several; one entry if none. */
  static SequencedMap<String, Long> byDataset(List<Event> events) {
    TreeMap<String, Long> counts = new TreeMap<>();
    events.forEach(e -> counts.merge(e.key().dataset(), 1L, Long::sum));
    TreeMap<String, Long> named = new TreeMap<>();
    counts.forEach((dataset, n) -> named.put(counts.size() == 1 ? "" : " (" + dataset + ")", n));
    if (named.isEmpty()) {
      named.put("", 0L);
    }
    return named;
  }

  private void operation(Account account) {
    Presence presence = account.presence();
    Reading attributed = presence.attributed();
    strip.add(
        new Briefing.KeyFigure(
            account.code() + ", present",
            notes.figure(presence.present()),
            presence.basis()
                + (presence.missionReported() && attributed != null
                    ? "; " + attributed.amount().text() + " attributed to contributors"
                    : "")));
    announced(account);
    if (account.ceiling() != null) {
      strip.add(
          new Briefing.KeyFigure(
              account.code() + ", ceiling",
              notes.figure(account.ceiling()),
              dates(account.ceiling())));
    }
  }

  private void announced(Account account) {
    List<Line> lines = account.lines().stream().filter(line -> line.announced().known()).toList();
    if (lines.size() > MOST_CONTRIBUTORS) {
      strip.add(
          new Briefing.KeyFigure(
              account.code() + ", announced",
              notes.figure(account.announced()),
              "by " + Words.count(lines.size(), "contributor") + "; not counted as present"));
      return;
    }
    for (Line line : lines) {
      strip.add(
          new Briefing.KeyFigure(
              account.code() + ", announced" + by(line.key()),
              notes.figure(line.announced()),
              dates(line.announced().kinds().getFirst())));
    }
  }

  private static String by(LineKey key) {
    return key.wholeMission() ? "" : " by " + key.name();
  }

  /** What a figure's record says of itself; how many records, where it stands on several. */
  private static String dates(Reading reading) {
    List<Entry> basis = reading.basis();
    if (basis.size() != 1 || !(basis.getFirst() instanceof Deployment d)) {
      return "from " + Words.count(basis.size(), "record");
    }
    String kind =
        switch (d.measure()) {
          case CHANGE -> "additional; ";
          case PLEDGE -> "pledged; ";
          case STRENGTH, REDUCTION, IMPUTED, CEILING, COMMAND -> "";
        };
    boolean by = d.measure() == Measure.CEILING && !d.wholeMission();
    return kind + Phrases.standing(d) + (by ? "; " + Phrases.contributor(d) : "");
  }
}
