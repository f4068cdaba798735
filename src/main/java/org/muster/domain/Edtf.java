package org.muster.domain;

import java.time.LocalDate;

/** An EDTF expression, taken apart. Its bounds are strict: a qualifier does not widen them. */
sealed interface Edtf permits EdtfDate, EdtfInterval, EdtfSet {
  /** First day that it can be; {@link LocalDate#MIN} if open or unknown. */
  LocalDate earliest();

  /** Last day that it can be; {@link LocalDate#MAX} if open or unknown. */
  LocalDate latest();

  /** As a reader would write it. */
  String words(Speech speech);

  /** The same of something that was on one day within it. */
  default String moment(Speech speech) {
    return words(speech);
  }
}
