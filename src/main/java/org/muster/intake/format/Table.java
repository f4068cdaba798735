package org.muster.intake.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows under names: a CSV text, a sheet, a list of JSON objects. */
public interface Table {
  /** What may be its header. */
  TableHead head();

  /** How its characters were found out; null where the format says how they are written. */
  Encoding.@Nullable Text encoding();

  /**
   * Reads its rows from the first; to be closed by the caller.
   *
   * @param header which of the candidates it is, in whatever dialect
   * @param columns which column of the layout each of the table's columns is; -1 if it is not read
   * @param width how many columns the layout has, at most 64
   * @throws IOException if it cannot be read
   */
  Rows rows(HeaderCandidate header, int[] columns, int width) throws IOException;
}
