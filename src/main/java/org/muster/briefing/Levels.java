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

/** All figures of an edition that can move, by the label under which they are shown. */
final class Levels {
  private final SequencedMap<String, Level> byLabel = new LinkedHashMap<>();

  private final Words words;
  private final Labels labels;
  private final EventWords eventWords;

  private Levels(Words words) {
    this.words = words;
    this.labels = new Labels(words);
    this.eventWords = new EventWords(words);
  }

  /**
   * Those of totals, then of operations, the number of events listed, and those killed in them.
   *
   * @param where the events are listed
   * @param all whether this edition lists all of its events
   */
  static SequencedMap<String, Level> of(
      Reckoning reckoning, EventTotals events, EventWords.Where where, boolean all, Words words) {
    Levels levels = new Levels(words);
    reckoning.scopes().forEach(scope -> levels.add(levels.labels.total(scope), scope.present()));
    reckoning.accounts().forEach(levels::add);
    EventWords.datasets(events)
        .forEach(
            (dataset, own) -> {
              String what = levels.eventWords.count(own, dataset, where);
              levels.byLabel.put(
                  levels.labels.events(dataset, all),
                  new Level(
                      words.number(own.events()),
                      Amount.of(own.events()),
                      notes -> notes.count(own.events(), what, own.cited()),
                      null,
                      true));
            });
    EventBook book = events.book();
    book.sheets().forEach((dataset, sheet) -> levels.add(dataset, sheet, book, where));
    return levels.byLabel;
  }

  private void add(String dataset, EventSheet sheet, EventBook counted, EventWords.Where where) {
    EventGroup occurred = sheet.occurred();
    if (!occurred.killed().none() && !occurred.killed().notApplicable()) {
      Amount killed = occurred.killed().amount();
      String suffix = EventWords.suffix(dataset, counted);
      String what = eventWords.occurredCount(occurred, suffix, where);
      byLabel.put(
          labels.killed(suffix),
          new Level(
              words.amount(killed),
              killed,
              notes -> notes.figure(killed, List.of(notes.note(what, occurred.sources()))),
              null,
              true));
    }
  }

  private void add(Account account) {
    String code = account.code();
    add(labels.present(code), account.presence().present());
    attributed(account);
    add(labels.ceiling(code), account.ceiling());
    if (!account.announced().kinds().isEmpty()) {
      byLabel.put(labels.announced(code), Level.of(account.announced(), true, words));
    }
    List<Line> announcing =
        account.lines().stream().filter(line -> !line.announced().kinds().isEmpty()).toList();
    for (Line line : announcing) {
      Level level = Level.of(line.announced(), false, words);
      byLabel.put(labels.announcedOf(code, line.key()), level);
      if (alone(line, announcing)) {
        byLabel.put(labels.announced(code, line.key()), level);
      }
    }
    add(labels.imputed(code), account.imputed());
  }

  /**
   * Where contributors' parts are what is present, they are one figure, and it is told once. They
   * are compared all the same: that a mission gives a figure of its own moves none of them.
   */
  private void attributed(Account account) {
    Reading attributed = account.presence().attributed();
    if (attributed != null) {
      Level level = Level.of(attributed, words);
      byLabel.put(
          labels.attributed(account.code()),
          account.presence().missionReported() ? level : level.part());
    }
  }

  /** Whether its contributor announces in no other category. */
  static boolean alone(Line line, List<Line> announcing) {
    String contributor = line.key().contributor();
    return announcing.stream().filter(l -> l.key().contributor().equals(contributor)).count() == 1;
  }

  private void add(String label, @Nullable Reading reading) {
    if (reading != null) {
      byLabel.put(label, Level.of(reading, words));
    }
  }
}
