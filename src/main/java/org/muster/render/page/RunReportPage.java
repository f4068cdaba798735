package org.muster.render.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.muster.render.page.PlainTable.Column;
import org.muster.render.page.PlainTable.Kind;

/** Writes the report of one run: what was read, what was not right, what was written. */
public final class RunReportPage {
  private static final PlainTable FILES =
      new PlainTable(
          "files-read",
          "Rows of each file",
          List.of(
              Column.text("File"),
              Column.text("Outcome"),
              Column.number("Read"),
              Column.number("Accepted"),
              Column.number("Rejected"),
              Column.number("Left out")));

  private static final PlainTable NOTICES =
      new PlainTable(
          "findings",
          "What was not right, where, and what to do",
          List.of(
              Column.text("Severity"),
              Column.text("File"),
              Column.number("Line"),
              Column.text("Column"),
              new Column("As it stands there", Kind.RAW),
              Column.text("What is wrong"),
              Column.text("What to do")));

  private static final PlainTable STEPS =
      new PlainTable(
          "steps-done",
          "Time that each step took",
          List.of(Column.text("Step"), Column.text("Outcome"), Column.number("Duration")));

  private final RunReport report;
  private final HtmlWriter html;

  private RunReportPage(RunReport report, HtmlWriter html) {
    this.report = report;
    this.html = html;
  }

  /**
   * Writes the page.
   *
   * @param out receives the page; left open
   */
  public static void write(RunReport report, OutputStream out) throws IOException {
    HtmlWriter html = new HtmlWriter(out);
    String rules = FILES.rules() + NOTICES.rules() + STEPS.rules();
    PageFrame frame = PageFrame.plain(report.heading(), report.marking(), rules);
    frame.begin(html);
    new RunReportPage(report, html).body();
    frame.end(html);
    html.flush();
  }

  private void body() throws IOException {
    html.element("h1", report.heading()).newLine();
    summary();
    files();
    notices();
    steps();
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

  private void files() throws IOException {
    if (part("files", "Files read", report.files(), "No file was read.")) {
      FILES.begin(html);
      for (RunReport.FileCount file : report.files()) {
        FILES.row(
            html,
            "",
            List.of(
                file.name(),
                file.outcome(),
                Figures.count(file.read()),
                Figures.count(file.accepted()),
                Figures.count(file.rejected()),
                Figures.count(file.leftOut())));
      }
      FILES.end(html);
    }
  }

  private void notices() throws IOException {
    if (part("notices", "Notices", report.notices(), "Nothing was found wrong.")) {
      NOTICES.begin(html);
      for (RunReport.NoticeLine notice : report.notices()) {
        NOTICES.row(
            html,
            style(notice.severity()),
            List.of(
                notice.severity(),
                notice.file(),
                notice.line(),
                notice.column(),
                notice.raw(),
                notice.message(),
                notice.remedy()));
      }
      NOTICES.end(html);
    }
  }

  private static String style(String severity) {
    return switch (severity.toUpperCase(Locale.ROOT)) {
      case "ERROR" -> "error";
      case "WARNING" -> "warning";
      default -> "";
    };
  }

  private void steps() throws IOException {
    if (part("steps", "Steps", report.steps(), "No step was begun.")) {
      STEPS.begin(html);
      for (RunReport.StepTime step : report.steps()) {
        STEPS.row(html, "", List.of(step.name(), step.outcome(), step.duration()));
      }
      STEPS.end(html);
    }
  }

  private void written() throws IOException {
    if (part("written", "Files written", report.written(), "No file was written.")) {
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

  /** Writes a heading, and a sentence if there is nothing below it; returns whether there is. */
  private boolean part(String id, String heading, List<?> rows, String nothing) throws IOException {
    html.element("h2", heading, "id", id).newLine();
    if (rows.isEmpty()) {
      html.element("p", nothing, "class", "nothing").newLine();
    }
    return !rows.isEmpty();
  }
}
