package org.muster.render.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.render.page.PlainTable.Column;
import org.muster.render.page.PlainTable.Kind;
import org.muster.render.page.PlainTable.Row;

/** Writes the report of one run: what was read, what was not right, what was written. */
public final class RunReportPage {
  private final RunReport report;
  private final HtmlWriter html;
  private final PlainTable files;
  private final PlainTable notices;
  private final PlainTable others;
  private final PlainTable steps;

  private RunReportPage(RunReport report, HtmlWriter html) {
    this.report = report;
    this.html = html;
    this.files = files(report.files());
    Map<Boolean, List<RunReport.NoticeLine>> inFiles =
        report.notices().stream().collect(Collectors.partitioningBy(n -> !n.file().isEmpty()));
    this.notices =
        notices(
            "findings",
            "What was not right in files, where, and what to do",
            inFiles.getOrDefault(true, List.of()));
    this.others =
        notices(
            "others",
            "What was not right elsewhere, and what to do",
            inFiles.getOrDefault(false, List.of()));
    this.steps = steps(report.steps());
  }

  /**
   * Writes the page.
   *
   * @param out receives the page; left open
   */
  public static void write(RunReport report, OutputStream out) throws IOException {
    HtmlWriter html = new HtmlWriter(out);
    RunReportPage page = new RunReportPage(report, html);
    String rules =
        page.files.rules() + page.notices.rules() + page.others.rules() + page.steps.rules();
    PageFrame frame = PageFrame.plain(report.heading(), report.marking(), rules);
    frame.begin(html);
    page.body();
    frame.end(html);
    html.flush();
  }

  private void body() throws IOException {
    html.element("h1", report.heading()).newLine();
    summary();
    part("files", "Files read", List.of(files), "No file was read.");
    part("notices", "Notices", List.of(notices, others), "Nothing was found wrong.");
    part("steps", "Steps", List.of(steps), "No step was begun.");
    written();
  }

  private void summary() throws IOException {
    html.start("table", "class", "plain").newLine().start("tbody").newLine();
    row("Run", report.run());
    for (RunReport.Row row : report.summary()) {
      row(row.label(), row.value());
    }
    html.end("tbody").newLine().end("table").newLine();
  }

  private void row(String label, String value) throws IOException {
    html.start("tr").element("th", label, "scope", "row").element("td", value, "dir", "auto");
    html.end("tr").newLine();
  }

  private static PlainTable files(List<RunReport.FileCount> files) {
    return PlainTable.filled(
        "files-read",
        "Rows of each file, and what they say of records",
        List.of(
            Column.text("File"),
            Column.text("Outcome"),
            Column.number("Read"),
            Column.number("Accepted"),
            Column.number("Rejected"),
            Column.number("Left out"),
            Column.number("New"),
            Column.number("Corrected"),
            Column.number("Withdrawn")),
        files.stream()
            .map(
                file ->
                    new Row(
                        "",
                        List.of(
                            file.name(),
                            file.outcome(),
                            Figures.count(file.read()),
                            Figures.count(file.accepted()),
                            Figures.count(file.rejected()),
                            Figures.count(file.leftOut()),
                            some(file.added()),
                            some(file.corrected()),
                            some(file.withdrawn()))))
            .toList());
  }

  private static String some(long count) {
    return count == 0 ? "" : Figures.count(count);
  }

  /**
   * Those of no file are a table of their own, as columns of file and line would be blank there.
   */
  private static PlainTable notices(
      String name, String caption, List<RunReport.NoticeLine> notices) {
    return PlainTable.filled(
        name,
        caption,
        List.of(
            Column.text("Severity"),
            new Column("File", Kind.NAME),
            Column.number("Line"),
            Column.text("Column"),
            new Column("As it stands there", Kind.RAW),
            new Column("What is wrong", Kind.SENTENCE),
            new Column("What to do", Kind.SENTENCE)),
        notices.stream()
            .map(
                notice ->
                    new Row(
                        style(notice.severity()),
                        List.of(
                            notice.severity(),
                            notice.file(),
                            notice.line(),
                            notice.column(),
                            notice.raw(),
                            notice.message(),
                            notice.remedy())))
            .toList());
  }

  private static String style(String severity) {
    return switch (severity.toUpperCase(Locale.ROOT)) {
      case "ERROR" -> "error";
      case "WARNING" -> "warning";
      default -> "";
    };
  }

  private static PlainTable steps(List<RunReport.StepTime> steps) {
    return PlainTable.filled(
        "steps-done",
        "Time that each step took",
        List.of(Column.text("Step"), Column.text("Outcome"), Column.number("Duration")),
        steps.stream()
            .map(step -> new Row("", List.of(step.name(), step.outcome(), step.duration())))
            .toList());
  }

  private void written() throws IOException {
    if (headed("written", "Files written", report.written(), "No file was written.")) {
      html.start("ul").newLine();
      for (RunReport.WrittenFile file : report.written()) {
        html.start("li");
        if (file.path().isEmpty()) {
          html.text(file.name());
        } else {
          html.element("a", file.name(), "href", PathLink.of(file.path()));
        }
        html.text(" ").element("span", Figures.size(file.bytes()), "class", "size");
        html.end("li").newLine();
      }
      html.end("ul").newLine();
    }
  }

  private void part(String id, String heading, List<PlainTable> tables, String nothing)
      throws IOException {
    List<PlainTable> filled = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    if (headed(id, heading, filled, nothing)) {
      for (PlainTable table : filled) {
        table.write(html);
      }
    }
  }

  /** Writes a heading, and a sentence if there is nothing below it; returns whether there is. */
  private boolean headed(String id, String heading, List<?> rows, String nothing)
      throws IOException {
    html.element("h2", heading, "id", id).newLine();
    if (rows.isEmpty()) {
      html.element("p", nothing, "class", "nothing").newLine();
    }
    return !rows.isEmpty();
  }
}
