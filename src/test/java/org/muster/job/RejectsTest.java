package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

  @Test
  void holdsNoRowWhileItWritesThem() throws IOException {
    List<WeakReference<String>> all = new ArrayList<>();
    Rejects.Rows rows =
        reader -> {
          for (int line = 2; line < ROWS + 2; line++) {
            List<String> row = row(RecordKind.SOURCE, line);
            all.add(new WeakReference<>(row.get(1)));
            reader.accept("sources", row);
          }
        };
    Rejects rejects = new Rejects(LAYOUTS, rows);
    rows.forEach(rejects::expect);
    System.gc();
    assertThat(all).hasSize(ROWS).allMatch(cell -> cell.refersTo(null));

    List<Path> written = rejects.write(new EditionFolder(output), "runs/1/");
    assertThat(written).containsExactly(output.resolve("runs/1/rejects.csv"));
    assertThat(Files.readAllLines(written.getFirst()))
        .hasSize(ROWS + 1)
        .last()
        .asString()
        .startsWith("a.csv," + (ROWS + 1) + ",");
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
