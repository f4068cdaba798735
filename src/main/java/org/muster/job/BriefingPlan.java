package org.muster.job;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.ForEach;

/**
 * One entry of the settings' briefings and what is made of it.
 *
 * @param settings without a period; {@link #settingsOn} has it
 * @param asOf its own business date, null: the night's
 * @param period time that it reports on, null: all
 * @param forEach what one briefing each is made for, null: the entry is one briefing
 * @param formats template of each format, for example {@code PDF -> briefing.ftl}
 */
record BriefingPlan(
    BriefingSettings settings,
    @Nullable LocalDate asOf,
    @Nullable ReportingPeriod period,
    @Nullable ForEach forEach,
    SortedMap<Format, String> formats) {

  String id() {
    return settings.id();
  }

  /** Its settings on a business date. */
  BriefingSettings settingsOn(LocalDate day) {
    return new BriefingSettings(
        settings.id(),
        settings.title(),
        settings.area(),
        settings.filter(),
        period == null ? null : period.on(day),
        settings.sections(),
        settings.scopes(),
        settings.counting(),
        settings.audience(),
        settings.releaseTo(),
        settings.language(),
        settings.listEvents());
  }
}
