package org.muster.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.Briefing;
import org.muster.briefing.Composer;
import org.muster.briefing.Occasion;
import org.muster.briefing.Previous;
import org.muster.briefing.Records;
import org.muster.briefing.Release;
import org.muster.briefing.ReleaseException;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKind;
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
  private final Knowledge knowledge;

  ComposeStep(Tonight tonight, Intaking intaking, Knowledge knowledge) {
    this.tonight = tonight;
    this.intaking = intaking;
    this.knowledge = knowledge;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
    LastEdition last = knowledge.last().orElse(null);
    Records all = knowledge.records(last);
    List<Briefing.QualityRow> quality = quality(intaking.lines());
    List<Composed> composed = new ArrayList<>();
    for (BriefingPlan plan : tonight.settings().briefings()) {
      try {
        composed.add(compose(plan, all, last, quality));
      } catch (RuntimeException e) {
        tonight.failed(plan.settings().id(), e);
      }
    }
    tonight.compose(composed, counts(all));
    return RepeatStatus.FINISHED;
  }

  private static SortedMap<String, Long> counts(Records all) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put(RecordKind.DEPLOYMENT.plural(), (long) all.deployments().size());
    counts.put(RecordKind.EVENT.plural(), (long) all.events().size());
    counts.put(RecordKind.OPERATION.plural(), (long) all.operations().size());
    counts.put(RecordKind.SOURCE.plural(), (long) all.sources().size());
    return counts;
  }

  private Composed compose(
      BriefingPlan plan,
      Records all,
      @Nullable LastEdition last,
      List<Briefing.QualityRow> quality) {
    MarkingOrder order = tonight.settings().markings();
    Release release = Release.forAudience(all, plan.settings(), order);
    int leftOut = release.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    if (tonight.settings().stopAbove() && leftOut > 0) {
      throw new ReleaseException(
          leftOut + " records are not released to the audience " + plan.settings().audience());
    }
    LocalDate asOf = Objects.requireNonNullElse(plan.asOf(), tonight.asOf());
    Previous previous = last == null ? null : last.of(plan, order);
    Composer.Composition composition =
        new Composer(plan.settings(), order)
            .compose(
                release.records(),
                new Occasion(asOf, previous, quality, tonight.plan().provenance()));
    Release.check(composition, plan.settings(), order);
    tonight.notices(composition.notices());
    return new Composed(plan, composition.briefing(), composition.method(), leftOut);
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
