package org.muster.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.muster.intake.format.Content;

/**
 * The bytes of a frozen file on the disk. Their digest is taken while the rows are read, and the
 * file counts only if it is the frozen one in the end; it need not be taken once more to find out
 * what they are.
 */
record FileBytes(FrozenFile file, LongConsumer position) implements Content {
  /** Of a file that is shorter, reading ahead would take longer than it saves. */
  private static final int LONG_FILE = 1 << 20;

  @Override
  public InputStream open() throws IOException {
    InputStream bytes = FrozenBytes.open(file.path());
    return file.bytes() < LONG_FILE
        ? new FrozenBytes(bytes, file.name(), file.content(), position)
        : new ReadAhead(new FrozenBytes(bytes, file.name(), file.content()), position);
  }

  /** Fails at the end if there are not as many bytes as were frozen. */
  @Override
  public InputStream look() throws IOException {
    return new FilterInputStream(FrozenBytes.open(file.path())) {
      private long bytes;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int n = in.read(target, offset, length);
        bytes += Math.max(n, 0);
        if (n < 0 && bytes != file.bytes()) {
          throw new ChangedException(file.name());
        }
        position.accept(bytes);
        return n;
      }
    };
  }
}
