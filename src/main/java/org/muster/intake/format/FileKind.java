package org.muster.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** What a file is by its first bytes; its name says nothing that can be relied on. */
enum FileKind {
  GZIP,
  XZ,
  ZIP,
  /** No known mark: text, or nothing. */
  OTHER,
  /** Something that is never read; {@link Mark#what} says what. */
  FOREIGN;

  /** How many bytes are enough to tell. */
  static final int HEAD = 512;

  /**
   * Bytes by which a format begins.
   *
   * @param what in a sentence: "The file is …"
   */
  @SuppressWarnings("ArrayRecordComponent") // marks are never compared
  private record Mark(FileKind kind, int offset, byte[] bytes, String what) {
    static Mark of(FileKind kind, String hex, String what) {
      return new Mark(kind, 0, HexFormat.of().parseHex(hex), what);
    }

    static Mark of(String letters, String what) {
      return new Mark(FOREIGN, 0, letters.getBytes(StandardCharsets.ISO_8859_1), what);
    }

    boolean on(byte[] head) {
      if (head.length < offset + bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if (head[offset + i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          Mark.of(GZIP, "1f8b", "compressed with gzip"),
          Mark.of(XZ, "fd377a585a00", "compressed with xz"),
          Mark.of(ZIP, "504b0304", "a zip archive"),
          Mark.of(ZIP, "504b0506", "an empty zip archive"),
          Mark.of(FOREIGN, "504b0708", "a part of a split zip archive"),
          Mark.of(FOREIGN, "504b3030504b", "a part of a split zip archive"),
          Mark.of(FOREIGN, "d0cf11e0a1b11ae1", "an old Office file (such as .xls), or encrypted"),
          Mark.of(FOREIGN, "0904", "a very old Excel file"),
          Mark.of(FOREIGN, "0908", "a very old Excel file"),
          Mark.of("%PDF", "a PDF"),
          Mark.of("{\\rtf", "a rich text document"),
          Mark.of(FOREIGN, "89504e47", "a picture (PNG)"),
          Mark.of("GIF8", "a picture (GIF)"),
          Mark.of(FOREIGN, "ffd8ff", "a picture (JPEG)"),
          Mark.of(FOREIGN, "49492a00", "a picture (TIFF)"),
          Mark.of(FOREIGN, "4d4d002a", "a picture (TIFF)"),
          Mark.of(FOREIGN, "7f454c46", "a program (ELF)"),
          Mark.of(FOREIGN, "4d5a90", "a program (Windows)"),
          Mark.of(FOREIGN, "cafebabe", "a program (Java)"),
          Mark.of("BZh", "compressed with bzip2"),
          Mark.of(FOREIGN, "377abcaf271c", "a 7z archive"),
          Mark.of("Rar!\u001a", "a RAR archive"),
          Mark.of(FOREIGN, "28b52ffd", "compressed with Zstandard"),
          Mark.of(FOREIGN, "04224d18", "compressed with LZ4"),
          Mark.of(FOREIGN, "ff060000734e61507059", "compressed with Snappy"),
          Mark.of(FOREIGN, "1f9d", "compressed with compress (.Z)"),
          Mark.of(FOREIGN, "5d00008000", "compressed with LZMA"),
          Mark.of("SQLite format 3\0", "an SQLite database"),
          Mark.of("PAR1", "a Parquet file"),
          Mark.of("ARROW1", "an Arrow file"),
          new Mark(FOREIGN, 257, "ustar".getBytes(StandardCharsets.ISO_8859_1), "a tar archive"));

  static FileKind of(byte[] head) {
    return MARKS.stream().filter(m -> m.on(head)).findFirst().map(Mark::kind).orElse(OTHER);
  }

  /** What a {@link #FOREIGN} file is. */
  static String what(byte[] head) {
    return MARKS.stream().filter(m -> m.on(head)).findFirst().map(Mark::what).orElse("unknown");
  }
}
