package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.job.WholeNights.EVENTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights after one that has read files and then failed. */
final class FailedNightsIT {
  @TempDir Path home;

  @Test
  void removeTheCopiesThatAKilledOneHasLeft() throws IOException {
    WholeNights nights = new WholeNights(home);
    nights.drop("a.csv", EVENTS + "1,2020-01-01,attack,First,IRQ,S\n");
    nights.file("state/work/unpacked/muster-1.tmp", "of a killed run");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(home.resolve("state/work")).doesNotExist();
    nights.file("state/work/unpacked/muster-2.tmp", "of another");
    assertThat(nights.night()).isEqualTo(ExitCode.DONE);
    assertThat(nights.printed()).contains("Nothing new");
    assertThat(home.resolve("state/work")).doesNotExist();
  }

  @Test
  void publishWhatTheFailedOneHasLearnedFromAFileThatIsGone() throws IOException {
    WholeNights nights = new WholeNights(home);
    Path briefing = home.resolve("templates/briefing.ftl");
    String template = Files.readString(briefing);
    nights.drop("a.csv", EVENTS + "1,2020-01-01,attack,First,IRQ,S\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);

    nights.drop("b.csv", EVENTS + "2,2020-01-02,attack,Second,IRQ,S\n");
    nights.file(
        "templates/briefing.ftl", "<#ftl attributes={\"model\": 1}>\n<html>${nothing}</html>");
    assertThat(nights.night()).isEqualTo(ExitCode.FAILED);

    Files.delete(home.resolve("input/b.csv"));
    nights.file("templates/briefing.ftl", template);
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(nights.editions()).containsExactly("2020-07-01.1", "2020-07-01.2");
    assertThat(Files.readString(home.resolve("output/2020-07-01.2/all.html"))).contains("Second");

    assertThat(nights.night()).isEqualTo(ExitCode.DONE);
    assertThat(nights.printed()).contains("Nothing new: edition 2020-07-01.2");
  }
}
