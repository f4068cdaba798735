package org.muster.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;
import org.muster.briefing.Composer;
import org.muster.briefing.Occasion;
import org.muster.briefing.Occurring;
import org.muster.briefing.Previous;
import org.muster.briefing.Records;
import org.muster.briefing.Release;
import org.muster.briefing.ReleaseException;
import org.muster.briefing.SettingNotices;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.MarkingOrder;
import org.muster.domain.PlainWords;
import org.muster.domain.RecordKind;
import org.muster.job.knowledge.Knowledge;
import org.muster.job.knowledge.LastEdition;
import org.muster.job.reading.Intaking;
import org.muster.job.settings.BriefingPlan;
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
  private final ToldFiles files;
  private final Knowledge knowledge;
  private final Languages languages;
  private final MarkupFiles markup;

  ComposeStep(Tonight tonight, Intaking intaking, Knowledge knowledge, Templates templates) {
    this.tonight = tonight;
    this.files = new ToldFiles(intaking, tonight.settings());
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
    tonight.notices(
        SettingNotices.of(
            tonight.settings().counting(),
            tonight.settings().briefings().stream().map(BriefingPlan::settings).toList(),
            all));
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
    LocalDate asOf = asOf(plan);
    List<BriefingPlan> members =
        plan.members(
            each ->
                Occurring.of(
                    each, release.records(), plan.settingsOn(asOf), asOf, languages.of(plan)));
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
    Previous previous =
        last == null ? null : last.of(plan.settings(), tonight.settings().markings());
    Briefing.Provenance all = tonight.plan().provenance();
    boolean told = leftOut(release) == 0 && files.told(plan.settings());
    return new Occasion(
        asOf(plan),
        previous,
        told ? files.counts(plan.settings(), language) : List.of(),
        all.with(told ? files.wentIn(all.inputs()) : List.of()));
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
          PlainWords.count(leftOut, "record is", "records are")
              + " not released to the audience "
              + plan.settings().audience());
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
    String changes = ChangeLine.of(composition.briefing().changes(), occasion.previous());
    return markup.write(plan, composition, language, leftOut(release), changes);
  }
}
