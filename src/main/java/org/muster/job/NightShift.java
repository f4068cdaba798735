package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.muster.domain.PlainWords;
import org.muster.intake.Frozen;
import org.muster.intake.Intake;
import org.muster.job.edition.EditionName;
import org.muster.job.knowledge.Knowledge;
import org.muster.job.reading.Intaking;
import org.muster.job.reading.Progress;
import org.muster.job.reading.RunFiles;
import org.muster.job.settings.SettingsFile;
import org.muster.notice.Severity;
import org.muster.store.Database;
import org.muster.store.Edition;
import org.muster.store.RecordStore;
import org.muster.store.Run;
import org.muster.store.RunLedger;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A run that has begun: the job in its application context, then the report, whatever came of it.
 */
final class NightShift {
  /**
   * What a night works with.
   *
   * @param intake reads dropped files
   * @param archiving null if accepted files stay where they are
   */
  record Means(
      Database database,
      RecordStore records,
      RunLedger ledger,
      Intake intake,
      @Nullable Archiving archiving) {}

  private final NightRequest request;
  private final Checked checked;
  private final Frozen frozen;
  private final Run run;
  private final Means means;
  private final Tonight tonight;
  private final Intaking intaking;

  NightShift(
      NightRequest request, Checked checked, Means means, NightPlan plan, Frozen frozen, Run run) {
    this.request = request;
    this.checked = checked;
    this.frozen = frozen;
    this.run = run;
    this.means = means;
    this.tonight = new Tonight(request, checked.settings(), plan, work(request));
    this.intaking = new Intaking(means.intake(), means.records(), run, files(plan), plan.back());
  }

  /** The folder for files that only this run reads; emptied when it starts and when it ends. */
  static Path work(NightRequest request) {
    return request.state().resolve("work");
  }

  private RunFiles files(NightPlan plan) {
    Archiving archiving = means.archiving();
    Set<String> names = new HashSet<>();
    frozen.files().forEach(file -> names.add(file.name()));
    frozen.notices().forEach(notice -> names.add(notice.place().file()));
    return new RunFiles(plan.files(), names, archiving == null ? Set.of() : archiving.stayed(run));
  }

  ExitCode run(Consumer<String> out, Consumer<String> err) {
    Instant started = request.clock().instant();
    tonight.notices(frozen.notices());
    Attempt attempt = attempt();
    attempt.problems().forEach(err);
    tonight
        .failures()
        .forEach((id, why) -> err.accept("briefing '" + id + "' failed: " + why.getMessage()));
    if (tonight.edition() == null) {
      tonight
          .without()
          .forEach((id, why) -> err.accept("there is no briefing '" + id + "': " + why));
    }
    boolean rejects = hasErrors();
    ExitCode code = exitCode(attempt, rejects);
    try {
      new ReportWriter(request, run, tonight, intaking, err)
          .write(attempt, code, Duration.between(started, request.clock().instant()), out);
    } catch (IOException e) {
      // The run is not finished then, so that the next one writes report and index.
      err.accept("the run report and the index cannot be written: " + PlainWords.refused(e));
      return finished(code) ? ExitCode.PARTLY : code;
    }
    if (finished(code)) {
      finish();
    }
    return code;
  }

  private void finish() {
    EditionName edition = Objects.requireNonNull(tonight.edition());
    means
        .ledger()
        .finish(
            run,
            new Edition(edition.toString(), edition.asOf(), edition.number(), tonight.digest()),
            tonight.plan().back() == null ? tonight.methods() : new TreeMap<>());
    Archiving archiving = means.archiving();
    if (archiving != null) {
      archiving.move(tonight.plan().files(), frozen.files());
    }
  }

  private static boolean finished(ExitCode code) {
    return code == ExitCode.DONE || code == ExitCode.WITH_REJECTS;
  }

  /**
   * What came of the job.
   *
   * @param completed whether every step came to its end
   * @param problems what stopped it, in words
   */
  record Attempt(boolean completed, List<NightReport.StepLine> steps, List<String> problems) {}

  private Attempt attempt() {
    try {
      prepareWork();
      try (ConfigurableApplicationContext context = context()) {
        JobExecution execution = context.getBean(Launch.class).launch(run);
        return new Attempt(
            execution.getStatus() == BatchStatus.COMPLETED, steps(execution), problems(execution));
      } finally {
        TemporaryFolder.remove(tonight.work());
      }
    } catch (IOException | RuntimeException e) {
      return new Attempt(false, List.of(), List.of(String.valueOf(e)));
    }
  }

  private ConfigurableApplicationContext context() {
    return new SpringApplicationBuilder(NightConfiguration.class)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .properties("spring.config.location=classpath:/application.properties")
        .initializers(context -> introduce((GenericApplicationContext) context))
        .run();
  }

  private void introduce(GenericApplicationContext context) {
    context.registerBean(DataSource.class, () -> means.database().dataSource());
    context.registerBean(Tonight.class, () -> tonight);
    context.registerBean(Intaking.class, () -> intaking);
    context.registerBean(Progress.class, request::progress);
    context.registerBean(Templates.class, checked::templates);
    context.registerBean(RunLedger.class, means::ledger);
    context.registerBean(Run.class, () -> run);
    context.registerBean(SettingsFile.class, checked::settings);
    context.registerBean(Sealing.class, checked::sealing);
    context.registerBean(Knowledge.class, this::knowledge);
  }

  private Knowledge knowledge() {
    NightPlan plan = tonight.plan();
    return new Knowledge(means.records(), means.ledger(), plan.previousEdition(), plan.back());
  }

  private static List<NightReport.StepLine> steps(JobExecution execution) {
    List<NightReport.StepLine> lines = new ArrayList<>();
    for (StepExecution step : execution.getStepExecutions()) {
      double seconds =
          step.getStartTime() == null || step.getEndTime() == null
              ? 0
              : Seconds.of(Duration.between(step.getStartTime(), step.getEndTime()));
      lines.add(new NightReport.StepLine(step.getStepName(), step.getStatus().name(), seconds));
    }
    return lines;
  }

  private static List<String> problems(JobExecution execution) {
    return execution.getAllFailureExceptions().stream()
        .map(NightShift::cause)
        .map(e -> e.getMessage() == null ? e.toString() : e.getMessage())
        .distinct()
        .toList();
  }

  private static Throwable cause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private boolean hasErrors() {
    return frozen.notices().stream().anyMatch(n -> n.severity() == Severity.ERROR)
        || intaking.lines().stream().anyMatch(line -> line.rejected() > 0 || line.refused());
  }

  private ExitCode exitCode(Attempt attempt, boolean rejects) {
    Map<String, Exception> failures = tonight.failures();
    if (tonight.stoppedByRelease()) {
      return ExitCode.RELEASE_GUARD;
    }
    if (!attempt.completed() || tonight.edition() == null) {
      return ExitCode.FAILED;
    }
    if (!failures.isEmpty()) {
      return ExitCode.PARTLY;
    }
    return rejects ? ExitCode.WITH_REJECTS : ExitCode.DONE;
  }

  /** Empties the folder for this run's own files, also of what a killed run left. */
  private void prepareWork() throws IOException {
    TemporaryFolder.remove(tonight.work());
    Files.createDirectories(tonight.work());
  }
}
