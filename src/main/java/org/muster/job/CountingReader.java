package org.muster.job;

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
      throw places.refusal("counting.datasets", "a dataset is named twice: " + datasets);
    }
    return new CountingSettings(
        places.read(
            "counting.stale-after", () -> ReportingPeriod.duration(counting.staleAfter().strip())),
        places.read("counting.imprecise-events", () -> imprecise(counting.impreciseEvents())),
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
    List<Overrule> overrules = new ArrayList<>();
    for (SettingsShape.Overruling one :
        Objects.requireNonNullElse(given, List.<SettingsShape.Overruling>of())) {
      String at = "counting.overrule[" + overrules.size() + "]";
      Guard guard =
          places.read(
              at + ".guard", () -> Guard.parse(Objects.requireNonNullElse(one.guard(), "")));
      overrules.add(
          places.read(
              at,
              () ->
                  new Overrule(
                      guard,
                      Objects.requireNonNullElse(one.records(), List.of()),
                      Objects.requireNonNullElse(one.reason(), "").strip())));
    }
    return overrules;
  }
}
