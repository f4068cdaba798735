package org.muster.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and from what a briefing is made, beside its records.
 *
 * @param asOf the business date
 * @param previous the last edition, null if this is the first
 * @param quality lines that the night adds to the data quality box, for example rows read and
 *     rejected
 */
public record Occasion(
    LocalDate asOf,
    @Nullable Previous previous,
    List<Briefing.QualityRow> quality,
    Briefing.Provenance provenance) {
  public Occasion {
    quality = List.copyOf(quality);
  }

  /** A first edition. */
  public static Occasion first(LocalDate asOf, Briefing.Provenance provenance) {
    return new Occasion(asOf, null, List.of(), provenance);
  }
}
