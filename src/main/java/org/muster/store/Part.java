package org.muster.store;

/**
 * What is kept packed. The codes are stored; those of a block's parts come first and are without a
 * gap.
 */
enum Part {
  /** Of each record of a block, what selections and tallies need; see {@link HeadCodec}. */
  HEADS(1, true),
  /** Of each record of a block, the hashes of its key and content, 16 bytes. */
  HASHES(2, false),
  /** Of each record of a block, its id. */
  IDS(3, true),
  /** The records of a block that follow an earlier version, and where that is. */
  LINKS(4, true),
  /** The records of a block, as text. */
  RECORDS(5, true),
  /** Versions that a load ended. */
  GONE(6, true),
  /** Records that a load named unchanged, and that were last named by a file of the other sort. */
  SEEN(7, true),
  /** Notices and rejected rows of a load. */
  NOTES(8, true),
  /** The frozen list of files of a run. */
  INPUTS(10, true),
  /** What each briefing of a run counted, and how. */
  METHODS(11, true);

  private final int code;
  private final boolean deflated;

  Part(int code, boolean deflated) {
    this.code = code;
    this.deflated = deflated;
  }

  int code() {
    return code;
  }

  /** Whether compressing it is worth the time. Hashes do not get smaller. */
  boolean deflated() {
    return deflated;
  }

  /** How many parts each block has: those up to this code. */
  static int perBlock() {
    return RECORDS.code;
  }
}
