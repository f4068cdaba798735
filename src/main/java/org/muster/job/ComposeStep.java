package org.muster.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.muster.briefing.Briefing;
import org.muster.briefing.Composer;
import org.muster.briefing.Records;
import org.muster.briefing.Release;
import org.muster.domain.MarkingOrder;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code compose}: selects what each audience may see, then makes its briefing. Holds the briefings in memory, so it runs again
 * when a killed run is restarted; it is a pure function of the store.
 */
final class ComposeStep implements Tasklet {
  private final Tonight tonight;

  ComposeStep(Tonight tonight) {
    this.tonight = tonight;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
    Records all = tonight.records();
    List<Briefing.QualityRow> quality = quality(tonight.fileLines());
    List<Composed> composed = new ArrayList<>();
    for (BriefingPlan plan : tonight.settings().briefings()) {
      try {
        composed.add(compose(plan, all, quality));
      } catch (RuntimeException e) {
        tonight.failed(plan.settings().id(), e);
      }
    }
    tonight.compose(composed);
    return RepeatStatus.FINISHED;
  }

  private Composed compose(BriefingPlan plan, Records all, List<Briefing.QualityRow> quality) {
    MarkingOrder order = tonight.settings().markings();
    Release release = new Release(order);
    Release.Released released = release.forAudience(all, plan.settings());
    if (tonight.settings().stopAbove() && released.leftOut() > 0) {
      throw new org.muster.briefing.ReleaseException(
          released.leftOut() + " records are above the audience's marking " + plan.settings().audience());
    }
    LocalDate asOf = Objects.requireNonNullElse(plan.asOf(), tonight.asOf());
    Composer.Composition composition =
        new Composer(plan.settings(), order)
            .compose(released.records(), asOf, quality, tonight.provenance());
    release.guard(composition.briefing(), plan.settings());
    tonight.notices(composition.notices());
    return new Composed(plan, composition.briefing(), released.leftOut());
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
