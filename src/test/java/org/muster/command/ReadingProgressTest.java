package org.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadingProgressTest {
  private final List<String> lines = new ArrayList<>();
  private long seconds;
  private final ReadingLines plain = new ReadingLines(lines::add, () -> seconds * 1_000_000_000L);
  private final StringWriter screen = new StringWriter();
  private final ReadingBar bar = new ReadingBar(new PrintWriter(screen));

  @Test
  void saysEveryTenSecondsHowFarItIsAndHowLongItTakes() {
    plain.begins(2, 100_000_000);
    for (seconds = 1; seconds < 25; seconds++) {
      plain.reads(seconds * 2_000_000, seconds * 1_000);
    }
    plain.ends();
    assertThat(lines)
        .containsExactly(
            "read 20 of 100 MB, 10,000 rows, 1,000 rows a second, about 40 s left",
            "read 40 of 100 MB, 20,000 rows, 1,000 rows a second, about 30 s left");
  }

  @Test
  void saysNothingOfAShortReading() {
    plain.begins(1, 100);
    seconds = 9;
    plain.reads(100, 3);
    plain.ends();
    assertThat(lines).isEmpty();
    bar.begins(1, 100);
    bar.reads(100, 3);
    bar.ends();
    assertThat(screen.toString()).isEmpty();
  }

  @Test
  void drawsABarOverItselfOnATerminal() {
    bar.begins(1, 50_000_000);
    bar.reads(25_000_000, 100_000);
    bar.reads(50_000_000, 200_000);
    bar.ends();
    assertThat(screen.toString())
        .startsWith("\rReading")
        .contains("100%", "50/50 MB", "200,000 rows")
        .endsWith(System.lineSeparator());
    assertThat(screen.toString().strip().split("\r"))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(79));
  }
}
