package org.muster.job;

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
import org.muster.domain.Deployment;
import org.muster.domain.Event;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Operation;
import org.muster.domain.RecordKind;
import org.muster.domain.Source;
import org.muster.store.Snapshot;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code compose}: selects what each audience may see, then makes its briefing. Holds the
 * briefings in memory, so it runs again when a killed run is restarted; it is a pure function of
 * the store.
 */
final class ComposeStep implements Tasklet {
  private final Tonight tonight;
  private final Intaking intaking;
  private final Supplier<Snapshot> known;

  /**
   * @param known what the briefings may speak of
   */
  ComposeStep(Tonight tonight, Intaking intaking, Supplier<Snapshot> known) {
    this.tonight = tonight;
    this.intaking = intaking;
    this.known = known;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
    Records all = records(known.get());
    List<Briefing.QualityRow> quality = quality(intaking.lines());
    List<Composed> composed = new ArrayList<>();
    for (BriefingPlan plan : tonight.settings().briefings()) {
      try {
        composed.add(compose(plan, all, quality));
      } catch (RuntimeException e) {
        tonight.failed(plan.settings().id(), e);
      }
    }
    tonight.compose(composed, counts(all));
    return RepeatStatus.FINISHED;
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

  private Composed compose(BriefingPlan plan, Records all, List<Briefing.QualityRow> quality) {
    MarkingOrder order = tonight.settings().markings();
    Release release = Release.forAudience(all, plan.settings(), order);
    int leftOut = release.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    if (tonight.settings().stopAbove() && leftOut > 0) {
      throw new ReleaseException(
          leftOut + " records are not released to the audience " + plan.settings().audience());
    }
    LocalDate asOf = Objects.requireNonNullElse(plan.asOf(), tonight.asOf());
    Composer.Composition composition =
        new Composer(plan.settings(), order)
            .compose(
                release.records(), new Occasion(asOf, null, quality, tonight.plan().provenance()));
    Release.check(composition, plan.settings(), order);
    tonight.notices(composition.notices());
    return new Composed(plan, composition.briefing(), leftOut);
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
