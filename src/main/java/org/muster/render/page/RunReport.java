package org.muster.render.page;

import java.util.List;

/**
 * What is told of one run; texts as shown.
 *
 * @param run id of the run
 * @param heading for example "Run of 1 July 2020: published, with rejected rows or files"
 * @param marking of the page; may be empty
 * @param summary rows of the box at the top
 * @param files dropped files, in the order read
 * @param notices in the order to be shown
 * @param steps in the order done
 * @param written files written, in order
 */
public record RunReport(
    String run,
    String heading,
    String marking,
    List<Row> summary,
    List<FileCount> files,
    List<NoticeLine> notices,
    List<StepTime> steps,
    List<WrittenFile> written) {
  public RunReport {
    summary = List.copyOf(summary);
    files = List.copyOf(files);
    notices = List.copyOf(notices);
    steps = List.copyOf(steps);
    written = List.copyOf(written);
  }

  /** A row of the summary, for example ("As of", "1 July 2020"). */
  public record Row(String label, String value) {}

  /**
   * What became of a dropped file's rows, and of the records that it names.
   *
   * @param outcome in words: "accepted", "held back"
   * @param added records that did not stand before; this and what follows is 0 unless the file was
   *     read in this run
   * @param corrected records that said something else before, be it by a file of the same run
   * @param withdrawn records that no longer stand
   */
  public record FileCount(
      String name,
      String outcome,
      long read,
      long accepted,
      long rejected,
      long leftOut,
      long added,
      long corrected,
      long withdrawn) {}

  /**
   * A notice.
   *
   * @param severity INFO, WARNING or ERROR
   * @param file empty if it is about none
   * @param line empty if it is about none
   * @param column empty if it is about none
   * @param raw as it stands in the file; may be empty
   */
  public record NoticeLine(
      String severity,
      String file,
      String line,
      String column,
      String raw,
      String message,
      String remedy) {}

  /**
   * A step.
   *
   * @param outcome in words: "done", "failed"
   * @param duration with its unit: "1.2 s"
   */
  public record StepTime(String name, String outcome, String duration) {}

  /**
   * A file that was written.
   *
   * @param path relative to the run report, with {@code /}, not yet encoded; empty if it is not to
   *     be opened from there
   */
  public record WrittenFile(String name, String path, long bytes) {}
}
