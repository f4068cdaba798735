package org.muster.job.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muster.bench.process.Clock;
import org.muster.briefing.Briefing;
import org.muster.briefing.Composer;
import org.muster.briefing.Occasion;
import org.muster.briefing.Records;
import org.muster.briefing.Release;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.MarkingOrder;
import org.muster.domain.PartialDate;
import org.muster.domain.RecordKind;
import org.muster.language.Language;
import org.muster.store.Database;
import org.muster.store.RecordStore;

/** A briefing over stored events, composed once, as a night does it. */
public final class ComposedWork {
  private ComposedWork() {}

  /**
   * Composes, and prints what it took.
   *
   * @param period that the briefing reports on; null for all
   */
  public static long events(Path state, @Nullable String period) throws IOException {
    try (Database database = Database.open(state)) {
      RecordStore store = new RecordStore(database.dataSource());
      double cpu = Clock.cpu();
      long start = System.nanoTime();
      Briefing briefing = compose(store, settings(period));
      double seconds = (System.nanoTime() - start) / 1e9;
      long events = store.known(null).count(RecordKind.EVENT);
      System.out.printf(
          Locale.ROOT,
          "COMPOSED %d listed %d seconds %.3f cpu %.3f peak %d%n",
          events,
          briefing.events().size(),
          seconds,
          Clock.cpu() - cpu,
          Clock.resident());
      return events;
    }
  }

  private static Briefing compose(RecordStore store, BriefingSettings settings) {
    Records all = new Records(List.of(), new StoredEvents(store.known(null)), List.of(), List.of());
    Records seen = Release.forAudience(all, settings, MarkingOrder.TLP).records();
    return new Composer(settings, MarkingOrder.TLP, Language.english())
        .compose(
            seen,
            Occasion.first(
                LocalDate.of(2020, 7, 1),
                new Briefing.Provenance(
                    "run", "Muster", List.of(), "templates", "settings", "layouts")))
        .briefing();
  }

  private static BriefingSettings settings(@Nullable String period) {
    return BriefingSettings.builder("bench", "Generated records", "TLP:CLEAR")
        .period(period == null ? null : PartialDate.parse(period))
        .build();
  }
}
