package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.muster.render.OpenFiles;

final class PackedRowsTest {
  private static final byte[] ROW = "<row r=\"1\"></row>".getBytes(StandardCharsets.UTF_8);

  @TempDir Path dir;

  @Test
  void packsAllThatIsWritten() throws IOException {
    PackedRows rows = new PackedRows(dir.resolve("rows"));
    for (int i = 0; i < 1_000; i++) {
      rows.write(ROW, 0, ROW.length);
    }
    rows.close();
    rows.close();
    assertThat(rows.piece().size()).isEqualTo(1_000L * ROW.length);
    assertThat(rows.bytes()).isLessThan(200);
    try (InputStream in = new InflaterInputStream(rows.open(), new Inflater(true))) {
      assertThat(in.readNBytes(ROW.length)).isEqualTo(ROW);
    }
  }

  @Test
  @Timeout(20)
  void failsWhereItsFileFails() {
    PackedRows rows = new PackedRows(dir.resolve("none").resolve("rows"));
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100; i++) {
                rows.write(ROW, 0, ROW.length);
              }
            })
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(rows::close).isInstanceOf(IOException.class);
  }

  @Test
  @Timeout(20)
  void letsGoOfItsFileWhenItsWriterIsInterrupted() throws Exception {
    PackedRows rows = new PackedRows(dir.resolve("rows"));
    rows.write(ROW, 0, ROW.length);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(rows::close).isInstanceOf(InterruptedIOException.class);
    } finally {
      assertThat(Thread.interrupted()).as("the writer stays interrupted").isTrue();
    }
    while (!OpenFiles.below(dir).isEmpty()) {
      Thread.sleep(10);
    }
    assertThatThrownBy(rows::piece).isInstanceOf(InterruptedIOException.class);
  }
}
