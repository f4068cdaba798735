package org.muster.job.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
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
public record BriefingPlan(
    BriefingSettings settings,
    @Nullable LocalDate asOf,
    @Nullable ReportingPeriod period,
    @Nullable ForEach forEach,
    SortedMap<Format, String> formats) {

  /** Name of its files; of one with {@link #forEach}, with which theirs begin. */
  public String id() {
    return settings.id();
  }

  /**
   * Its settings on a business date.
   *
   * @throws IllegalArgumentException if the period that it reports on would begin after the date
   */
  public BriefingSettings settingsOn(LocalDate day) {
    return period == null
        ? settings
        : settings.toBuilder().period(period.on(day)).periodMoves(period.moves()).build();
  }

  /**
   * The briefings that it stands for: itself, or one for each of something, sorted by code.
   *
   * @param occurring gives the names, by code, of what occurs for its audience; not asked if it is
   *     one briefing
   */
  public List<BriefingPlan> members(Function<ForEach, SortedMap<String, String>> occurring) {
    return forEach == null ? List.of(this) : Members.of(this, forEach, occurring.apply(forEach));
  }
}
