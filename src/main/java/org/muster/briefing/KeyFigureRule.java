package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Announced;
import org.muster.briefing.strength.Line;
import org.muster.briefing.strength.Presence;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;

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
  private final Words words;
  private final Phrases phrases;
  private final Labels labels;
  private final EventRule events;
  private final BinaryOperator<String> changes;
  private final List<Briefing.KeyFigure> strip = new ArrayList<>();

  /**
   * @param changes since the last edition, by a figure's label and a wider one; see {@link
   *     MovementRule#change}
   */
  KeyFigureRule(NoteBook notes, EventRule events, BinaryOperator<String> changes) {
    this.notes = notes;
    this.words = notes.words();
    this.phrases = new Phrases(words);
    this.labels = new Labels(words);
    this.events = events;
    this.changes = changes;
  }

  List<Briefing.KeyFigure> strip(
      List<ScopeAccount> scopes, List<Account> accounts, EventReading reading) {
    scopes.stream().limit(MOST_TOTALS).forEach(this::total);
    accounts.stream().limit(MOST_OPERATIONS).forEach(this::operation);
    boolean all = reading.earlier() == 0;
    EventWords.datasets(reading.totals())
        .forEach(
            (suffix, own) -> {
              String what =
                  new EventWords(words).count(own, suffix, EventWords.Where.here(reading));
              add(
                  labels.events(suffix, all),
                  notes.count(own.events(), what, own.cited()),
                  all ? "" : words.say("the latest are listed"));
              Briefing.KeyFigure killed = events.killed(own.cited().getFirst().dataset());
              if (killed != null) {
                add(killed.label(), killed.figure(), killed.remark());
              }
            });
    return strip;
  }

  private void total(ScopeAccount account) {
    Reading present = account.present();
    if (present != null) {
      Amount operations = account.operations();
      String under =
          operations.low() == 0
              ? ""
              : words.say(
                  "under {1, plural, one {{0} operation} other {{0} operations}}",
                  words.amount(operations), operations.plural());
      add(labels.total(account), notes.figure(present), under);
    }
  }

  private void operation(Account account) {
    Reading imputed = account.imputed();
    if (imputed != null && account.onlyImputed()) {
      add(
          labels.imputed(account.code()),
          notes.figure(imputed),
          words.say("worked out, not counted"));
    } else {
      present(account);
    }
    announced(account);
    if (account.ceiling() != null) {
      add(
          labels.ceiling(account.code()),
          notes.figure(account.ceiling()),
          dates(account.ceiling()));
    }
  }

  private void present(Account account) {
    Presence presence = account.presence();
    Reading attributed = presence.attributed();
    add(
        labels.present(account.code()),
        notes.figure(presence.present()),
        presence.missionReported() && attributed != null
            ? words.say(
                "{0}; {1} attributed to contributors",
                presence.basis().text(words), words.amount(attributed.amount()))
            : presence.basis().text(words));
  }

  private void announced(Account account) {
    List<Line> lines = account.lines().stream().filter(line -> line.announced().known()).toList();
    if (lines.size() > MOST_CONTRIBUTORS) {
      add(
          labels.announced(account.code()),
          notes.figure(account.announced()),
          by(account.announced()));
      return;
    }
    for (Line line : lines) {
      String of = labels.announcedOf(account.code(), line.key());
      add(
          Levels.alone(line, lines) ? labels.announced(account.code(), line.key()) : of,
          of,
          notes.figure(line.announced()),
          dates(line.announced().kinds().getFirst()));
    }
  }

  /** Whose announcements the figure is made of, each contributor once whatever the categories. */
  private String by(Announced announced) {
    List<Deployment> counted =
        announced.kinds().stream()
            .flatMap(kind -> kind.basis().stream())
            .filter(Deployment.class::isInstance)
            .map(Deployment.class::cast)
            .toList();
    boolean mission = counted.stream().anyMatch(Deployment::wholeMission);
    long contributors =
        counted.stream()
            .filter(d -> !d.wholeMission())
            .map(Deployment::contributor)
            .distinct()
            .count();
    if (mission && contributors == 0) {
      return words.say("by the mission; not counted as present");
    }
    return mission
        ? words.say(
            "by the mission and {0, plural, one {# contributor} other {# contributors}}; not"
                + " counted as present",
            contributors)
        : words.say(
            "by {0, plural, one {# contributor} other {# contributors}}; not counted as present",
            contributors);
  }

  private void add(String label, Briefing.Figure figure, String remark) {
    add(label, label, figure, remark);
  }

  /**
   * Adds a cell.
   *
   * @param compared label under which the figure is compared with the last edition's
   */
  private void add(String label, String compared, Briefing.Figure figure, String remark) {
    strip.add(new Briefing.KeyFigure(label, figure, remark, changes.apply(compared, label)));
  }

  /** What a figure's record says of itself; how many records, where it stands on several. */
  private String dates(Reading reading) {
    List<Entry> basis = reading.basis();
    if (basis.size() != 1 || !(basis.getFirst() instanceof Deployment d)) {
      return words.say("from {0, plural, one {# record} other {# records}}", basis.size());
    }
    String standing = phrases.standing(d);
    return switch (d.measure()) {
      case CHANGE -> words.say("additional; {0}", standing);
      case PLEDGE -> words.say("pledged; {0}", standing);
      case CEILING -> d.wholeMission() ? standing : standing + "; " + phrases.contributor(d);
      case STRENGTH, REDUCTION, IMPUTED, COMMAND -> standing;
    };
  }
}
