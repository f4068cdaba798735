package org.muster.store;

import java.util.Locale;

/**
 * Which packed part.
 *
 * @param owner number of the block, load, run or sheet
 * @param piece 0, or which piece of a part that came in several
 */
record PartKey(Part part, long owner, int piece) {
  static PartKey of(Part part, long owner) {
    return new PartKey(part, owner, 0);
  }

  @Override
  public String toString() {
    return part.name().toLowerCase(Locale.ROOT)
        + (part.code() <= Part.perBlock()
            ? " of block "
            : switch (part) {
              case INPUTS, METHODS -> " of run ";
              case TALLIES -> " of sheet ";
              default -> " of load ";
            })
        + owner;
  }
}
