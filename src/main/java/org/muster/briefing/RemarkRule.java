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
import org.muster.briefing.strength.Finding;
import org.muster.briefing.strength.Ground;
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

  private final LocalDate asOf;
  private final StaleText stale;
  private final List<String> remarks = new ArrayList<>();

  RemarkRule(Ground ground) {
    this.asOf = ground.asOf();
    this.stale = new StaleText(asOf, ground.counting().staleAfter());
  }

  /**
   * The remarks on one operation.
   *
   * @param imputed null if there is none
   * @param findings what the guards have found of its figures
   */
  List<String> remarks(
      LevelSheet strength, Presence presence, @Nullable Reading imputed, List<Finding> findings) {
    findings.forEach(finding -> remarks.add(GuardRemarks.of(finding)));
    unknown(strength, presence, imputed);
    for (LevelKey key : CategoryRule.conflicts(strength.tracks())) {
      say(key, "the parts by category or unit add up to more than the figure for all of them");
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

  /** What is not known, of how many parts, and why. */
  private void unknown(LevelSheet strength, Presence presence, @Nullable Reading imputed) {
    Reading stated = strength.stated();
    if (stated != null && !stated.known() && presence.present().known()) {
      remarks.add("The mission's own figure is " + stated.amount().text() + ".");
    }
    if (imputed != null && imputed.known() && !presence.present().known()) {
      remarks.add(
          "Present is "
              + presence.present().amount().text()
              + "; the imputed figure, "
              + imputed.amount().text()
              + ", is no count and stands apart.");
    }
    UnknownParts.of(strength.tracks()).map(UnknownParts::sentence).ifPresent(remarks::add);
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
    if (track.overdrawn()) {
      say(key, "more are said to have left than were there; nobody is counted, and not fewer");
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

  /** A figure is carried on until the next, however old it is; so its age must be said. */
  private void stale(LevelKey key, Deployment d) {
    String age = stale.age(d);
    if (!age.isEmpty()) {
      say(key, Phrases.brief(d) + ". The figure is " + age + " and is carried forward");
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
