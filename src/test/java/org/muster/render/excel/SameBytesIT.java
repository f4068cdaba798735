package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same markup gives the same bytes, whatever the machine's zone, locale and encoding. */
final class SameBytesIT {
  @TempDir Path dir;

  @Test
  void makesTheSameBytesInTwoProcesses() throws IOException, InterruptedException {
    Path one = dir.resolve("one.xlsx");
    Path two = dir.resolve("two.xlsx");
    OwnJvm.render(
        Sample.everything(),
        one,
        "-Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=en",
        "-Duser.country=US");
    OwnJvm.render(
        Sample.everything(),
        two,
        "-Duser.timezone=America/Los_Angeles",
        "-Duser.language=ar",
        "-Duser.country=EG",
        "-Duser.variant=",
        "-Dfile.encoding=ISO-8859-1");
    assertThat(one).hasSameBinaryContentAs(two);
    assertThat(Files.size(one)).isGreaterThan(10_000);
  }
}
