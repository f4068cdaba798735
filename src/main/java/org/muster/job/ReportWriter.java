package org.muster.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.EditionFolder;
import org.muster.domain.PlainWords;
import org.muster.domain.Speech;
import org.muster.job.edition.EditionName;
import org.muster.job.edition.Index;
import org.muster.job.edition.Json;
import org.muster.job.edition.Manifest;
import org.muster.job.edition.RunName;
import org.muster.job.reading.FileLine;
import org.muster.job.reading.Intaking;
import org.muster.job.settings.BriefingPlan;
import org.muster.notice.Notice;
import org.muster.render.page.IndexPage;
import org.muster.render.page.RunReportPage;
import org.muster.store.FileNote;
import org.muster.store.Run;

/**
 * After the job: the run report as JSON and page, the tables of rejects, the index, and the last
 * lines on the console.
 */
final class ReportWriter {
  private final NightRequest request;
  private final Run run;
  private final Tonight tonight;
  private final Intaking intaking;
  private final String name;
  private final Consumer<String> err;

  /**
   * A writer.
   *
   * @param err is told what could not be told in a report
   */
  ReportWriter(
      NightRequest request, Run run, Tonight tonight, Intaking intaking, Consumer<String> err) {
    this.err = err;
    this.request = request;
    this.run = run;
    this.tonight = tonight;
    this.intaking = intaking;
    this.name = RunName.of(run.number(), run.identity());
  }

  void write(NightShift.Attempt attempt, ExitCode code, Duration took, Consumer<String> out)
      throws IOException {
    NoticeList notices = new NoticeList();
    Rejects rejects = new Rejects(intaking.layouts(), this::rejectedRows);
    tonight.notices().forEach(notices::add);
    intaking.forEachNote(
        noted -> {
          switch (noted.note()) {
            case FileNote.Remark remark -> notices.add(remark.notice());
            case FileNote.RejectedRow row -> {
              row.notices().forEach(notices::add);
              rejects.expect(noted.layout(), row.fields());
            }
          }
        });
    EditionFolder output = tonight.output();
    List<Path> beside = new ArrayList<>(rejects.write(output, "runs/" + name + "/"));
    NightReport report = report(attempt, code, took, notices);
    byte[] json = Json.MAPPER.writeValueAsBytes(report);
    output.replace("runs/" + name + ".json", stream -> stream.write(json));
    beside.addFirst(
        output.replace(
            "runs/" + name + ".html",
            stream -> RunReportPage.write(ReportPage.of(report, code, output.root()), stream)));
    Index index = new Index(output, Program.NAME_AND_VERSION, err);
    boolean old = tonight.plan().back() != null;
    beside.add(old ? index.writeOfOldNight() : index.write(trouble(code)));
    say(report, code, beside, out);
  }

  private void rejectedRows(BiConsumer<String, List<String>> reader) {
    intaking.forEachNote(
        noted -> {
          if (noted.note() instanceof FileNote.RejectedRow row) {
            reader.accept(noted.layout(), row.fields());
          }
        });
  }

  /** What the list of editions says of the run; null where all that should be out is. */
  private IndexPage.@Nullable Trouble trouble(ExitCode code) {
    return switch (code) {
      case DONE, WITH_REJECTS -> null;
      case PARTLY, FAILED, RELEASE_GUARD, NOT_STARTED, LOCKED ->
          new IndexPage.Trouble(
              name,
              Speech.ENGLISH.day(tonight.asOf()),
              ReportPage.words(code),
              "runs/" + name + ".html");
    };
  }

  private NightReport report(
      NightShift.Attempt attempt, ExitCode code, Duration took, NoticeList notices) {
    EditionName edition = tonight.edition();
    return new NightReport(
        name,
        run.identity(),
        Program.NAME_AND_VERSION,
        tonight.asOf().toString(),
        run.knownAt().toString(),
        tonight.now().minus(took).truncatedTo(ChronoUnit.SECONDS).toString(),
        Seconds.of(took),
        code.name().toLowerCase(Locale.ROOT),
        code.code(),
        edition == null ? null : edition.toString(),
        problems(attempt),
        written(edition),
        attempt.steps(),
        tonight.renderings(),
        briefings(),
        intaking.lines(),
        notices.counts(),
        notices.lines());
  }

