package org.muster.job;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.intake.RejectedMarkings;
import org.muster.job.reading.FileLine;
import org.muster.job.reading.Intaking;
import org.muster.job.settings.BriefingPlan;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;
import org.muster.store.FileNote;

/**
 * What a briefing may say of the night's files: which went in, and how many rows they had.
 *
 * <p>Reason for its rules: a file's name and size tell of what the audience may not see, and by its
 * digest a guess at it can be checked.
 */
final class ToldFiles {
  private final Intaking intaking;
  private final MarkingOrder markings;
  private final Collection<BriefingPlan> briefings;
  private @Nullable List<FileLine> lines;
  private @Nullable Map<String, Set<List<Marking>>> rejected;

  ToldFiles(Intaking intaking, SettingsFile settings) {
    this.intaking = intaking;
    this.markings = settings.markings();
    this.briefings = settings.briefings();
  }

  /**
   * Whether a briefing from which no record is left out may name files and count rows.
   *
   * <p>Rule: only if no other briefing is for a higher audience, and of no file that went in was a
   * row rejected that its audience may not see.
   */
  boolean told(BriefingSettings briefing) {
    int own = level(briefing);
    return briefings.stream().allMatch(other -> level(other.settings()) <= own)
        && lines().stream().noneMatch(line -> wentIn(line) && hides(line, briefing));
  }

  /** What became of each file, asked for once the intake is at its end. */
  private List<FileLine> lines() {
    List<FileLine> known = lines;
    if (known == null) {
      lines = known = intaking.lines();
    }
    return known;
  }

  private int level(BriefingSettings briefing) {
    return markings.labels().indexOf(briefing.audience());
  }

  /**
   * The files of which something went in.
   *
   * <p>Rule: a file that was refused, held back or is no data, or all of whose rows were rejected,
   * is not named. Reason: nothing of it is in the briefing, and who may know of it was never read.
   */
  List<Briefing.Input> wentIn(List<Briefing.Input> inputs) {
    Set<String> names =
        lines().stream().filter(ToldFiles::wentIn).map(FileLine::name).collect(Collectors.toSet());
    return inputs.stream().filter(input -> names.contains(input.name())).toList();
  }

  private static boolean wentIn(FileLine line) {
    return line.used() && (line.accepted() > 0 || line.rejected() == 0);
  }

  /**
   * What the night adds to the data quality box.
   *
   * <p>Rule: the rows of a file that was refused, held back or is no data are not counted, nor
   * those of one of which nothing went in and that the audience may not see. The files that were
   * refused are: what is missing for want of them is marked for nobody.
   */
  List<Briefing.QualityRow> counts(BriefingSettings briefing, Language language) {
    List<FileLine> read =
        lines().stream().filter(line -> line.used() && !hides(line, briefing)).toList();
    long refused = lines().stream().filter(FileLine::refused).count();
    return List.of(
        new Briefing.QualityRow(language.say("Rows read"), sum(read, FileLine::read, language)),
        new Briefing.QualityRow(
            language.say("Rows rejected"), sum(read, FileLine::rejected, language)),
        new Briefing.QualityRow(
            language.say("Rows left out (no records)"), sum(read, FileLine::leftOut, language)),
        new Briefing.QualityRow(
            language.say("Files refused or held back"), language.number(refused)));
  }

  private static String sum(
      List<FileLine> lines, ToLongFunction<FileLine> count, Language language) {
    return language.number(lines.stream().mapToLong(count).sum());
  }

  /** Whether a row of the file was rejected that the briefing's audience may not see. */
  private boolean hides(FileLine line, BriefingSettings briefing) {
    return line.rejected() > 0
        && rejected().getOrDefault(line.sha256(), Set.of()).stream()
            .anyMatch(row -> !released(row, briefing));
  }

  /**
   * Whether an audience may see a rejected row.
   *
   * <p>Rule: one whose marking cannot be told for certain is seen by the highest audience alone.
   */
  private boolean released(List<Marking> row, BriefingSettings briefing) {
    return row.isEmpty()
        ? level(briefing) == markings.labels().size() - 1
        : row.stream()
            .allMatch(one -> markings.releases(one, briefing.audience(), briefing.releaseTo()));
  }

  /**
   * The markings of rejected rows by their file's SHA-256; looked for once, if any is asked for.
   */
  private Map<String, Set<List<Marking>>> rejected() {
    Map<String, Set<List<Marking>>> known = rejected;
    if (known == null) {
      Map<String, Set<List<Marking>>> found = new HashMap<>();
      Map<String, RejectedMarkings> layouts = new HashMap<>();
      intaking.forEachNote(
          noted -> {
            if (noted.note() instanceof FileNote.RejectedRow row) {
              found
                  .computeIfAbsent(noted.file(), file -> new HashSet<>())
                  .add(
                      layouts
                          .computeIfAbsent(noted.layout(), intaking::rejectedMarkings)
                          .of(row.fields()));
            }
          });
      rejected = known = found;
    }
    return known;
  }
}
