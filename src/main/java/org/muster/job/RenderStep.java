package org.muster.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.muster.delivery.EditionFolder;
import org.muster.job.edition.Manifest;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code render}: every briefing in every format, into staging, each file read back; several
 * briefings at a time, noted in their order. A briefing that fails, or of which a file does not say
 * what its template wrote, loses only itself; none of its files stay.
 */
final class RenderStep implements Tasklet {
  /** Bytes of heap in which a document of thousands of pages is made and read back. */
  private static final long DOCUMENT = 240L << 20;

  private final Tonight tonight;
  private final BriefingRendering rendering;
  private final int atOnce;

  /**
   * The step.
   *
   * @param atOnce briefings that are made at a time, from 1
   */
  RenderStep(Tonight tonight, BriefingRendering rendering, int atOnce) {
    this.tonight = tonight;
    this.rendering = rendering;
    this.atOnce = atOnce;
  }

  /** As many briefings at a time as there are processors, and as the heap has room for. */
  static int atOnce() {
    Runtime here = Runtime.getRuntime();
    return Math.clamp(here.maxMemory() / DOCUMENT, 1, here.availableProcessors());
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
      throws IOException {
    render();
    return RepeatStatus.FINISHED;
  }

  /** Renders all briefings that were composed; see {@link Tonight#products()}. */
  void render() throws IOException {
    EditionFolder.Staging staging = tonight.output().stage();
    tonight.begin(staging);
    ExecutorService workers = Executors.newFixedThreadPool(atOnce, RenderStep::worker);
    try {
      List<Future<BriefingRendering.Outcome>> outcomes = new ArrayList<>();
      for (Composed briefing : tonight.composed()) {
        outcomes.add(workers.submit(() -> rendering.make(briefing, staging)));
      }
      for (Future<BriefingRendering.Outcome> outcome : outcomes) {
        note(result(outcome));
      }
    } finally {
      // After a failure of the system nothing waiting is begun, and nothing is left at work.
      workers.shutdownNow();
      workers.close();
    }
  }

  /** It does not keep a process from ending. */
  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "render");
    thread.setDaemon(true);
    return thread;
  }

  private static BriefingRendering.Outcome result(Future<BriefingRendering.Outcome> of)
      throws IOException {
    try {
      return of.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("rendering was interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case Error error -> throw error;
        case null -> throw new IllegalStateException(e);
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private void note(BriefingRendering.Outcome outcome) {
    List<Manifest.OutputFile> files = new ArrayList<>();
    for (BriefingRendering.Made made : outcome.files()) {
      tonight.rendered(made.file().name(), made.rendering(), made.rendered(), made.readBack());
      files.add(made.file());
    }
    if (outcome.failure() == null) {
      tonight.made(outcome.briefing(), files);
      tonight.notices(outcome.notices());
    } else {
      tonight.failed(outcome.briefing().id(), outcome.failure());
    }
  }
}
