package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.muster.job.reading.FileLine;
import org.muster.render.page.RunReport;

/** The report of a run as its page shows it. */
final class ReportPage {
  private ReportPage() {}

  /**
   * The page.
   *
   * @param output folder of the editions
   * @throws IOException if a file's size cannot be read
   */
  static RunReport of(NightReport report, ExitCode code, Path output) throws IOException {
    List<RunReport.WrittenFile> written = new ArrayList<>();
    for (String file : report.written()) {
      Path path = output.resolve(file);
      written.add(
          new RunReport.WrittenFile(file, "../" + file, Files.exists(path) ? Files.size(path) : 0));
    }
    return new RunReport(
        report.run(),
        "Run " + report.run() + ": " + words(code),
        "",
        summary(report),
        report.files().stream().map(ReportPage::count).toList(),
        report.notices().stream()
            .map(
                n ->
                    new RunReport.NoticeLine(
                        n.severity(),
                        n.file(),
                        n.line() == 0 ? "" : Long.toString(n.line()),
                        n.column(),
                        n.raw(),
                        n.message(),
                        n.remedy()))
            .toList(),
        report.steps().stream()
            .map(
                s ->
                    new RunReport.StepTime(
                        s.name(), s.status().toLowerCase(Locale.ROOT), s.seconds() + " s"))
            .toList(),
        written);
  }

  private static RunReport.FileCount count(FileLine file) {
    boolean now = file.readNow();
    return new RunReport.FileCount(
        file.name(),
        file.status(),
        file.read(),
        file.accepted(),
        file.rejected(),
        file.leftOut(),
        now ? file.added() : 0,
        now ? file.corrected() : 0,
        now ? file.withdrawn() : 0);
  }

  private static List<RunReport.Row> summary(NightReport report) {
    List<RunReport.Row> rows = new ArrayList<>();
    rows.add(new RunReport.Row("Identity", report.id()));
    rows.add(new RunReport.Row("Program", report.program()));
    rows.add(new RunReport.Row("As of", report.asOf()));
    rows.add(new RunReport.Row("Known at", report.knownAt()));
    rows.add(new RunReport.Row("Started", report.started()));
    rows.add(new RunReport.Row("Took", report.seconds() + " s"));
    rows.add(
        new RunReport.Row(
            "Exit code", report.exitCode() + " (" + report.outcome().replace('_', ' ') + ")"));
    rows.add(new RunReport.Row("Edition", Objects.requireNonNullElse(report.edition(), "none")));
    for (NightReport.BriefingLine briefing : report.briefings()) {
      rows.add(
          new RunReport.Row(
              "Briefing " + briefing.id(),
              briefing.outcome()
                  + "; records not released to its audience: "
                  + briefing.leftOut()));
    }
    report.problems().forEach(p -> rows.add(new RunReport.Row("Problem", p)));
    return rows;
  }

  /** How a run ended, as the end of a heading. */
  static String words(ExitCode code) {
    return switch (code) {
      case DONE -> "published";
      case WITH_REJECTS -> "published, with rejected rows or files";
      case PARTLY -> "published in part";
      case RELEASE_GUARD -> "stopped by the release guard";
      case FAILED, NOT_STARTED, LOCKED -> "failed";
    };
  }
}
