package org.muster.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that a thread of its own reads a little ahead, so that reading and digesting them takes no
 * time of whoever uses them. What fails there fails here, at the same byte.
 */
final class ReadAhead extends InputStream {
  private static final int BLOCK_BYTES = 1 << 16;
  private static final int BLOCKS = 4;

  private final InputStream in;
  private final LongConsumer position;
  private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(BLOCKS);
  private final BlockingQueue<Block> ready = new ArrayBlockingQueue<>(BLOCKS + 1);
  private final Thread thread;
  private Block block = new Block(new byte[0], 0, null);
  private int at;
  private long read;

  /**
   * Some bytes, or why there are none.
   *
   * @param length how many; below 0 at the end
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Block(byte[] bytes, int length, @Nullable Throwable failure) {}

  /**
   * Begins to read.
   *
   * @param in closed together with this
   * @param position is told how many bytes have been handed out so far
   */
  ReadAhead(InputStream in, LongConsumer position) {
    this.in = in;
    this.position = position;
    for (int i = 0; i < BLOCKS; i++) {
      free.add(new byte[BLOCK_BYTES]);
    }
    this.thread = Thread.ofPlatform().name("read ahead").daemon().start(this::fill);
  }

  private void fill() {
    try {
      int length = 0;
      while (length >= 0) {
        byte[] bytes = free.take();
        length = in.read(bytes);
        ready.put(new Block(bytes, length, null));
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error e) {
      // There is a place more than there are blocks.
      ready.add(new Block(new byte[0], -1, e));
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    while (at == block.length) {
      next();
    }
    if (block.length < 0) {
      fail();
      return -1;
    }
    int n = Math.min(length, block.length - at);
    System.arraycopy(block.bytes, at, target, offset, n);
    at += n;
    read += n;
    position.accept(read);
    return n;
  }

  private void next() throws IOException {
    try {
      if (block.length > 0) {
        free.put(block.bytes);
      }
      block = ready.take();
      at = 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("reading was broken off");
    }
  }

  private void fail() throws IOException {
    switch (block.failure) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    in.close();
  }
}
