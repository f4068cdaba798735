package org.muster.briefing;

import java.time.LocalDate;
import java.util.List;
import org.muster.notice.Notice;

/**
 * Makes a briefing. A pure function: the same records, settings, date and provenance give the same
 * briefing, whatever their order.
 */
public final class Composer {
  private final BriefingSettings settings;

  /** A composer of one briefing. */
  public Composer(BriefingSettings settings) {
    this.settings = settings;
  }

  /**
   * A briefing and what was found doubtful on the way.
   *
   * @param notices for example operations that no file names; in a stable order
   */
  public record Composition(Briefing briefing, List<Notice> notices) {
    public Composition {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Composes the briefing.
   *
   * @param records what the audience may see
   * @param asOf the business date
   * @param quality lines that the night adds to the data quality box, for example rows read and
   *     rejected
   */
  @SuppressWarnings("DoNotCallSuggester")
  public Composition compose(
      Records records,
      LocalDate asOf,
      List<Briefing.QualityRow> quality,
      Briefing.Provenance provenance) {
    throw new UnsupportedOperationException(settings.id());
  }
}
