package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * An edition is out, and far more comes in than memory holds. Of these events, the text alone takes
 * 100 MB.
 */
@Execution(ExecutionMode.CONCURRENT)
final class ManyChangesIT {
  private static final int EVENTS = 50_000;
  private static final String NOTE = "made up ".repeat(250);

  @TempDir Path folder;

  @Test
  void areGoneThroughWithoutBeingHeld() throws IOException {
    Muster muster = Muster.in(folder);
    muster.file(
        "muster.yaml",
        """
        as-of: 2020-07-01
        briefings:
          - id: all
            title: Events
            audience: "TLP:CLEAR"
            formats: {html: briefing.ftl}
            list-events: 50
        """);
    muster.drop("events.csv", "id,date,type,title,host,killed\nE1,2020-05-06,attack,One,IRQ,1\n");
    assertThat(muster.run("run").exit()).isZero();

    drop(muster.folder().resolve("input/many.csv"), 1);
    muster.with("-Xmx140m");
    Muster.Ended night = muster.run("run");

    assertThat(night.exit()).as(night.printed()).isZero();
    assertThat(page(muster, "2020-07-01.2"))
        .contains("Further changed records that are not listed here: 49,800.");

    drop(muster.folder().resolve("input/many.csv"), 2);
    night = muster.run("run");

    assertThat(night.exit()).as(night.printed()).isZero();
    assertThat(page(muster, "2020-07-01.3")).contains("killed: 1 -&gt; 2");
  }

  private static String page(Muster muster, String edition) throws IOException {
    return Files.readString(muster.edition(edition, "all.html"));
  }

  private static void drop(Path file, int killed) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write("id,date,type,title,host,killed,note\n");
      for (int i = 0; i < EVENTS; i++) {
        writer.write(
            "M%d,2020-%02d-%02d,attack,Event %d,IRQ,%d,%s%n"
                .formatted(i, 1 + i % 6, 1 + i % 28, i, killed, NOTE));
      }
    }
  }
}
