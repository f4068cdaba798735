package org.muster.render.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Rows of a sheet on their way into a file, which a thread of its own packs while further ones are
 * made. What fails there fails here, at the latest when it is closed.
 */
final class PackedRows extends OutputStream {
  private static final int BLOCKS = 4;
  private static final long PATIENCE_MS = 100;

  /** An empty block. */
  private static final byte[] END = {};

  private static final String BROKEN_OFF = "packing was broken off";

  private final Path file;
  private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(BLOCKS);
  private final FutureTask<PackedPiece> packed = new FutureTask<>(this::pack);
  private boolean closed;

  /** Begins a file. */
  PackedRows(Path file) {
    this.file = file;
    Thread.ofPlatform().name("pack rows").daemon().start(packed);
  }

  private PackedPiece pack() throws IOException, InterruptedException {
    try (Packing packing = new Packing(Files.newOutputStream(file))) {
      for (byte[] block = waiting.take(); block.length > 0; block = waiting.take()) {
        packing.write(block);
      }
      return packing.piece();
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (length > 0) {
      hand(Arrays.copyOfRange(bytes, from, from + length));
    }
  }

  private void hand(byte[] block) throws IOException {
    try {
      while (!waiting.offer(block, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        if (packed.isDone()) {
          piece();
        }
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** Nobody wants the rest, so the packing lets go of its file. */
  private IOException interrupted() {
    packed.cancel(true);
    Thread.currentThread().interrupt();
    return new InterruptedIOException(BROKEN_OFF);
  }

  /** Waits until all is packed and tells what it is; after {@link #close()}. */
  PackedPiece piece() throws IOException {
    try {
      return packed.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (CancellationException e) {
      throw new InterruptedIOException(BROKEN_OFF);
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new IOException(
          file.getFileName() + " cannot be written: " + cause.getMessage(), cause);
    }
  }

  /** The packed rows. */
  InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  /** How many bytes the packed rows have. */
  long bytes() throws IOException {
    return Files.size(file);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      hand(END);
      piece();
    }
  }
}
