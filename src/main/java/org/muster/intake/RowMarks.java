package org.muster.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.muster.domain.Digests;
import org.muster.domain.MarkingOrder;
import org.muster.intake.layout.Layout;
import org.muster.intake.recipe.Mapping;

/**
 * Marks of rows begin with a number for everything else that decides what a row becomes: the
 * layout, the settings, how the text was decoded.
 */
final class RowMarks {
  /** No row of the table has a mark. */
  static final long NONE = 0;

  /** To be raised when the same row would be read otherwise than before. */
  private static final int RULES = 1;

  private RowMarks() {}

  /**
   * Where the marks of a table's rows begin. Rows that give several records, or that are counted by
   * how they are read, have none.
   *
   * @param sheet the table's name in a workbook; empty if it is in none
   * @param damaged whether the text has bytes that could not be decoded
   */
  static long seed(
      Layout layout,
      String sheet,
      IntakeSettings settings,
      MarkingOrder markings,
      boolean damaged) {
    Mapping mapping = layout.mapping();
    if (mapping != null && (mapping.each() != null || !mapping.counted().isEmpty())) {
      return NONE;
    }
    String all =
        String.join(
            "\n",
            Integer.toString(RULES),
            layout.readsSheets() ? layout.identity() + "\n" + sheet : layout.identity(),
            settings.dataset(),
            Integer.toString(settings.limits().field()),
            markings.toString(),
            Boolean.toString(damaged));
    MessageDigest digest = Digests.sha256();
    long seed = ByteBuffer.wrap(digest.digest(all.getBytes(StandardCharsets.UTF_8))).getLong();
    return seed == NONE ? 1 : seed;
  }
}
