package org.muster.domain;

import org.jspecify.annotations.Nullable;

/**
 * A publication that records refer to by its id.
 *
 * @param title never blank
 * @param published date of publication, null if not printed
 * @param retrieved date on which it was read, null if not stated
 * @param url empty if none
 * @param licence empty if not stated
 * @param reliability grade by whatever scale the user keeps, for example Admiralty {@code B2};
 *     empty if not graded
 * @param note empty if none
 */
public record Source(
    RecordKey key,
    String publisher,
    String title,
    @Nullable PartialDate published,
    @Nullable PartialDate retrieved,
    String url,
    String licence,
    String reliability,
    Marking marking,
    String note)
    implements Entry {
  public Source {
    if (title.isBlank()) {
      throw new IllegalArgumentException("title is blank");
    }
  }
}
