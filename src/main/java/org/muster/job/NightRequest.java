package org.muster.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.job.reading.Progress;

/**
 * What a night is asked to do.
 *
 * @param input drop folder; must exist
 * @param output where editions go
 * @param state what is kept from night to night
 * @param templates folder of the templates
 * @param asOf business date, null: as the settings say, or that of the night gone back to
 * @param knownAt make the edition of the night that was newest then again, from what was known
 *     then; null: an ordinary night
 * @param settings settings file, null: {@code muster.yaml} if it exists, else the defaults
 * @param clock gives a run's instant and durations; no byte of an edition depends on it
 * @param progress is told how far the reading has come
 */
public record NightRequest(
    Path input,
    Path output,
    Path state,
    Path templates,
    @Nullable LocalDate asOf,
    @Nullable Instant knownAt,
    @Nullable Path settings,
    Clock clock,
    Progress progress) {}
