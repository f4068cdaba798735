package org.muster.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.CategoryRule;
import org.muster.briefing.strength.LevelKey;
import org.muster.briefing.strength.LevelSheet;
import org.muster.briefing.strength.LineKey;
import org.muster.briefing.strength.Presence;
import org.muster.briefing.strength.Spell;
import org.muster.briefing.strength.Statement;
import org.muster.briefing.strength.Track;
import org.muster.domain.Country;
import org.muster.domain.Deployment;
import org.muster.domain.Ending;
import org.muster.domain.PartialDate;

/**
 * What a reader must know of an operation's figures: contradictions, changes that could not be
 * counted, days that are not certain.
 */
final class RemarkRule {
  /** More would hide the first ones; the rows are in the workbook. */
  private static final int MOST = 12;

  /** Reports come monthly or quarterly; a year without one is no delay. */
  private static final int STALE_YEARS = 1;

  private final LocalDate asOf;
  private final List<String> remarks = new ArrayList<>();

  RemarkRule(LocalDate asOf) {
    this.asOf = asOf;
  }

  List<String> remarks(LevelSheet strength, Presence presence) {
    total(strength, presence);
    for (LevelKey key : CategoryRule.conflicts(strength.tracks())) {
      say(key, "the categories add up to more than the figure for all of them");
    }
    overlaps(strength.tracks());
    strength.tracks().forEach(this::track);
    if (remarks.size() <= MOST) {
      return List.copyOf(remarks);
    }
    List<String> shown = new ArrayList<>(remarks.subList(0, MOST - 1));
    shown.add("There are " + Words.grouped(remarks.size() - MOST + 1) + " more such remarks.");
    return shown;
  }

  private void total(LevelSheet strength, Presence presence) {
    Reading attributed = presence.attributed();
    if (presence.contradictory() && attributed != null) {
      remarks.add(
          "The contributors' parts ("
              + attributed.amount().text()
              + ") add up to more than the mission's own figure ("
              + presence.present().amount().text()
              + ").");
    }
    Reading stated = strength.stated();
    if (stated != null && !stated.known() && presence.present().known()) {
      remarks.add("The mission's own figure is " + stated.amount().text() + ".");
    }
  }

  private void track(LevelKey key, Track track) {
    for (Statement change : track.baseless()) {
      say(
          key,
          Phrases.brief(change.deployment())
              + ". It is a change without a level that it could move, and is not counted");
    }
    Statement base = track.base();
    if (base != null) {
      level(key, base, track);
    }
  }

  private void level(LevelKey key, Statement base, Track track) {
    Deployment level = base.deployment();
    for (Statement change : track.unclear()) {
      say(
          key,
          Phrases.brief(change.deployment())
              + ". It may already be in the figure, "
              + Phrases.brief(level)
              + ", and is not added");
    }
    Statement rival = track.rival();
    if (rival != null) {
      String both = Phrases.shown(level) + " and " + Phrases.shown(rival.deployment());
      say(key, "two figures for the same day, " + both + "; the first is used");
    }
    Statement lapsed = track.lapsed();
    if (lapsed != null && Statement.LATEST_LAST.compare(lapsed, base) > 0) {
      String later = Phrases.shown(lapsed.deployment());
      say(key, "a later figure, " + later + ", has ended; the earlier one is carried on");
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
      say(key, Phrases.brief(d) + ". It may not have begun on " + PartialDate.of(asOf).display());
    }
    Ending to = d.to();
    if (to != null && to.earliestLastDay(d.from()).isBefore(asOf)) {
      say(key, Phrases.brief(d) + ". It may have ended by " + PartialDate.of(asOf).display());
    }
  }

  /** A figure of a day is carried on until the next, however old it is; so its age must be said. */
  private void stale(LevelKey key, Deployment d) {
    PartialDate day = d.asOf();
    if (day != null && d.to() == null && day.latest().isBefore(asOf.minusYears(STALE_YEARS))) {
      say(key, Phrases.brief(d) + ". The figure is more than a year old and is carried on");
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
          say(
              key,
              "figures for places that overlap in "
                  + Country.display(host)
                  + " are added; they may count the same persons");
        }
      }
    }
  }

  private void say(LevelKey key, String what) {
    remarks.add(
        Words.sentence(new LineKey(key.contributor(), key.category()).name() + ": " + what));
  }
}
