package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.strength.CategoryRule;
import org.muster.briefing.strength.EndRule;
import org.muster.briefing.strength.Finding;
import org.muster.briefing.strength.Ground;
import org.muster.briefing.strength.LevelKey;
import org.muster.briefing.strength.LevelSheet;
import org.muster.briefing.strength.LineKey;
import org.muster.briefing.strength.OperationHosts;
import org.muster.briefing.strength.Presence;
import org.muster.briefing.strength.Spell;
import org.muster.briefing.strength.Statement;
import org.muster.briefing.strength.Track;
import org.muster.domain.Deployment;
import org.muster.domain.Ending;
import org.muster.domain.Operation;
import org.muster.domain.PartialDate;

/**
 * What a reader must know of an operation's figures: contradictions, changes that could not be
 * counted, days that are not certain.
 *
 * <p>Rule: what one guard has found many times is told by its first cases and their number. Reason:
 * fifty units that are recorded twice would hide that the figure itself is not known.
 */
final class RemarkRule {
  /** More would hide the first ones; the rows are in the workbook. */
  private static final int MOST = 12;

  /** Findings of one guard that are told one by one. */
  private static final int MOST_OF_A_GUARD = 3;

  private final LocalDate asOf;
  private final OperationHosts hosts;
  private final StaleText stale;
  private final Words words;
  private final Phrases phrases;
  private final List<String> remarks = new ArrayList<>();
  private Whereabouts where;

  RemarkRule(Ground ground, Words words) {
    this.asOf = ground.asOf();
    this.hosts = ground.hosts();
    this.words = words;
    this.phrases = new Phrases(words);
    this.where = new Whereabouts(false, words);
    this.stale = new StaleText(words, asOf, ground.counting().staleAfter());
  }

  /**
   * The remarks on one operation.
   *
   * @param operation null if no file names it
   * @param imputed null if there is none
   * @param findings what the guards have found of its figures
   */
  List<String> remarks(
      @Nullable Operation operation,
      List<Statement> statements,
      LevelSheet strength,
      Presence presence,
      @Nullable Reading imputed,
      List<Finding> findings) {
    where = Whereabouts.among(strength.tracks().keySet().stream().map(LevelKey::hosts), words);
    guarded(findings);
    unknown(strength, presence, imputed);
    for (LevelKey key : CategoryRule.conflicts(strength.tracks())) {
      add(
          key,
          words.say(
              "the parts by category or unit add up to more than the figure for all of them"));
    }
    overlaps(strength.tracks());
    over(operation, strength);
    withdrawn(statements, strength);
    strength.tracks().forEach(this::track);
    if (remarks.size() <= MOST) {
      return List.copyOf(remarks);
    }
    List<String> shown = new ArrayList<>(remarks.subList(0, MOST - 1));
    shown.add(more(remarks.size() - MOST + 1));
    return shown;
  }

  private String more(int remarks) {
    return words.say(
        "{0, plural, one {There is # more such remark.} other {There are # more such remarks.}}",
        remarks);
  }

  private void guarded(List<Finding> findings) {
    GuardRemarks guards = new GuardRemarks(words);
    SequencedMap<Guard, List<Finding>> byGuard = new LinkedHashMap<>();
    findings.forEach(f -> byGuard.computeIfAbsent(f.guard(), g -> new ArrayList<>()).add(f));
    for (List<Finding> found : byGuard.values()) {
      // Records whose category and unit are written otherwise are found twice.
      List<String> sentences = found.stream().map(guards::of).distinct().toList();
      // The sentence of the rest takes the room of one.
      int told = sentences.size() > MOST_OF_A_GUARD + 1 ? MOST_OF_A_GUARD : sentences.size();
      remarks.addAll(sentences.subList(0, told));
      if (told < sentences.size()) {
        remarks.add(more(sentences.size() - told));
      }
    }
  }

  /** What is not known, of how many parts, and why. */
  private void unknown(LevelSheet strength, Presence presence, @Nullable Reading imputed) {
    Reading stated = strength.stated();
    if (stated != null && !presence.missionReported() && presence.present().known()) {
      remarks.add(words.say("The mission's own figure is {0}.", words.amount(stated.amount())));
    }
    if (imputed != null && imputed.known() && !presence.present().known()) {
      remarks.add(
          words.say(
              "How many are present is {0}; the imputed figure, {1}, is no count and stands apart.",
              words.amount(presence.present().amount()), words.amount(imputed.amount())));
    }
    UnknownParts.of(strength.tracks()).map(parts -> parts.sentence(words)).ifPresent(remarks::add);
  }

