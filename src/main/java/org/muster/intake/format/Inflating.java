package org.muster.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
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
    InputStream over(InputStream packed) throws IOException;
  }

  /**
   * Rule: a stream may hold at most 100 times as many bytes as it has packed, once it has given
   * 100,000. Reason: tables shrink to a fifth or a twentieth; what shrinks more is made to fill up
   * memory and disk ("zip bomb").
   */
  private static final int RATIO = 100;

  private static final int RATIO_FROM = 100_000;

  /** Memory that an xz stream may ask for: its dictionary can claim 2 GB. */
  private static final int XZ_MEMORY_KIB = 64 << 10;

  static final Method GZIP =
      packed ->
          GzipCompressorInputStream.builder()
              .setInputStream(packed)
              .setDecompressConcatenated(true)
              .get();

  static final Method XZ =
      packed ->
          XZCompressorInputStream.builder()
              .setInputStream(packed)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(XZ_MEMORY_KIB)
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
  private final long limit;
  private long bytes;

  private Inflating(Packed packed, InputStream in, long limit) {
    this.packed = packed;
    this.in = in;
    this.limit = limit;
  }

  /**
   * Begins to unpack.
   *
   * @param limit how many bytes it may hold
   */
  static Inflating over(InputStream packed, Method method, long limit) throws IOException {
    Packed counted = new Packed(packed);
    try {
      return new Inflating(counted, method.over(counted), limit);
    } catch (IOException | RuntimeException e) {
      packed.close();
      throw counted.failure != null ? counted.failure : damaged();
    }
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
    if (bytes > limit) {
      throw new RefusedException(
          NoticeType.FILE_INFLATED, "bytes", Long.toString(bytes), "limit", Long.toString(limit));
    }
    if (bytes > RATIO_FROM && bytes > RATIO * packed.bytes) {
      throw new RefusedException(NoticeType.FILE_RATIO, "limit", Integer.toString(RATIO));
    }
    return n;
  }

  private int unpacked(byte[] target, int offset, int length) throws IOException {
    try {
      return in.read(target, offset, length);
    } catch (IOException | RuntimeException e) {
      throw packed.failure != null ? packed.failure : damaged();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
