package org.muster.intake.entry;

import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.RecordKey;

/** How the records of one kind are read from their cells. */
interface EntryForm {
  /**
   * Reads all cells of the row in hand but its id.
   *
   * @param key null if the row has no usable id
   * @return null if the row cannot become a record; the cells' problems say why
   */
  @Nullable Entry read(@Nullable RecordKey key);
}
