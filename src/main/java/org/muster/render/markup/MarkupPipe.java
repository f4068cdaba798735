package org.muster.render.markup;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * What a template writes, on its way into its file. A thread of its own writes it down and checks
 * it while the template goes on. All of it arrives in the file, whatever the check finds.
 */
final class MarkupPipe extends Writer {
  private static final int BLOCK_CHARS = 1 << 14;
  private static final int BLOCKS = 4;
  private static final long PATIENCE_MS = 100;

  private final BlockingQueue<char[]> waiting = new ArrayBlockingQueue<>(BLOCKS);
  private final FutureTask<Path> checking;
  private char[] block = new char[BLOCK_CHARS];
  private int length;
  private boolean closed;

  /**
   * Begins a file.
   *
   * @param markup is written anew, as UTF-8
   * @param marking the marking that it must have
   */
  MarkupPipe(Path markup, String marking) throws IOException {
    Writer file = Files.newBufferedWriter(markup, StandardCharsets.UTF_8);
    ArrivingMarkup arriving = new ArrivingMarkup(waiting, file);
    checking = new FutureTask<>(() -> check(markup, arriving, marking));
    Thread.ofPlatform().name("check markup").daemon().start(checking);
  }

  /** Returns the file when it is whole and has no fault. */
  private static Path check(Path markup, ArrivingMarkup arriving, String marking)
      throws IOException {
    try {
      MarkupCheck.check(MarkupReader.of(markup, arriving), marking);
    } finally {
      // If the file cannot be written, that is what is told, and no fault that follows from it.
      arriving.close();
    }
    return markup;
  }

  @Override
  public void write(char[] from, int offset, int count) throws IOException {
    int end = offset + count;
    for (int at = offset; at < end; ) {
      int next = Math.min(end, at + room());
      System.arraycopy(from, at, block, length, next - at);
      length += next - at;
      at = next;
    }
  }

  @Override
  public void write(String text, int offset, int count) throws IOException {
    int end = offset + count;
    for (int at = offset; at < end; ) {
      int next = Math.min(end, at + room());
      text.getChars(at, next, block, length);
      length += next - at;
      at = next;
    }
  }

  /** How many characters the present block takes, at least one. */
  private int room() throws IOException {
    if (length == BLOCK_CHARS) {
      hand(block);
      block = new char[BLOCK_CHARS];
      length = 0;
    }
    return BLOCK_CHARS - length;
  }

  private void hand(char[] full) throws IOException {
    try {
      while (!waiting.offer(full, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        if (checking.isDone()) {
          verdict();
        }
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private IOException interrupted() {
    checking.cancel(true);
    Thread.currentThread().interrupt();
    return new InterruptedIOException("the template was broken off");
  }

  @Override
  public void flush() {}

  /** Ends the file and waits until it is written. What the check found is told by the verdict. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (length > 0) {
      hand(Arrays.copyOf(block, length));
    }
    hand(ArrivingMarkup.END);
    try {
      checking.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException fault) {
      // The verdict tells it.
    }
  }

  /**
   * What the check found; after {@link #close()}.
   *
   * @throws org.muster.render.MarkupException at the first fault
   * @throws IOException if the file could not be written
   */
  void verdict() throws IOException {
    try {
      checking.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      throw TimeLimit.fault(e);
    }
  }
}
