package org.muster.render.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;

/** The reading end of a {@link MarkupPipe}: whatever is read has been written into the file. */
final class ArrivingMarkup extends InputStream {
  /** Behind the last block. */
  static final byte[] END = {};

  private final BlockingQueue<byte[]> blocks;
  private byte[] block = END;
  private int at;
  private boolean ended;

  /**
   * Begins to read.
   *
   * @param blocks come as they are written; {@link #END} is the last
   */
  ArrivingMarkup(BlockingQueue<byte[]> blocks) {
    this.blocks = blocks;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
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

  private void next() throws IOException {
    try {
      block = blocks.take();
      at = 0;
      ended = block.length == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
      throw new InterruptedIOException("the template was broken off");
    }
  }

  /** Waits until the file is whole. */
  @Override
  public void close() throws IOException {
    while (!ended) {
      next();
    }
  }
}
