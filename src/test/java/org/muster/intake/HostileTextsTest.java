package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.muster.notice.NoticeType;

/** Texts over which a pattern would despair: each is read soon. */
@Timeout(value = 5, threadMode = ThreadMode.SEPARATE_THREAD)
final class HostileTextsTest {
  @TempDir Path input;

  @Test
  void leavesOutARowOfHashTagsOfManyAttributes() throws IOException {
    Dropped dropped =
        Dropped.of(
            "id,title,marking\n#a%s,#b,#c\ns1,One,TLP:CLEAR\n".formatted("+a".repeat(30_000)));
    assertThat(dropped.counts()).isEqualTo(new FileCounts(2, 1, 0, 0, 1));
  }

  @Test
  void refusesAControlFileOfBlanks() throws IOException {
    Files.writeString(input.resolve("d.csv"), "id,title,marking\ns1,One,TLP:CLEAR\n");
    Files.writeString(input.resolve("d.csv.control"), "sum" + " ".repeat(9_000) + "x\n");
    assertThat(Dropped.in(input, "d.csv").all(Outcome.FileRefused.class))
        .extracting(refused -> refused.notice().type())
        .containsExactly(NoticeType.FILE_CONTROL_UNREADABLE);
  }

  @Test
  void readsATextOfTwoLinesWithManyBlanks() throws IOException {
    Files.writeString(
        Files.createDirectory(input.resolve("layouts")).resolve("own.yaml"),
        """
        about: Own
        kind: events
        dataset: own
        columns: {Key: {needed: true}, Day: {needed: true}, What: {needed: true}}
        record:
          id: ${Key}
          date: ${Day}
          operation: ${What}
          title: Attack
          source: own
          marking: TLP:CLEAR
        """);
    Files.writeString(
        input.resolve("own.csv"),
        "Key,Day,What\nE1,2024-01-01,\"a%sb \n c\"\n".formatted(" ".repeat(60_000)));
    assertThat(Dropped.in(input, "own.csv").counts().read()).isEqualTo(1);
  }
}
