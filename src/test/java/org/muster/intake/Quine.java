package org.muster.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.CRC32;

/**
 * Packed files that hold themselves: unpacked, they give the same file again, without end.
 *
 * <p>Source: Russ Cox, Zip Files All The Way Down, 2010. Deflate has two operations, to print what
 * follows (L) and to print again what was printed last (R). Padded to the same length, they make a
 * program that prints itself, with what stands before and behind it. The check sum, which is part
 * of what it is made over, is the solution of linear equations.
 */
final class Quine {
  /** Bytes of each operation. */
  private static final int UNIT = 10;

  private static final byte[] NOTHING = {0, 0, 0, -1, -1};

  /** Least lengths of deflate's codes 257 on, and its bits that follow. */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115
  };

  /** Least distances of deflate's codes 0 on. */
  private static final int[] DISTANCES = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129};

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private Quine() {}

  /** A file {@code .gz}. */
  static byte[] gz() {
    byte[] head = {31, -117, 8, 8, 0, 0, 0, 0, 0, -1, 'q', 0};
    int size = size(head.length, 5 + 8);
    return solved(
        check ->
            program(head, little(13).put((byte) 1).putInt(0xffff0000).putInt(check).putInt(size)));
  }

  /** A file {@code .zip} with one entry. */
  static byte[] zip() {
    byte[] name = "r.zip".getBytes(StandardCharsets.US_ASCII);
    int head = 30 + name.length;
    int directory = 46 + name.length;
    int size = size(head, 5 + directory + 22);
    int packed = size - head - directory - 22;
    return solved(
        check -> {
          ByteBuffer before = little(head).putInt(0x04034b50).putShort((short) 20);
          sizes(before.putShort((short) 0).putShort((short) 8).putInt(0), check, packed, size)
              .putShort((short) name.length)
              .putShort((short) 0)
              .put(name);
          ByteBuffer behind =
              little(5 + directory + 22).put((byte) 1).putInt(0xffff0000).putInt(0x02014b50);
          behind.putShort((short) 20).putShort((short) 20).putShort((short) 0).putShort((short) 8);
          sizes(behind.putInt(0), check, packed, size)
              .putShort((short) name.length)
              .put(new byte[16])
              .put(name);
          behind.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
          behind.putInt(directory).putInt(head + packed).putShort((short) 0);
          return program(bytes(before), behind);
        });
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(ByteBuffer full) {
    byte[] bytes = new byte[full.capacity()];
    full.rewind().get(bytes);
    return bytes;
  }

  private static ByteBuffer sizes(ByteBuffer to, int check, int packed, int size) {
    return to.putInt(check).putInt(packed).putInt(size);
  }

  /** Size of the program: each operation once, and what stands before and behind it, twice. */
  private static int size(int before, int behind) {
    return 2 * before + 2 * behind + 30 * UNIT;
  }

  private static byte[] program(byte[] before, ByteBuffer behind) {
    return new Quine().print(before, bytes(behind));
  }

  private byte[] print(byte[] before, byte[] behind) {
    byte[] first = print(before.length + UNIT);
    byte[] again = again(before.length + UNIT);
    byte[] one = print(UNIT);
    byte[] four = print(4 * UNIT);
    byte[] fourAgain = again(4 * UNIT);
    byte[] none = print(0);
    byte[] last = print(behind.length + UNIT);
    byte[] lastAgain = again(behind.length + UNIT);
    List.of(before, first, before, first, again, one, again, one, one).forEach(body::writeBytes);
    List.of(four, again, one, one, four, fourAgain).forEach(body::writeBytes);
    List.of(four, fourAgain, four, fourAgain, four, fourAgain).forEach(body::writeBytes);
    List.of(four, fourAgain, none, none, last, fourAgain).forEach(body::writeBytes);
    List.of(none, none, last, lastAgain, behind, lastAgain, behind).forEach(body::writeBytes);
    return body.toByteArray();
  }

  /** A block that is not packed, behind an empty one. */
  private static byte[] print(int bytes) {
    return little(UNIT)
        .put(NOTHING)
        .put((byte) 0)
        .putShort((short) bytes)
        .putShort((short) ~bytes)
        .array();
  }

  /** A block that repeats, in one or two pieces, or in one and the zero at its end. */
  private static byte[] again(int bytes) {
    for (int piece = 3; piece <= bytes - 3; piece++) {
      byte[] operation = new Bits().repeat(piece, bytes).repeat(bytes - piece, bytes).end();
      if (operation.length == UNIT) {
        return operation;
      }
    }
    byte[] operation = new Bits().repeat(bytes - 1, bytes).code(0x30, 8).end();
    if (operation.length != UNIT) {
      throw new IllegalArgumentException("no operation repeats " + bytes);
    }
    return operation;
  }

  /** A block with deflate's own codes, filled up by an empty one. */
  private static final class Bits {
    private final List<Integer> bits = new ArrayList<>(List.of(0, 1, 0));

    Bits repeat(int length, int distance) {
      int code = last(LENGTHS, length);
      code(code + 1, 7);
      extra(length - LENGTHS[code], code < 8 ? 0 : code / 4 - 1);
      int far = last(DISTANCES, distance);
      code(far, 5);
      return extra(distance - DISTANCES[far], far < 4 ? 0 : far / 2 - 1);
    }

    private static int last(int[] least, int value) {
      int found = Arrays.binarySearch(least, value);
      return found >= 0 ? found : -found - 2;
    }

    Bits code(int code, int length) {
      for (int i = length - 1; i >= 0; i--) {
        bits.add(code >> i & 1);
      }
      return this;
    }

    private Bits extra(int value, int length) {
      for (int i = 0; i < length; i++) {
        bits.add(value >> i & 1);
      }
      return this;
    }

    byte[] end() {
      code(0, 7);
      byte[] bytes = new byte[(bits.size() + 3 + 7) / 8 + 4];
      for (int i = 0; i < bits.size(); i++) {
        bytes[i / 8] |= (byte) (bits.get(i) << i % 8);
      }
      bytes[bytes.length - 2] = -1;
      bytes[bytes.length - 1] = -1;
      return bytes;
    }
  }

  /** The file whose check sum is the one that it states. */
  private static byte[] solved(IntFunction<byte[]> file) {
    int constant = check(file.apply(0));
    long[] rows = new long[32];
    for (int bit = 0; bit < 32; bit++) {
      int column = check(file.apply(1 << bit)) ^ constant ^ 1 << bit;
      for (int row = 0; row < 32; row++) {
        rows[row] |= (column >>> row & 1L) << bit;
      }
    }
    for (int row = 0; row < 32; row++) {
      rows[row] |= (constant >>> row & 1L) << 32;
    }
    return file.apply(solution(rows));
  }

  /** Solves 32 equations over bits; bit 32 of each is its right side. */
  private static int solution(long[] rows) {
    for (int bit = 0; bit < 32; bit++) {
      int pivot = bit;
      while ((rows[pivot] >>> bit & 1) == 0) {
        pivot++;
      }
      long swapped = rows[pivot];
      rows[pivot] = rows[bit];
      rows[bit] = swapped;
      for (int row = 0; row < 32; row++) {
        if (row != bit && (rows[row] >>> bit & 1) == 1) {
          rows[row] ^= rows[bit];
        }
      }
    }
    int solution = 0;
    for (int bit = 0; bit < 32; bit++) {
      solution |= (int) (rows[bit] >>> 32 & 1) << bit;
    }
    return solution;
  }

  private static int check(byte[] bytes) {
    CRC32 check = new CRC32();
    check.update(bytes);
    return (int) check.getValue();
  }
}
