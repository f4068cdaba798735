package org.muster.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.muster.notice.NoticeType;

/** A stream that refuses to give more than a number of bytes. */
final class LimitedStream extends FilterInputStream {
  private final long limit;
  private long bytes;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = super.read(target, offset, length);
    bytes += Math.max(n, 0);
    if (bytes > limit) {
      throw new RefusedException(
          NoticeType.FILE_DAMAGED, "why", "a part that says how it looks is too large");
    }
    return n;
  }
}
