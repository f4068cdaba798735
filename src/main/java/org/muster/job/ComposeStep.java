package org.muster.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;
import org.muster.briefing.Composer;
import org.muster.briefing.Occasion;
import org.muster.briefing.OverruleNotices;
import org.muster.briefing.Previous;
import org.muster.briefing.Records;
import org.muster.briefing.Release;
import org.muster.briefing.ReleaseException;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKind;
import org.muster.language.Language;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code compose}: selects what each audience may see, then makes its briefings and runs their
 * templates, one after the other, so that one briefing at a time is held. What it makes is lost
 * with its process, so it runs again when a killed run is restarted; it is a pure function of the
 * store.
 */
final class ComposeStep implements Tasklet {
  private final Tonight tonight;
  private final Intaking intaking;
  private final Knowledge knowledge;
  private final Languages languages;
  private final MarkupFiles markup;

  ComposeStep(Tonight tonight, Intaking intaking, Knowledge knowledge, Templates templates) {
    this.tonight = tonight;
    this.intaking = intaking;
    this.knowledge = knowledge;
    this.markup = new MarkupFiles(templates.engine(), tonight.work());
    this.languages = templates.languages();
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
    compose();
    return RepeatStatus.FINISHED;
  }

  /** Makes all briefings; see {@link Tonight#composed()} and {@link Tonight#failures()}. */
  void compose() {
    LastEdition last = knowledge.last().orElse(null);
    Records all = knowledge.records(last);
    tonight.compose(counts(all));
    tonight.notices(OverruleNotices.of(tonight.settings().counting(), all.deployments()));
    for (BriefingPlan plan : tonight.settings().briefings()) {
      try {
        composeAll(plan, released(plan, all), last);
      } catch (RuntimeException e) {
        tonight.failed(plan.id(), e);
      }
    }
  }

  /** Makes the briefings that an entry of the settings stands for. One that fails loses itself. */
  private void composeAll(BriefingPlan plan, Release release, @Nullable LastEdition last) {
    List<BriefingPlan> members =
        Members.of(plan, release.records(), asOf(plan), languages.of(plan));
    tonight.members(plan, members);
    for (BriefingPlan member : members) {
      try {
        tonight.composed(compose(member, release, last));
      } catch (IOException | RuntimeException e) {
        tonight.failed(member.id(), e);
      }
    }
  }

  private LocalDate asOf(BriefingPlan plan) {
    return Objects.requireNonNullElse(plan.asOf(), tonight.asOf());
  }

  private Occasion occasion(
      BriefingPlan plan, Release release, @Nullable LastEdition last, Language language) {
    Previous previous = last == null ? null : last.of(plan, tonight.settings().markings());
    Briefing.Provenance all = tonight.plan().provenance();
    if (!namesFiles(plan, release)) {
      return new Occasion(asOf(plan), previous, List.of(), all.with(List.of()));
    }
    List<NightReport.FileLine> lines = intaking.lines();
    return new Occasion(
        asOf(plan), previous, quality(lines, language), all.with(wentIn(all.inputs(), lines)));
  }

  /**
   * The files of which something went in.
   *
   * <p>Rule: a file that was refused, held back or is no data, or all of whose rows were rejected,
   * is not named. Reason: nothing of it is in the briefing, and who may know of it was never read.
   */
  private static List<Briefing.Input> wentIn(
      List<Briefing.Input> inputs, List<NightReport.FileLine> lines) {
    Set<String> names =
        lines.stream()
            .filter(NightReport.FileLine::used)
            .filter(line -> line.accepted() > 0 || line.rejected() == 0)
            .map(NightReport.FileLine::name)
            .collect(Collectors.toSet());
    return inputs.stream().filter(input -> names.contains(input.name())).toList();
  }

  /**
   * Whether a briefing may say which files went in, and how many rows they had.
   *
   * <p>Rule: only if nothing is kept from its audience, and no other briefing is for a higher one.
   * Reason: a file's name and size tell of records that the audience may not see, and by its digest
   * a guess at them can be checked.
   */
  private boolean namesFiles(BriefingPlan plan, Release release) {
    List<String> labels = tonight.settings().markings().labels();
    int own = labels.indexOf(plan.settings().audience());
    return leftOut(release) == 0
        && tonight.settings().briefings().stream()
            .allMatch(other -> labels.indexOf(other.settings().audience()) <= own);
  }

  private static SortedMap<String, Long> counts(Records all) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put(RecordKind.DEPLOYMENT.plural(), (long) all.deployments().size());
    counts.put(
        RecordKind.EVENT.plural(),
        all.events().markings().values().stream().mapToLong(Long::longValue).sum());
    counts.put(RecordKind.OPERATION.plural(), (long) all.operations().size());
    counts.put(RecordKind.SOURCE.plural(), (long) all.sources().size());
    return counts;
  }

  private Release released(BriefingPlan plan, Records all) {
    Release release = Release.forAudience(all, plan.settings(), tonight.settings().markings());
    long leftOut = leftOut(release);
    if (tonight.settings().stopAbove() && leftOut > 0) {
      throw new ReleaseException(
          leftOut + " records are not released to the audience " + plan.settings().audience());
    }
    return release;
  }

  private static long leftOut(Release release) {
    return release.leftOut().values().stream().mapToLong(Long::longValue).sum();
  }

  private Composed compose(BriefingPlan plan, Release release, @Nullable LastEdition last)
      throws IOException {
    MarkingOrder order = tonight.settings().markings();
    BriefingSettings settings = plan.settingsOn(asOf(plan));
    Language language = languages.of(plan);
    Occasion occasion = occasion(plan, release, last, language);
    Composer.Composition composition =
        new Composer(settings, order, language).compose(release.records(), occasion);
    Release.check(composition, settings, order);
    tonight.notices(composition.notices());
    return markup.write(plan, composition, language, leftOut(release));
  }

  /** What the night adds to the data quality box. */
  static List<Briefing.QualityRow> quality(List<NightReport.FileLine> files, Language language) {
    long read = files.stream().mapToLong(NightReport.FileLine::read).sum();
    long rejected = files.stream().mapToLong(NightReport.FileLine::rejected).sum();
    long leftOut = files.stream().mapToLong(NightReport.FileLine::leftOut).sum();
    long refused = files.stream().filter(NightReport.FileLine::refused).count();
    return List.of(
        new Briefing.QualityRow(language.say("Rows read"), language.number(read)),
        new Briefing.QualityRow(language.say("Rows rejected"), language.number(rejected)),
        new Briefing.QualityRow(
            language.say("Rows left out (no records)"), language.number(leftOut)),
        new Briefing.QualityRow(
            language.say("Files refused or held back"), language.number(refused)));
  }
}
