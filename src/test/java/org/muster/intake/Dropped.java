package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Digests;
import org.muster.domain.Entry;
import org.muster.domain.MarkingOrder;
import org.muster.intake.format.Limits;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.Layouts;
import org.muster.notice.Notice;
import org.muster.render.csv.CsvTable;

/**
 * A dropped file, read to its end.
 *
 * @param parts what became of the rows of each part
 * @param rejects null if its layout is not known
 */
record Dropped(List<Outcome> outcomes, List<FileCounts> parts, @Nullable RejectTable rejects) {
  static final String NAME = "dropped.csv";
  static final Layouts LAYOUTS = Layouts.shipped();

  static Dropped of(String text) throws IOException {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Dropped of(byte[] bytes) throws IOException {
    return of(bytes, IntakeSettings.DEFAULTS, in -> in);
  }

  static Dropped of(byte[] bytes, Limits limits) throws IOException {
    return of(bytes, settings(limits), in -> in);
  }

  /** The default settings with other limits. */
  static IntakeSettings settings(Limits limits) {
    return new IntakeSettings(1 << 30, 300, limits, 5, 100, "muster");
  }

  static Dropped of(byte[] bytes, IntakeSettings settings, UnaryOperator<InputStream> through)
      throws IOException {
    String sha256 = Digests.sha256(bytes);
    try (FileReading reading =
        FileReading.open(
            NAME,
            () -> new FrozenBytes(through.apply(new ByteArrayInputStream(bytes)), NAME, sha256),
            LAYOUTS,
            settings,
            MarkingOrder.TLP)) {
      return of(reading);
    }
  }

  /** One file of a drop folder, by the shipped layouts and the folder's own. */
  static Dropped in(Path input, String name) throws IOException {
    Intake intake =
        new Intake(
            IntakeSettings.DEFAULTS, MarkingOrder.TLP, Layouts.load(input.resolve("layouts")));
    FrozenFile frozen =
        intake.freeze(input).files().stream()
            .filter(file -> file.name().equals(name))
            .findFirst()
            .orElseThrow();
    try (FileReading reading = intake.open(frozen)) {
      return of(reading);
    }
  }

  static Dropped of(FileReading reading) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    List<FileCounts> parts = new ArrayList<>();
    RejectTable rejects = reading.rejects();
    do {
      for (Outcome outcome = reading.next(); outcome != null; outcome = reading.next()) {
        outcomes.add(outcome);
      }
      parts.add(reading.counts());
    } while (reading.nextPart());
    return new Dropped(outcomes, parts, rejects);
  }

  /** What became of the rows of the only part. */
  FileCounts counts() {
    if (parts.size() > 1) {
      throw new IllegalStateException("the file has several parts");
    }
    return parts.getFirst();
  }

  /**
   * The rejected rows as the table that can be mended.
   *
   * @param layouts among which is the one that the file was read by
   */
  byte[] rejectTable(Layouts layouts) throws IOException {
    RejectTable table = Objects.requireNonNull(rejects);
    List<List<String>> rows = all(Outcome.Rejected.class).stream().map(table::row).toList();
    Layout layout = layouts.find(table.layout().identity()).orElseThrow();
    List<String> header =
        RejectTable.header(layout, RejectTable.fileColumns(layout, rows.getFirst()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvTable csv = new CsvTable(out, header)) {
      rows.forEach(row -> csv.row(RejectTable.cells(header, row)));
    }
    return out.toByteArray();
  }

  List<Entry> entries() {
    return all(Outcome.Accepted.class).stream().map(Outcome.Accepted::entry).toList();
  }

  <T extends Outcome> List<T> all(Class<T> type) {
    return outcomes.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Fails unless each row that was read came out once. */
  void assertNothingLost(String name) {
    FileCounts all =
        parts.stream()
            .reduce(
                (a, b) ->
                    new FileCounts(
                        a.read() + b.read(),
                        a.accepted() + b.accepted(),
                        a.withdrawn() + b.withdrawn(),
                        a.rejected() + b.rejected(),
                        a.leftOut() + b.leftOut()))
            .orElseThrow();
    assertThat(entries())
        .as(name)
        .hasSizeGreaterThanOrEqualTo((int) (all.accepted() - all.withdrawn()));
    assertThat(all(Outcome.Rejected.class)).as(name).hasSize((int) all.rejected());
    assertThat(all(Outcome.LeftOut.class)).as(name).hasSize((int) all.leftOut());
  }

  /** Every notice, in the order of the outcomes. */
  List<Notice> notices() {
    return outcomes.stream().flatMap(outcome -> notices(outcome).stream()).toList();
  }

  private static List<Notice> notices(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted accepted -> List.of();
      case Outcome.Unchanged unchanged -> List.of();
      case Outcome.Withdrawn withdrawn -> List.of();
      case Outcome.Rejected rejected -> rejected.notices();
      case Outcome.LeftOut leftOut -> List.of(leftOut.notice());
      case Outcome.TakenBack none -> List.of();
      case Outcome.Remark remark -> List.of(remark.notice());
      case Outcome.FileRefused refused -> List.of(refused.notice());
    };
  }

  /** Every notice as {@code code line column}. */
  List<String> summary() {
    return notices().stream()
        .map(n -> (n.type().code() + " " + n.place().line() + " " + n.place().column()).strip())
        .toList();
  }
}
