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
 * The strip of key figures: the totals that the settings name, operation by operation, then the
 * number of events and of those killed in them.
 *
 * <p>Rule: there is no figure across operations but a total with its scope, and none across
 * measures. Events are counted for each dataset, since two datasets describe the same incidents.
 */
final class KeyFigureRule {
  /** Operations that fit a strip; the table has all. */
  private static final int MOST_OPERATIONS = 6;

  /** Totals that fit a strip. */
  private static final int MOST_TOTALS = 3;

  /** Contributors of one operation whose announcements get cells of their own. */
  private static final int MOST_CONTRIBUTORS = 3;

  private final NoteBook notes;
  private final EventRule events;
  private final List<Briefing.KeyFigure> strip = new ArrayList<>();

  KeyFigureRule(NoteBook notes, EventRule events) {
    this.notes = notes;
    this.events = events;
  }

  List<Briefing.KeyFigure> strip(
      List<ScopeAccount> scopes, List<Account> accounts, List<Event> listed) {
    scopes.stream().limit(MOST_TOTALS).forEach(this::total);
    accounts.stream().limit(MOST_OPERATIONS).forEach(this::operation);
    byDataset(listed)
        .forEach(
            (dataset, own) -> {
              String what = Words.count(own.size(), "event") + dataset + ", all in the timeline";
              strip.add(
                  new Briefing.KeyFigure(
                      "Events listed" + dataset, notes.count(own.size(), what, own), "", ""));
              Briefing.KeyFigure killed = events.killed(own.getFirst().key().dataset());
              if (killed != null) {
                strip.add(killed);
              }
            });
    return strip;
  }

  /** Events by dataset, in the datasets' order; they are named only where there are several. */
  static SequencedMap<String, List<Event>> byDataset(List<Event> events) {
    TreeMap<String, List<Event>> datasets = new TreeMap<>();
    events.forEach(e -> datasets.computeIfAbsent(e.key().dataset(), d -> new ArrayList<>()).add(e));
    TreeMap<String, List<Event>> named = new TreeMap<>();
    datasets.forEach((name, own) -> named.put(datasets.size() == 1 ? "" : " (" + name + ")", own));
    return named;
  }

  private void total(ScopeAccount account) {
    Reading present = account.present();
    if (present != null) {
      String under = "under " + Words.count(account.somebody().size(), "operation");
      strip.add(new Briefing.KeyFigure(account.scope().title(), notes.figure(present), under, ""));
    }
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
                    : ""),
            ""));
    announced(account);
    if (account.ceiling() != null) {
      strip.add(
          new Briefing.KeyFigure(
              account.code() + ", ceiling",
              notes.figure(account.ceiling()),
              dates(account.ceiling()),
              ""));
    }
  }

  private void announced(Account account) {
    List<Line> lines = account.lines().stream().filter(line -> line.announced().known()).toList();
    if (lines.size() > MOST_CONTRIBUTORS) {
      strip.add(
          new Briefing.KeyFigure(
              account.code() + ", announced",
              notes.figure(account.announced()),
              "by " + Words.count(lines.size(), "contributor") + "; not counted as present",
              ""));
      return;
    }
    for (Line line : lines) {
      strip.add(
          new Briefing.KeyFigure(
              account.code() + ", announced" + by(line.key()),
              notes.figure(line.announced()),
              dates(line.announced().kinds().getFirst()),
              ""));
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
