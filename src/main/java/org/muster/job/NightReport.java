package org.muster.job;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.muster.job.reading.FileLine;

/**
 * What happened in a run: everything that an edition must not hold, because it is forwarded:
 * durations, rejected rows, problems.
 *
 * @param run number of the run and the beginning of its id
 * @param id digest of everything that went in
 * @param knownAt instant that brings its records and its edition back ({@code --known-at})
 * @param started instant of this attempt
 * @param seconds that this attempt took
 * @param outcome name of the {@link ExitCode}
 * @param edition name of the edition that was published or was there already, null if none
 * @param problems what went wrong with the system, a briefing or the release guard
 * @param noticesByType counts, also of notices that are not listed
 */
@JsonPropertyOrder({
  "run",
  "id",
  "program",
  "asOf",
  "knownAt",
  "started",
  "seconds",
  "outcome",
  "exitCode",
  "edition",
  "problems",
  "written",
  "steps",
  "renderings",
  "briefings",
  "files",
  "noticesByType",
  "notices"
})
record NightReport(
    String run,
    String id,
    String program,
    String asOf,
    String knownAt,
    String started,
    double seconds,
    String outcome,
    int exitCode,
    @Nullable String edition,
    List<String> problems,
    List<String> written,
    List<StepLine> steps,
    List<RenderingLine> renderings,
    List<BriefingLine> briefings,
    List<FileLine> files,
    SortedMap<String, Long> noticesByType,
    List<NoticeLine> notices) {

  /** Notices listed of one type; beyond that they are only counted. */
  static final int LISTED_PER_TYPE = 1000;

  /** One step with its duration in seconds. */
  record StepLine(String name, String status, double seconds) {}

  /**
   * One file rendered.
   *
   * @param pages of a PDF, sheets of a workbook, 1 for a page
   * @param rows of its tables
   * @param seconds that it took to write it
   * @param readBack seconds that it took to read it back and to compare it
   */
  record RenderingLine(String file, int pages, long rows, double seconds, double readBack) {}

  /**
   * One briefing, or an entry of the settings that no briefing came of.
   *
   * @param outcome made, not made, or why there is none
   * @param leftOut records above its audience's marking
   * @param problem null if none
   */
  record BriefingLine(String id, String outcome, long leftOut, @Nullable String problem) {}

  /** One notice. */
  record NoticeLine(
      String severity,
      String type,
      String file,
      long line,
      String column,
      String raw,
      String message,
      String remedy) {}
}
