package org.muster.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.EventBook;
import org.muster.briefing.event.EventGroup;
import org.muster.briefing.event.EventSheet;
import org.muster.briefing.strength.Line;
import org.muster.briefing.strength.LineKey;

/** All figures of an edition that can move, by the label under which they are shown. */
final class Levels {
  private final SequencedMap<String, Level> byLabel = new LinkedHashMap<>();

  private Levels() {}

  /**
   * Those of totals, then of operations, the number of events listed, and those killed in them.
   *
   * @param where the events are, for example ", all in the timeline"
   * @param all whether this edition lists all of its events
   */
  static SequencedMap<String, Level> of(
      Reckoning reckoning, EventTotals events, String where, boolean all) {
    Levels levels = new Levels();
    reckoning.scopes().forEach(scope -> levels.add(total(scope), scope.present()));
    reckoning.accounts().forEach(levels::add);
    EventWords.datasets(events)
        .forEach(
            (dataset, own) -> {
              String what = Words.count(own.events(), "event") + dataset + where;
              levels.byLabel.put(
                  events(dataset, all),
                  new Level(
                      Words.grouped(own.events()),
                      Amount.of(own.events()),
                      notes -> notes.count(own.events(), what, own.cited()),
                      true));
            });
    EventBook book = events.book();
    book.sheets().forEach((dataset, sheet) -> levels.add(dataset, sheet, book, where));
    return levels.byLabel;
  }

  private void add(String dataset, EventSheet sheet, EventBook counted, String where) {
    if (EventWords.known(sheet)) {
      EventGroup occurred = sheet.occurred();
      Amount killed = occurred.killed().amount();
      String suffix = EventWords.suffix(dataset, counted);
      String what = Words.count(occurred.events(), "event") + suffix + ", occurred" + where;
      byLabel.put(
          killed(suffix),
          new Level(
              killed.text(),
              killed,
              notes -> notes.figure(killed, List.of(notes.note(what, occurred.sources()))),
              true));
    }
  }

  private void add(Account account) {
    String code = account.code();
    add(present(code), account.presence().present());
    add(ceiling(code), account.ceiling());
    if (!account.announced().kinds().isEmpty()) {
      byLabel.put(announced(code), Level.of(account.announced(), true));
    }
    for (Line line : account.lines()) {
      if (!line.announced().kinds().isEmpty() && !line.key().wholeMission()) {
        byLabel.put(announced(code, line.key()), Level.of(line.announced(), false));
      }
    }
    add(code + ", imputed", account.imputed());
  }

  private void add(String label, @Nullable Reading reading) {
    if (reading != null) {
      byLabel.put(label, Level.of(reading));
    }
  }

  static String total(ScopeAccount scope) {
    return scope.scope().title();
  }

  static String present(String code) {
    return code + ", present";
  }

  static String ceiling(String code) {
    return code + ", ceiling";
  }

  static String announced(String code) {
    return code + ", announced";
  }

  /** Of one contributor; of the whole mission, the operation's own. */
  static String announced(String code, LineKey key) {
    return announced(code) + (key.wholeMission() ? "" : " by " + key.name());
  }

  /** Of those killed in a dataset's events; its name is given where there are several. */
  static String killed(String suffix) {
    return "Killed" + suffix;
  }

  /**
   * The number of events.
   *
   * @param dataset as {@link EventWords#datasets} names it
   * @param all whether all of them are listed
   */
  static String events(String dataset, boolean all) {
    return (all ? "Events listed" : "Events") + dataset;
  }
}
