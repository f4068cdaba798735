package org.muster.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.muster.domain.Digests;

/**
 * The bytes of a file, digested while they are read. At their end they must have been what the run
 * froze; else reading fails.
 */
final class FrozenBytes extends InputStream {
  private final InputStream in;
  private final String name;
  private final String sha256;
  private final MessageDigest digest = Digests.sha256();
  private final LongConsumer position;
  private long bytes;
  private boolean checked;

  /**
   * Over bytes.
   *
   * @param name of the file, for the failure
   * @param sha256 which they must have, in lower-case hexadecimal
   */
  FrozenBytes(InputStream in, String name, String sha256) {
    this(in, name, sha256, bytes -> {});
  }

  /**
   * Over bytes.
   *
   * @param position is told how many bytes have been read so far
   */
  FrozenBytes(InputStream in, String name, String sha256, LongConsumer position) {
    this.in = in;
    this.name = name;
    this.sha256 = sha256;
    this.position = position;
  }

  /** Opens a file that is no link. */
  static InputStream open(Path path) throws IOException {
    return Channels.newInputStream(
        Files.newByteChannel(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    int n = in.read(target, offset, length);
    if (n > 0) {
      digest.update(target, offset, n);
      bytes += n;
      position.accept(bytes);
    } else if (n < 0 && !checked) {
      checked = true;
      if (!hex(digest).equals(sha256)) {
        throw new ChangedException(name);
      }
    }
    return n;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