  /** An operation that has ended, or may have, and has figures all the same. */
  private void over(@Nullable Operation operation, LevelSheet strength) {
    Ending to = operation == null ? null : operation.to();
    boolean anybody = strength.tracks().values().stream().anyMatch(t -> t.base() != null);
    if (operation == null || to == null || !anybody) {
      return;
    }
    if (to.latestLastDay(operation.from()).isBefore(asOf)) {
      remarks.add(
          words.sentence(
              words.say(
                  "{0} is recorded as ended ({1}); figures that were said of later days count",
                  operation.code(), words.ending(to))));
    } else if (to.earliestLastDay(operation.from()).isBefore(asOf)) {
      remarks.add(
          words.sentence(
              words.say("{0} may have ended by {1}", operation.code(), words.date(asOf))));
    }
  }

  /** Withdrawals that ended nothing, as they are of fewer than were there. */
  private void withdrawn(List<Statement> statements, LevelSheet strength) {
    List<Statement> there =
        strength.tracks().values().stream().map(Track::base).flatMap(Stream::ofNullable).toList();
    for (Statement w : EndRule.endedNothing(statements, there, hosts)) {
      add(
          w.deployment(),
          words.say(
              "{0}. More were there; it is not said that the others left as well, and nobody is"
                  + " taken off",
              phrases.brief(w.deployment())));
    }
    for (Statement w : EndRule.ofPart(statements, there, hosts)) {
      add(
          w.deployment(),
          words.say(
              "{0}. They may still be in the figure for all, which is older",
              phrases.brief(w.deployment())));
    }
  }

  private void track(LevelKey key, Track track) {
    for (Statement change : track.baseless()) {
      add(
          key,
          words.say(
              "{0}. It is a change without a level that it could move, and is not counted",
              phrases.brief(change.deployment())));
    }
    Statement base = track.base();
    if (base != null) {
      level(key, base, track);
    }
  }

  private void level(LevelKey key, Statement base, Track track) {
    Deployment level = base.deployment();
    for (Statement change : track.unclear()) {
      add(
          key,
          words.say(
              "{0}. It may already be in the figure, {1}, and is not added",
              phrases.brief(change.deployment()), phrases.brief(level)));
    }
    if (track.overdrawn()) {
      add(
          key,
          words.say(
              "more are said to have left than were there; none is counted then, and not fewer"));
    }
    Statement rival = track.rival();
    if (rival != null) {
      add(
          key,
          words.say(
              "two figures for the same day, {0} and {1}; the first is used",
              phrases.shown(level), phrases.shown(rival.deployment())));
    }
    Statement lapsed = track.lapsed();
    if (lapsed != null && Statement.LATEST_LAST.compare(lapsed, base) > 0) {
      add(
          key,
          words.say(
              "a later figure, {0}, has ended; the earlier one is carried on",
              phrases.shown(lapsed.deployment())));
    }
    edges(key, level);
    stale(key, level);
  }

  /** A first or last day that is only partly known may lie on the other side of the date. */
  private void edges(LevelKey key, Deployment d) {
    PartialDate begin = Spell.of(d).begin();
    boolean begun =
        begin == null
            || !begin.latest().isAfter(asOf)
            || (d.reported() != null && !d.reported().latest().isAfter(asOf));
    if (!begun) {
      add(key, words.say("{0}. It may not have begun on {1}", phrases.brief(d), words.date(asOf)));
    }
    Ending to = d.to();
    if (to != null && to.earliestLastDay(d.from()).isBefore(asOf)) {
      add(key, words.say("{0}. It may have ended by {1}", phrases.brief(d), words.date(asOf)));
    }
  }

  /** A figure is carried on until the next, however old it is; so its age must be said. */
  private void stale(LevelKey key, Deployment d) {
    String age = stale.age(d);
    if (!age.isEmpty()) {
      add(key, words.say("{0}. The figure is {1} and is carried forward", phrases.brief(d), age));
    }
  }

  /** Two places of one contributor that share a host may count the same persons. */
  private void overlaps(SequencedMap<LevelKey, Track> tracks) {
    Map<String, @Nullable List<String>> seen = new HashMap<>();
    String contributor = "";
    boolean said = false;
    for (var entry : tracks.entrySet()) {
      LevelKey key = entry.getKey();
      if (!key.contributor().equals(contributor)) {
        seen.clear();
        contributor = key.contributor();
        said = false;
      }
      if (entry.getValue().holding() == null) {
        continue;
      }
      for (String host : key.hosts()) {
        List<String> other = seen.putIfAbsent(host, key.hosts());
        if (other != null && !other.equals(key.hosts()) && !said) {
          said = true;
          add(
              name(key),
              words.say(
                  "figures for places that overlap in {0} are added; they may count the same"
                      + " persons",
                  words.country(host)));
        }
      }
    }
  }

  private void add(Deployment d, String what) {
    add(LevelKey.of(d, hosts.of(d.operation())), what);
  }

  private void add(LevelKey key, String what) {
    String place = where.of(key.unit(), key.hosts());
    add(place.isEmpty() ? name(key) : name(key) + " (" + place + ")", what);
  }

  private void add(String name, String what) {
    remarks.add(words.sentence(name + ": " + what));
  }

  private String name(LevelKey key) {
    return new LineKey(key.contributor(), key.category()).name(words);
  }
}
