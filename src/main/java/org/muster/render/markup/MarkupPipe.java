package org.muster.render.markup;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.muster.domain.Digests;
import org.muster.render.Outline;

/**
 * What a template writes, on its way into its file. A thread of its own checks what has been
 * written while the template goes on. All of it arrives in the file, whatever the check finds.
 */
final class MarkupPipe extends Writer {
  private static final int BLOCK_CHARS = 1 << 14;
  private static final int BLOCKS = 4;
  private static final long PATIENCE_MS = 100;

  private final OutputStream file;
  private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
  private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(BLOCKS);
  private final FutureTask<Outline> checking;
  private final MessageDigest digest = Digests.sha256();
  private final char[] block = new char[BLOCK_CHARS];
  private final ByteBuffer encoded =
      ByteBuffer.allocate((int) (BLOCK_CHARS * utf8.maxBytesPerChar()));
  private int length;
  private boolean closed;

  /** Whether all before the present block has been written and handed on. */
  private boolean whole = true;

  /**
   * Begins a file.
   *
   * @param markup is written anew, as UTF-8
   * @param marking the marking that it must have
   */
  MarkupPipe(Path markup, String marking) throws IOException {
    this(markup, Files.newOutputStream(markup), marking);
  }

  /**
   * @param file into the markup; closed by {@link #close()}
   */
  MarkupPipe(Path markup, OutputStream file, String marking) {
    this.file = file;
    ArrivingMarkup arriving = new ArrivingMarkup(waiting);
    checking =
        new FutureTask<>(
            () -> MarkupCheck.check(MarkupReader.of(markup, arriving), marking, this::digest));
    Thread.ofPlatform().name("check markup").daemon().start(checking);
  }

  /** SHA-256 of the file; asked once, by the check when it has come to the end. */
  private String digest() {
    return HexFormat.of().formatHex(digest.digest());
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
      encode(false);
    }
    return BLOCK_CHARS - length;
  }

  /**
   * Writes the block and begins anew, with half a character if it ended so.
   *
   * @throws IOException if it cannot be written, or has half a character that is none
   */
  private void encode(boolean last) throws IOException {
    whole = false;
    CharBuffer chars = CharBuffer.wrap(block, 0, length);
    if (utf8.encode(chars, encoded, last).isError()) {
      throw new IOException("half a character beyond U+FFFF stands alone");
    }
    length = chars.remaining();
    chars.get(block, 0, length);
    byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
    encoded.clear();
    file.write(bytes);
    digest.update(bytes);
    if (bytes.length > 0) {
      hand(bytes);
    }
    whole = true;
  }

  /** To the check, unless it has found a fault already. */
  private void hand(byte[] written) throws IOException {
    try {
      boolean done = checking.isDone();
      while (!done) {
        done = waiting.offer(written, PATIENCE_MS, TimeUnit.MILLISECONDS) || checking.isDone();
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
    try (file) {
      if (whole) {
        encode(true);
      }
    } finally {
      hand(ArrivingMarkup.END);
      endCheck();
    }
  }

  private void endCheck() throws IOException {
    try {
      checking.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException | CancellationException fault) {
      // The verdict tells a fault; who was broken off is told so already.
    }
  }

  /**
   * What the check found; after {@link #close()}.
   *
   * @return the document's outline
   * @throws org.muster.render.MarkupException at the first fault
   * @throws IOException if the file could not be read again
   */
  Outline verdict() throws IOException {
    try {
      return checking.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      throw TimeLimit.fault(e);
    }
  }
}
