package org.muster.job;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.BriefingSettings;

/**
 * One briefing of the night and what is made of it.
 *
 * @param asOf its own business date, null: the night's
 * @param formats template of each format, for example {@code pdf -> briefing.ftl}
 */
record BriefingPlan(
    BriefingSettings settings, @Nullable LocalDate asOf, SortedMap<String, String> formats) {}
