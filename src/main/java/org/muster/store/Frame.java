package org.muster.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.muster.store.Part.Codec;

/**
 * How a packed part lies in the database: the version of the part's format, how it is compressed,
 * its length when unpacked, a checksum, the content. The checksum (CRC-32C, RFC 3720) covers also
 * whose part it is, so that one that stands in the wrong place is found, too.
 */
final class Frame {
  private static final int HEADER = 10;

  private Frame() {}

  /** Packs. */
  static byte[] pack(PartKey key, byte[] content) {
    return pack(key, key.part().format(), content);
  }

  /** Packs what was written so far. */
  static byte[] pack(PartKey key, ByteSink content) {
    return pack(key, key.part().format(), content.buffer(), content.size());
  }

  /** Packs content in a format of its part. */
  static byte[] pack(PartKey key, byte format, byte[] content) {
    return pack(key, format, content, content.length);
  }

  private static byte[] pack(PartKey key, byte format, byte[] content, int length) {
    byte[] framed =
        switch (key.part().codec()) {
          case STORED -> store(content, length);
          case DEFLATED -> deflate(content, length);
          case LZ4 -> Lz4.pack(content, length, HEADER);
        };
    byte codec = key.part().codec().code();
    ByteBuffer header = ByteBuffer.wrap(framed);
    header.put(format).put(codec).putInt(length);
    header.putInt(checksum(key, format, codec, length, framed));
    return framed;
  }

  /**
   * Unpacks.
   *
   * @throws StoreException if it is not what was packed
   */
  static byte[] unpack(PartKey key, byte[] framed) {
    ByteBuffer header = ByteBuffer.wrap(framed);
    byte format = framed.length < HEADER ? 0 : header.get();
    if (format < key.part().earliestFormat() || format > key.part().format()) {
      throw StoreException.damaged("The " + key + " are not in a format that is known");
    }
    byte codec = header.get();
    int length = header.getInt();
    if (header.getInt() != checksum(key, format, codec, length, framed)) {
      throw StoreException.damaged("The " + key + " are damaged: their checksum does not fit");
    }
    return key.part().upToDate(content(key, codec, framed, length), format);
  }

  private static byte[] content(PartKey key, byte codec, byte[] framed, int length) {
    return switch (Codec.of(codec)) {
      case null ->
          throw StoreException.damaged("The " + key + " are packed in a way that is not known");
      case STORED -> Arrays.copyOfRange(framed, HEADER, framed.length);
      case DEFLATED -> inflate(key, framed, length);
      case LZ4 -> unpackLz4(key, framed, length);
    };
  }

  private static byte[] unpackLz4(PartKey key, byte[] framed, int length) {
    try {
      return Lz4.unpack(framed, HEADER, length);
    } catch (IndexOutOfBoundsException e) {
      throw StoreException.damaged("The " + key + " cannot be unpacked", e);
    }
  }

  private static int checksum(PartKey key, byte format, byte codec, int length, byte[] framed) {
    ByteBuffer about = ByteBuffer.allocate(22);
    about.put(format).put(codec).putInt(length);
    about.putInt(key.part().code()).putLong(key.owner()).putInt(key.piece());
    CRC32C crc = new CRC32C();
    crc.update(about.array(), 0, about.capacity());
    crc.update(framed, HEADER, framed.length - HEADER);
    return (int) crc.getValue();
  }

  private static byte[] store(byte[] content, int length) {
    byte[] out = new byte[HEADER + length];
    System.arraycopy(content, 0, out, HEADER, length);
    return out;
  }

  private static byte[] deflate(byte[] content, int length) {
    Deflater deflater = new Deflater(1, true);
    try {
      deflater.setInput(content, 0, length);
      deflater.finish();
      byte[] out = new byte[HEADER + length / 2 + 64];
      int size = HEADER;
      while (!deflater.finished()) {
        if (size == out.length) {
          out = Arrays.copyOf(out, size * 2);
        }
        size += deflater.deflate(out, size, out.length - size);
      }
      return Arrays.copyOf(out, size);
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflate(PartKey key, byte[] framed, int length) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(framed, HEADER, framed.length - HEADER);
      byte[] out = new byte[length];
      int size = 0;
      while (size < length && !inflater.finished() && !inflater.needsInput()) {
        size += inflater.inflate(out, size, length - size);
      }
      if (size != length) {
        throw StoreException.damaged("The " + key + " are cut");
      }
      return out;
    } catch (DataFormatException e) {
      throw StoreException.damaged("The " + key + " cannot be unpacked", e);
    } finally {
      inflater.end();
    }
  }
}
