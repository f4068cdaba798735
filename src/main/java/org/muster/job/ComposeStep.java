package org.muster.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.muster.briefing.Briefing;
import org.muster.briefing.Composer;
import org.muster.briefing.Occasion;
import org.muster.briefing.Records;
import org.muster.briefing.Release;
import org.muster.briefing.ReleaseException;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.Deployment;
import org.muster.domain.Event;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Operation;
import org.muster.domain.RecordKind;
import org.muster.domain.Source;
import org.muster.render.markup.TemplateEngine;
import org.muster.store.Snapshot;
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
  private final Supplier<Snapshot> known;
  private final MarkupFiles markup;

  /**
   * @param known what the briefings may speak of
   */
  ComposeStep(Tonight tonight, Intaking intaking, Supplier<Snapshot> known, TemplateEngine engine) {
    this.tonight = tonight;
    this.intaking = intaking;
    this.known = known;
    this.markup = new MarkupFiles(engine, tonight.work());
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
    Records all = records(known.get());
    List<Briefing.QualityRow> quality = quality(intaking.lines());
    tonight.compose(counts(all));
    for (BriefingPlan plan : tonight.settings().briefings()) {
      try {
        composeAll(plan, released(plan, all), quality);
      } catch (RuntimeException e) {
        tonight.failed(plan.id(), e);
      }
    }
    return RepeatStatus.FINISHED;
  }

  /** Makes the briefings that an entry of the settings stands for. One that fails loses itself. */
  private void composeAll(BriefingPlan plan, Release release, List<Briefing.QualityRow> quality) {
    List<BriefingPlan> members = Members.of(plan, release.records(), asOf(plan));
    tonight.members(plan, members);
    for (BriefingPlan member : members) {
      try {
        tonight.composed(compose(member, release, quality));
      } catch (IOException | RuntimeException e) {
        tonight.failed(member.id(), e);
      }
    }
  }

  private LocalDate asOf(BriefingPlan plan) {
    return Objects.requireNonNullElse(plan.asOf(), tonight.asOf());
  }

  private static Records records(Snapshot known) {
    List<Deployment> deployments = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Operation> operations = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    known.forEach(RecordKind.DEPLOYMENT, e -> deployments.add((Deployment) e));
    known.forEach(RecordKind.EVENT, e -> events.add((Event) e));
    known.forEach(RecordKind.OPERATION, e -> operations.add((Operation) e));
    known.forEach(RecordKind.SOURCE, e -> sources.add((Source) e));
    return new Records(deployments, events, operations, sources);
  }

  private static SortedMap<String, Long> counts(Records all) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put(RecordKind.DEPLOYMENT.plural(), (long) all.deployments().size());
    counts.put(RecordKind.EVENT.plural(), (long) all.events().size());
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
    return release.leftOut().values().stream().mapToLong(Integer::longValue).sum();
  }

  private Composed compose(BriefingPlan plan, Release release, List<Briefing.QualityRow> quality)
      throws IOException {
    MarkingOrder order = tonight.settings().markings();
    LocalDate asOf = asOf(plan);
    BriefingSettings settings = plan.settingsOn(asOf);
    Composer.Composition composition =
        new Composer(settings, order)
            .compose(
                release.records(), new Occasion(asOf, null, quality, tonight.plan().provenance()));
    Release.check(composition, settings, order);
    tonight.notices(composition.notices());
    return markup.write(plan, composition.briefing(), leftOut(release));
  }

  /** What the night adds to the data quality box. */
  static List<Briefing.QualityRow> quality(List<NightReport.FileLine> files) {
    long read = files.stream().mapToLong(NightReport.FileLine::read).sum();
    long rejected = files.stream().mapToLong(NightReport.FileLine::rejected).sum();
    long leftOut = files.stream().mapToLong(NightReport.FileLine::leftOut).sum();
    long refused = files.stream().filter(f -> f.status().equals("refused")).count();
    List<Briefing.QualityRow> rows = new ArrayList<>();
    rows.add(new Briefing.QualityRow("Rows read", Numbers.grouped(read)));
    rows.add(new Briefing.QualityRow("Rows rejected", Numbers.grouped(rejected)));
    rows.add(new Briefing.QualityRow("Rows left out (no records)", Numbers.grouped(leftOut)));
    rows.add(new Briefing.QualityRow("Files refused or held back", Numbers.grouped(refused)));
    return rows;
  }
}
