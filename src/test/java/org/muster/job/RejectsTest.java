package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.delivery.EditionFolder;
import org.muster.domain.RecordKind;
import org.muster.intake.layout.Layouts;

final class RejectsTest {
  private static final Layouts LAYOUTS = Layouts.shipped();
  private static final int ROWS = 1_000;

  @TempDir Path output;

  /** A rejected row of Muster's own layout of a kind, as it is kept. */
  private static List<String> row(RecordKind kind, int line) {
    int own = LAYOUTS.find(kind.plural()).orElseThrow().ownColumns();
    List<String> row = new ArrayList<>(Collections.nCopies(3 + own + 2, ""));
    row.set(0, "a.csv");
    row.set(1, Integer.toString(line));
    return row;
  }

  /** The same of a file with columns of its own. */
  private static List<String> row(int line, String... columns) {
    List<String> row = row(RecordKind.SOURCE, line);
    for (String column : columns) {
      row.addAll(List.of(column, "of " + column));
    }
    return row;
  }

  @Test
  void holdsNoRowWhileItWritesThem() throws IOException {
    Path part = output.resolve("runs/1/rejects.csv.part");
    String title = "long ".repeat(1_000);
    List<Integer> unwritten = new ArrayList<>();
    Rejects.Rows rows =
        reader -> {
          for (int line = 2; line < ROWS + 2; line++) {
            List<String> row = row(RecordKind.SOURCE, line);
            row.set(5, title);
            reader.accept("sources", row);
            unwritten.add((line - 1) * title.length() - (int) part.toFile().length());
          }
        };
    Rejects rejects = new Rejects(LAYOUTS, rows);
    rows.forEach(rejects::expect);
    unwritten.clear();

    List<Path> written = rejects.write(new EditionFolder(output), "runs/1/");
    assertThat(written).containsExactly(output.resolve("runs/1/rejects.csv"));
    assertThat(unwritten).hasSize(ROWS).allMatch(bytes -> bytes < 50 * title.length());
    assertThat(Files.readAllLines(written.getFirst()))
        .hasSize(ROWS + 1)
        .last()
        .asString()
        .startsWith("a.csv," + (ROWS + 1) + ",");
  }

  @Test
  void goesThroughTheRowsOnceForAsManyTablesAsMayBeOpen() throws IOException {
    int files = 2 * Rejects.OPEN_TABLES + 1;
    AtomicInteger passes = new AtomicInteger();
    AtomicInteger open = new AtomicInteger();
    Rejects.Rows rows =
        reader -> {
          passes.incrementAndGet();
          for (int line = 2; line < 4; line++) {
            for (int file = 0; file < files; file++) {
              reader.accept("sources", row(line, "y" + file, "z"));
            }
          }
          open.accumulateAndGet(parts(), Math::max);
        };
    Rejects rejects = new Rejects(LAYOUTS, rows);
    rows.forEach(rejects::expect);
    passes.set(0);

    List<Path> written = rejects.write(new EditionFolder(output), "");
    assertThat(passes).hasValue(3);
    assertThat(open).hasValue(Rejects.OPEN_TABLES);
    assertThat(written).hasSize(files).startsWith(output.resolve("rejects.csv"));
    for (int file = 0; file < files; file++) {
      String name = "rejects" + (file == 0 ? "" : "." + (file + 1)) + ".csv";
      assertThat(written.get(file)).isEqualTo(output.resolve(name));
      List<String> lines = Files.readAllLines(written.get(file));
      assertThat(lines).hasSize(3);
      assertThat(lines.getFirst()).endsWith(",y" + file + ",z");
      assertThat(lines.get(1)).startsWith("a.csv,2,").endsWith(",of y" + file + ",of z");
      assertThat(lines.get(2)).startsWith("a.csv,3,").endsWith(",of y" + file + ",of z");
    }
  }

  /** How many files are being written. */
  private int parts() {
    String[] names = Objects.requireNonNull(output.toFile().list());
    return (int) Stream.of(names).filter(name -> name.endsWith(".part")).count();
  }

  @Test
  void goesThroughNoRowsIfThereIsNone() throws IOException {
    Rejects rejects =
        new Rejects(
            LAYOUTS,
            reader -> {
              throw new AssertionError("nothing was expected");
            });
    assertThat(rejects.write(new EditionFolder(output), "")).isEmpty();
  }

  @Test
  void writesATableForEachLayout() throws IOException {
    Rejects.Rows rows =
        reader -> {
          reader.accept("sources", row(RecordKind.SOURCE, 2));
          reader.accept("events", row(RecordKind.EVENT, 3));
          reader.accept("sources", row(RecordKind.SOURCE, 4));
        };
    Rejects rejects = new Rejects(LAYOUTS, rows);
    rows.forEach(rejects::expect);
    List<Path> written = rejects.write(new EditionFolder(output), "");
    assertThat(written)
        .containsExactly(
            output.resolve("rejects-events.csv"), output.resolve("rejects-sources.csv"));
    assertThat(Files.readAllLines(written.getFirst())).hasSize(2);
    assertThat(Files.readAllLines(written.getLast())).hasSize(3);
  }
}
