package org.muster.render.excel;

/**
 * What is known of a piece of a part of the package that was packed apart from the others: pieces
 * can follow each other in one part without being unpacked.
 *
 * @param size in bytes, unpacked
 * @param crc CRC-32 of the unpacked bytes
 */
record PackedPiece(long size, long crc) {
  /** The generator polynomial of CRC-32 (ISO/IEC 13239); the highest bit stands for x^0. */
  private static final int POLYNOMIAL = 0xEDB88320;

  private static final int ONE = 1 << 31;
  private static final int BYTE = ONE >>> Byte.SIZE;
  private static final long UNSIGNED = 0xFFFF_FFFFL;

  /** This piece and the next as one. */
  PackedPiece with(PackedPiece next) {
    int moved = product(power(next.size), (int) crc);
    return new PackedPiece(size + next.size, (moved ^ next.crc) & UNSIGNED);
  }

  /** The polynomial by which a checksum is multiplied when so many bytes follow. */
  private static int power(long bytes) {
    int power = ONE;
    int square = BYTE;
    for (long rest = bytes; rest > 0; rest >>>= 1) {
      if ((rest & 1) != 0) {
        power = product(power, square);
      }
      square = product(square, square);
    }
    return power;
  }

  /** Product of two polynomials over GF(2), modulo the generator. */
  private static int product(int a, int b) {
    int product = 0;
    int moved = b;
    for (int bit = ONE; bit != 0; bit >>>= 1) {
      if ((a & bit) != 0) {
        product ^= moved;
      }
      moved = (moved & 1) == 0 ? moved >>> 1 : moved >>> 1 ^ POLYNOMIAL;
    }
    return product;
  }
}
