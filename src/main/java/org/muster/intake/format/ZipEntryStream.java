package org.muster.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The bytes of an entry: no more than the directory says, and at their end with its checksum. */
final class ZipEntryStream extends FilterInputStream {
  private final CRC32 crc = new CRC32();
  private final long size;
  private final long checksum;
  private long bytes;

  ZipEntryStream(InputStream in, long size, long checksum) {
    super(in);
    this.size = size;
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = super.read(target, offset, length);
    if (n > 0) {
      crc.update(target, offset, n);
      bytes += n;
    }
    if (bytes > size || (n < 0 && (bytes != size || crc.getValue() != checksum))) {
      throw new IOException("an entry is not what its archive says");
    }
    return n;
  }
}
