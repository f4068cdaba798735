package org.muster.job.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.CountingSettings.Imprecise;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;

/** Makes the settings of counting out of what the file says. */
final class CountingReader {
  private final SettingsPlaces places;

  CountingReader(SettingsPlaces places) {
    this.places = places;
  }

  CountingSettings read(SettingsShape.Counting counting) {
    List<String> datasets = Objects.requireNonNullElse(counting.datasets(), List.of());
    if (new HashSet<>(datasets).size() < datasets.size()) {
      places.refuse("counting.datasets", "a dataset is named twice: " + datasets);
    }
    return new CountingSettings(
        places.read(
            "counting.stale-after",
            CountingSettings.DEFAULTS.staleAfter(),
            () -> ReportingPeriod.duration(counting.staleAfter().strip())),
        places.read(
            "counting.imprecise-events",
            CountingSettings.DEFAULTS.imprecise(),
            () -> imprecise(counting.impreciseEvents())),
        datasets,
        overrules(counting.overrule()));
  }

  private static Imprecise imprecise(String text) {
    return switch (text) {
      case "apart" -> Imprecise.APART;
      case "spread" -> Imprecise.SPREAD;
      default -> throw new IllegalArgumentException("it is apart or spread, not '" + text + "'");
    };
  }

  private List<Overrule> overrules(@Nullable List<SettingsShape.Overruling> given) {
    List<SettingsShape.Overruling> all = Objects.requireNonNullElse(given, List.of());
    List<Overrule> overrules = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      SettingsShape.Overruling one = all.get(i);
      String at = "counting.overrule[" + i + "]";
      Guard guard =
          places.<@Nullable Guard>read(
              at + ".guard", null, () -> Guard.parse(Objects.requireNonNullElse(one.guard(), "")));
      String reason = Objects.requireNonNullElse(one.reason(), "").strip();
      List<String> records = Objects.requireNonNullElse(one.records(), List.of());
      if (one.records() != null && records.isEmpty()) {
        places.refuse(
            at + ".records", "it names nothing; leave the key out for all that the guard finds");
      }
      if (guard != null) {
        places.read(at, false, () -> overrules.add(new Overrule(guard, records, reason)));
      } else if (reason.isEmpty()) {
        places.refuse(at + ".reason", "overruling a guard has no reason");
      }
    }
    return overrules;
  }
}
