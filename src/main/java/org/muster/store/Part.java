package org.muster.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is kept packed. The codes are stored; those of a block's parts come first and are without a
 * gap.
 */
enum Part {
  /** Of each record of a block, what selections and tallies need; see {@link HeadCodec}. */
  HEADS(1, Codec.LZ4, 3),
  /** Of each record of a block, the hashes of its key and content and its mark, 24 bytes. */
  HASHES(2, Codec.STORED, 2),
  /** Of each record of a block, its id. */
  IDS(3, Codec.LZ4, 1),
  /** The records of a block that follow an earlier version, and where that is. */
  LINKS(4, Codec.DEFLATED, 1),
  /** The records of a block, as text. */
  RECORDS(5, Codec.LZ4, 2),
  /** Versions that a load ended. */
  GONE(6, Codec.DEFLATED, 1),
  /** Records that a load named unchanged, and that were last named by a file of the other sort. */
  SEEN(7, Codec.DEFLATED, 1),
  /** Notices and rejected rows of a load. */
  NOTES(8, Codec.DEFLATED, 1),
  /** Tallies of a sheet; see {@link TallySheets}. */
  TALLIES(9, Codec.LZ4, 2),
  /** The frozen list of files of a run. */
  INPUTS(10, Codec.DEFLATED, 1),
  /** What each briefing of a run counted, and how. */
  METHODS(11, Codec.DEFLATED, 1);

  /** How a part's bytes are made fewer; each has the number that is stored. */
  enum Codec {
    STORED(0),
    DEFLATED(1),
    LZ4(2);

    private final byte code;

    Codec(int code) {
      this.code = (byte) code;
    }

    byte code() {
      return code;
    }

    /** The one with a number; null if there is none. */
    static @Nullable Codec of(byte code) {
      return Arrays.stream(values()).filter(codec -> codec.code == code).findFirst().orElse(null);
    }
  }

  private final int code;
  private final Codec codec;
  private final byte format;

  Part(int code, Codec codec, int format) {
    this.code = code;
    this.codec = codec;
    this.format = (byte) format;
  }

  /** The version of its format that is written, from 1 on. */
  byte format() {
    return format;
  }

  /**
   * The earliest version of its format that is read. {@link HeadsFromRecords} leaves no earlier
   * heads.
   */
  byte earliestFormat() {
    return this == HEADS ? format : 1;
  }

  /** Content in the format that is written now, from an earlier one. */
  byte[] upToDate(byte[] content, byte itsFormat) {
    return this == HASHES && itsFormat == 1 ? hashesFromFormat1(content) : content;
  }

  /** The same hashes of a part of format 1, which had no marks. */
  private static byte[] hashesFromFormat1(byte[] content) {
    ByteSource old = new ByteSource(content);
    ByteSink sink = new ByteSink();
    while (old.hasMore()) {
      sink.fixed64(old.fixed64()).fixed64(old.fixed64()).fixed64(0);
    }
    return sink.toBytes();
  }

  int code() {
    return code;
  }

  /**
   * What is worth the time: hashes do not get smaller; what each record and tally adds to is packed
   * fast; of the others there is little.
   */
  Codec codec() {
    return codec;
  }

  /** How many parts each block has: those up to this code. */
  static int perBlock() {
    return RECORDS.code;
  }
}
