package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two machines with the same input give the same bytes. */
@Execution(ExecutionMode.CONCURRENT)
final class SameBytesIT {
  @TempDir Path folder;

  @Test
  void makesTheSameBytesInAnotherZoneLanguageAndYear() {
    Muster here =
        Muster.founding(folder.resolve("here"))
            .with("-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US");
    Muster there =
        Muster.founding(folder.resolve("there"))
            .with(
                "-Duser.timezone=Asia/Kathmandu",
                "-Duser.language=ar",
                "-Duser.country=SA",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n");
    assertThat(here.night().exit()).isZero();
    Muster.Ended ended = there.night();
    assertThat(ended.exit()).as(ended.printed()).isZero();
    assertThat(there.bytes()).isEqualTo(here.bytes()).hasSize(5);
  }
}
