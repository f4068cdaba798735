package org.muster.render.markup;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.Writer;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** The reading end of a {@link MarkupPipe}: whatever is read has been written into the file. */
final class ArrivingMarkup extends Reader {
  /** Behind the last block. */
  static final char[] END = {};

  private final BlockingQueue<char[]> blocks;
  private final Writer file;
  private char[] block = END;
  private int at;
  private boolean ended;
  private @Nullable IOException failure;

  /**
   * Begins to read.
   *
   * @param blocks come as they are written; {@link #END} is the last
   * @param file closed together with this
   */
  ArrivingMarkup(BlockingQueue<char[]> blocks, Writer file) {
    this.blocks = blocks;
    this.file = file;
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    if (at == block.length && !ended) {
      next();
    }
    if (ended) {
      return -1;
    }
    int n = Math.min(count, block.length - at);
    System.arraycopy(block, at, target, offset, n);
    at += n;
    return n;
  }

  /** Goes on after a failure, so that who writes need not wait. */
  private void next() {
    try {
      block = blocks.take();
      at = 0;
      ended = block.length == 0;
      if (failure == null) {
        file.write(block);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
      failure = new InterruptedIOException("the template was broken off");
    } catch (IOException e) {
      failure = e;
    }
  }

  /**
   * Writes what nobody has read and ends the file.
   *
   * @throws IOException if the file could not be written
   */
  @Override
  public void close() throws IOException {
    while (!ended) {
      next();
    }
    try (file) {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
