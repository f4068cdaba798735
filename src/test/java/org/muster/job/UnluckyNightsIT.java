package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.muster.job.WholeNights.EVENTS;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.RecordKind;
import org.muster.job.settings.CannotStartException;

/** Nights around which files are damaged or cannot be written. */
final class UnluckyNightsIT {
  @TempDir Path home;
  private WholeNights nights;

  @BeforeEach
  void first() throws IOException {
    nights = new WholeNights(home);
    nights.drop("a.csv", EVENTS + "1,2020-01-01,attack,First,IRQ,S\n");
  }

  @Test
  void listAnEditionWhoseManifestIsDamagedByItsNameAlone() throws IOException {
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    nights.drop("b.csv", EVENTS + "2,2020-01-02,attack,Second,IRQ,S\n");
    nights.file("output/2020-07-01.1/manifest.json", "{}");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(nights.printed())
        .contains("edition 2020-07-01.1 cannot be listed with its files")
        .contains("manifest.json is damaged");
    assertThat(home.resolve("output/index.html"))
        .content()
        .contains("2020-07-01.1", "2020-07-01.2/all.html")
        .doesNotContain("2020-07-01.1/all.html");
  }

  /** As after a copy of the output folder that was put back in part. */
  @Test
  void passOverANameThatAFolderWithoutAManifestHas() {
    nights.file("output/2020-07-01.1/all.html", "left alone");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(nights.printed()).contains("published 2020-07-01.2");
    assertThat(home.resolve("output/2020-07-01.1/all.html")).hasContent("left alone");
  }

  @Test
  void areDoneAgainIfTheirReportCouldNotBeWritten() throws IOException {
    nights.file("output/runs", "in the place of the folder");
    assertThat(nights.night()).isEqualTo(ExitCode.PARTLY);
    assertThat(nights.printed()).contains("the run report and the index cannot be written");
    assertThat(nights.editions()).containsExactly("2020-07-01.1");
    assertThat(home.resolve("output/index.html")).doesNotExist();

    Files.delete(home.resolve("output/runs"));
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(nights.editions()).containsExactly("2020-07-01.1");
    assertThat(home.resolve("output/index.html")).content().contains("2020-07-01.1/all.html");
    assertThat(nights.night()).isEqualTo(ExitCode.DONE);
    assertThat(nights.printed()).contains("Nothing new");
  }

  @Test
  void sayThatTheDatabaseCouldNotBeClosed() throws IOException {
    Path inTheWay = home.resolve("state/db/muster.seal.part");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    Files.createDirectory(inTheWay);
    nights.drop("b.csv", EVENTS + "2,2020-01-02,attack,Second,IRQ,S\n");
    assertThat(nights.night()).isEqualTo(ExitCode.PARTLY);
    assertThat(nights.printed()).contains("was not closed cleanly").doesNotContain("\tat ");
    assertThat(nights.editions()).containsExactly("2020-07-01.1", "2020-07-01.2");

    Files.delete(inTheWay);
    nights.drop("c.csv", EVENTS + "3,2020-01-03,attack,Third,IRQ,S\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(nights.editions()).hasSize(3);
  }

  /** As after one that was run by hand as another user; root may read everything. */
  @Test
  void listTheEditionsAnewIfTheirMemoryMayNotBeRead() throws IOException {
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    Path memory = home.resolve("output/.index.json");
    Files.setPosixFilePermissions(memory, Set.of());
    assumeThat(Files.isReadable(memory)).isFalse();
    nights.drop("b.csv", EVENTS + "2,2020-01-02,attack,Second,IRQ,S\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(home.resolve("output/index.html"))
        .content()
        .contains("2020-07-01.1/all.html", "2020-07-01.2/all.html");
  }

  @Test
  void doNotStartOnAStoreThatMayNotBeWritten() throws IOException {
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    Path script = home.resolve("state/db/muster.script");
    Files.setPosixFilePermissions(script, Set.of(PosixFilePermission.OWNER_READ));
    assumeThat(Files.isWritable(script)).isFalse();
    assertThatThrownBy(() -> nights.night())
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("this user may not read or write " + script.toAbsolutePath())
        .hasMessageContaining("which belongs to ");
  }

  @Test
  void areExportedWholeOrNotInSilence() {
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    Export export = new Export(home.resolve("state"), home.resolve("input"), null, false);
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("no space left");
              }
            },
            false,
            StandardCharsets.UTF_8);
    assertThatThrownBy(() -> export.toStream(RecordKind.EVENT, full, line -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("the output could not be written whole");
  }
}