  private List<String> problems(NightShift.Attempt attempt) {
    List<String> problems = new ArrayList<>(attempt.problems());
    tonight
        .failures()
        .forEach((id, why) -> problems.add("briefing '" + id + "': " + why.getMessage()));
    return problems;
  }

  private List<String> written(@Nullable EditionName edition) {
    if (edition == null) {
      return List.of();
    }
    List<String> files = new ArrayList<>();
    for (Manifest.Product product : tonight.products()) {
      product.files().forEach(f -> files.add(edition + "/" + f.name()));
    }
    files.add(edition + "/" + Manifest.FILE);
    return files;
  }

  private List<NightReport.BriefingLine> briefings() {
    Set<String> made =
        tonight.products().stream().map(Manifest.Product::id).collect(Collectors.toSet());
    Map<String, String> without = tonight.without();
    List<NightReport.BriefingLine> lines = new ArrayList<>();
    for (BriefingPlan entry : tonight.settings().briefings()) {
      tonight.members(entry).forEach(member -> lines.add(line(member, made)));
      String why = without.get(entry.id());
      if (why != null) {
        lines.add(new NightReport.BriefingLine(entry.id(), "none: " + why, 0, null));
      }
    }
    return lines;
  }

  private NightReport.BriefingLine line(BriefingPlan plan, Set<String> made) {
    Exception why = tonight.failures().get(plan.id());
    Composed composed = tonight.composed(plan.id());
    return new NightReport.BriefingLine(
        plan.id(),
        made.contains(plan.id()) ? "made" : "not made",
        composed == null ? 0 : composed.leftOut(),
        why == null ? null : why.getMessage());
  }

  private void say(NightReport report, ExitCode code, List<Path> beside, Consumer<String> out) {
    Path home = request.output();
    for (String file : report.written()) {
      out.accept(home.resolve(file).toString());
    }
    Path root = tonight.output().root();
    beside.forEach(path -> out.accept(home.resolve(root.relativize(path)).toString()));
    long read = report.files().stream().mapToLong(FileLine::read).sum();
    long rejected = report.files().stream().mapToLong(FileLine::rejected).sum();
    long notices = report.noticesByType().values().stream().mapToLong(Long::longValue).sum();
    String did = tonight.standing() ? "the same as" : ReportPage.words(code);
    out.accept(
        "Run %s: %s. %s, %s, %s rejected, %s. Exit code %d, %.1f s."
            .formatted(
                report.run(),
                did + (report.edition() == null ? "" : " " + report.edition()),
                PlainWords.count(report.files().size(), "file"),
                PlainWords.count(read, "row"),
                PlainWords.grouped(rejected),
                PlainWords.count(notices, "notice"),
                report.exitCode(),
                report.seconds()));
  }

  /** Notices as lines, listed up to a limit for each type and counted beyond. */
  private static final class NoticeList {
    private final List<Notice> listed = new ArrayList<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();

    void add(Notice notice) {
      if (counts.merge(notice.type().code(), 1L, Long::sum) <= NightReport.LISTED_PER_TYPE) {
        listed.add(notice);
      }
    }

    SortedMap<String, Long> counts() {
      return counts;
    }

    /** The worst first, then by file and line. */
    List<NightReport.NoticeLine> lines() {
      return listed.stream()
          .sorted(
              Comparator.comparing(Notice::severity)
                  .reversed()
                  .thenComparing(n -> n.place().file())
                  .thenComparingLong(n -> n.place().line()))
          .map(
              n ->
                  new NightReport.NoticeLine(
                      n.severity().name(),
                      n.type().code(),
                      n.place().file(),
                      n.place().line(),
                      n.place().column(),
                      n.raw(),
                      n.message(),
                      n.remedy()))
          .toList();
    }
  }
}
