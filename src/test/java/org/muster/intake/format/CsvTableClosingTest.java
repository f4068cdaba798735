package org.muster.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTableClosingTest {
  private static final String TEXT = "Strengths of 2020\n\nid,host\n1,IRQ\n";

  /** A text that can be read once, as of a file that is gone by the second time. */
  private static final class Once extends StringReader {
    private final boolean gone;
    private boolean closed;

    Once(boolean gone) {
      super(TEXT);
      this.gone = gone;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      if (gone) {
        throw new IOException("it is gone");
      }
      return super.read(target, offset, length);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void closesATextThatFailsBeforeItsFirstRow() throws IOException {
    List<Once> opened = new ArrayList<>();
    CsvTable.Text text =
        declared -> {
          opened.add(new Once(!opened.isEmpty()));
          return opened.getLast();
        };
    CsvTable table = new CsvTable("a.csv", text, Encoding.Text.UTF_8, Limits.DEFAULTS);
    HeaderCandidate header =
        table.head().candidates().stream()
            .filter(candidate -> candidate.names().equals(List.of("id", "host")))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> table.rows(header, new int[] {0, 1}, 2)).hasMessage("it is gone");
    assertThat(opened).hasSize(2).allMatch(reader -> reader.closed);
  }
}
