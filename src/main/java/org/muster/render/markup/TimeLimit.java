package org.muster.render.markup;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.muster.render.MarkupException;

/**
 * The time that a template may take. A loop without an end would else hold up a night for ever; one
 * that was given up is not waited for again, as it may make a document for each of a hundred
 * briefings.
 */
final class TimeLimit {
  /** How long a template that is given up may take to notice it. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Duration most;
  private final Set<String> givenUp = ConcurrentHashMap.newKeySet();

  /**
   * A limit for all documents of an engine.
   *
   * @param most time from a template's first line to its last
   */
  TimeLimit(Duration most) {
    this.most = most;
  }

  /**
   * Runs a template on a thread of its own, which is interrupted when time is up. One that does not
   * notice is left behind; it keeps no program from ending.
   *
   * @throws MarkupException if time is up, or was for the same template before, or as the work
   *     throws it
   * @throws IOException as the work throws it, or if this thread is interrupted
   */
  <T> T run(String template, Callable<T> work) throws IOException {
    if (givenUp.contains(template)) {
      throw endless(template);
    }
    FutureTask<T> running = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().name("template " + template).daemon().unstarted(running);
    thread.start();
    try {
      return running.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      givenUp.add(template);
      giveUp(running, thread);
      throw endless(template);
    } catch (InterruptedException e) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the template was broken off");
    } catch (ExecutionException e) {
      throw fault(e);
    }
  }

  private MarkupException endless(String template) {
    return new MarkupException(
        template,
        0,
        "it has not come to its end within %d seconds; look for a list, a macro or a pattern that has none"
            .formatted(most.toSeconds()));
  }

  private static void giveUp(FutureTask<?> running, Thread thread) throws IOException {
    running.cancel(true);
    try {
      thread.join(GRACE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the template was broken off");
    }
  }

  /**
   * What a task ended with, to be thrown on the thread that waited for it.
   *
   * @return an exception of input or output; all others that need not be declared are thrown
   */
  static IOException fault(ExecutionException e) {
    return switch (e.getCause()) {
      case null -> throw new IllegalStateException(e);
      case IOException fault -> fault;
      case RuntimeException fault -> throw fault;
      case Error fault -> throw fault;
      case Throwable fault -> throw new IllegalStateException(fault);
    };
  }
}
