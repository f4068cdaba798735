package org.muster.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.muster.notice.NoticeType;

/**
 * What a compressed stream holds, within limits: bytes in all, and bytes for each byte that is
 * packed. Whatever the unpacking stumbles over refuses the file; failures of the stream beneath
 * come through as they are.
 */
final class Inflating extends InputStream {
  /** How a stream is unpacked. */
  @FunctionalInterface
  interface Method {
    /**
     * Unpacks.
     *
     * @param unpacking KiB of memory that it may take
     */
    InputStream over(InputStream packed, int unpacking) throws IOException;
  }

  /**
   * Rule: a stream may hold at most so many times as many bytes as it has packed (by default 100),
   * once it has given 100,000. Reason: tables shrink to a fifth or a twentieth; what shrinks more
   * is made to fill up memory and disk ("zip bomb").
   */
  static final int RATIO_FROM = 100_000;

  static final Method GZIP =
      (packed, unpacking) ->
          GzipCompressorInputStream.builder()
              .setInputStream(packed)
              .setDecompressConcatenated(true)
              .get();

  /** The dictionary of an xz stream can claim 2 GB. */
  static final Method XZ =
      (packed, unpacking) ->
          XZCompressorInputStream.builder()
              .setInputStream(packed)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(unpacking)
              .get();

  /** Counts what was taken, and remembers how it failed. */
  private static final class Packed extends FilterInputStream {
    private long bytes;
    private @Nullable IOException failure;

    Packed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        int n = super.read(target, offset, length);
        bytes += Math.max(n, 0);
        return n;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }

  private final Packed packed;
  private final InputStream in;
  private final Limits limits;
  private long bytes;

  private Inflating(Packed packed, InputStream in, Limits limits) {
    this.packed = packed;
    this.in = in;
    this.limits = limits;
  }

  /** Begins to unpack. */
  static Inflating over(InputStream packed, Method method, Limits limits) throws IOException {
    Packed counted = new Packed(packed);
    try {
      return new Inflating(counted, method.over(counted, limits.unpacking()), limits);
    } catch (IOException | RuntimeException e) {
      packed.close();
      throw failure(counted, e, limits);
    }
  }

  private static IOException failure(Packed packed, Exception e, Limits limits) {
    if (e instanceof MemoryLimitException) {
      return RefusedException.limit(
          "it asks for more KiB of memory to be unpacked", "max-unpacking-kib", limits.unpacking());
    }
    return packed.failure != null ? packed.failure : damaged();
  }

  private static RefusedException damaged() {
    return new RefusedException(NoticeType.FILE_DAMAGED, "why", "it cannot be unpacked to its end");
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    int n = unpacked(target, offset, length);
    bytes += Math.max(n, 0);
    check(bytes, packed.bytes, limits);
    return n;
  }

  /** Refuses what is too large unpacked, or grows too much. */
  static void check(long bytes, long packed, Limits limits) throws RefusedException {
    if (bytes > limits.inflated()) {
      String limit = Long.toString(limits.inflated());
      throw new RefusedException(
          NoticeType.FILE_INFLATED, "bytes", Long.toString(bytes), "limit", limit);
    }
    if (bytes > RATIO_FROM && (bytes - 1) / limits.inflation() >= packed) {
      throw new RefusedException(
          NoticeType.FILE_RATIO, "limit", Integer.toString(limits.inflation()));
    }
  }

  private int unpacked(byte[] target, int offset, int length) throws IOException {
    try {
      return in.read(target, offset, length);
    } catch (IOException | RuntimeException e) {
      throw failure(packed, e, limits);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
