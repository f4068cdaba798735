package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.job.WholeNights.EVENTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.job.settings.CannotStartException;

/** Nights that move what they have accepted, and nights after one that was killed while it did. */
final class ArchivedNightsIT {
  private static final String FIRST = EVENTS + "1,2020-01-01,attack,First,IRQ,S\n";
  private static final String SECOND = EVENTS + "1,2020-01-01,attack,Second,IRQ,S\n";

  @TempDir Path home;
  private WholeNights nights;

  @BeforeEach
  void open() throws IOException {
    nights = new WholeNights(home.resolve("folder"));
    nights.settings(settings(home.resolve("archive").toString()));
  }

  private static String settings(String archive) {
    return """
    as-of: 2020-07-01
    intake: {archive: '%s', hold-back-count: 1}
    briefings: [{id: all, title: All, formats: {html: briefing.ftl}}]
    """
        .formatted(archive);
  }

  private boolean archived(String name) {
    return Files.exists(home.resolve("archive").resolve(name));
  }

  @Test
  void moveWhatWasAcceptedAndLeaveTheRest() throws IOException {
    nights
        .drop("un/events.csv", FIRST)
        .drop("un/events.csv.control", "rows = 1\n")
        .drop("wrong.csv", EVENTS + "2,never,attack,A,IRQ,S\n3,never,attack,B,IRQ,S\n")
        .drop("unknown.csv", "some,thing,else\n1,2,3\n")
        .drop("arriving.csv.part", FIRST);
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.WITH_REJECTS);
    assertThat(nights.files("input").keySet())
        .containsExactly("arriving.csv.part", "unknown.csv", "wrong.csv");
    assertThat(archived("un/events.csv")).isTrue();
    assertThat(archived("un/events.csv.control")).isTrue();

    assertThat(nights.night()).isEqualTo(ExitCode.DONE);
    assertThat(nights.printed()).contains("Nothing new: edition 2020-07-01.1");
    assertThat(nights.editions()).hasSize(1);
  }

  @Test
  void goOnBeingComparedAndReadEachDropInItsTurn() throws IOException {
    nights.drop("events.csv", FIRST);
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    nights.drop("events.csv", SECOND);
    assertThat(nights.night()).isEqualTo(ExitCode.DONE);
    assertThat(page()).contains("Second");
    nights.drop("events.csv", FIRST);
    assertThat(nights.night()).isEqualTo(ExitCode.DONE);
    assertThat(page()).contains("First");
    assertThat(nights.editions()).hasSize(3);
    assertThat(nights.files("input")).isEmpty();
    // What comes back unchanged lies there already.
    assertThat(archived("events.csv")).isTrue();
    assertThat(archived("events.2.csv")).isTrue();
    assertThat(archived("events.3.csv")).isFalse();
  }

  @Test
  void moveWhatAKilledNightHasLeftAlthoughNothingIsNew() throws IOException {
    nights.drop("a.csv", FIRST).drop("b.csv", EVENTS + "2,2020-01-01,attack,B,IRQ,S\n");
    nights.drop("b.csv.control", "rows = 1\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    // As if it had been killed between the two files, and then between a file and its control.
    back("b.csv");
    back("b.csv.control");
    assertThat(nights.night()).isEqualTo(ExitCode.DONE);
    assertThat(nights.printed()).contains("Nothing new");
    assertThat(nights.files("input")).isEmpty();
    back("b.csv.control");
    assertThat(nights.night()).isEqualTo(ExitCode.DONE);
    assertThat(nights.printed()).contains("Nothing new");
    assertThat(nights.files("input")).isEmpty();
    assertThat(archived("b.csv.control")).isTrue();
    assertThat(nights.editions()).hasSize(1);
  }

  @Test
  void keepAllWhereItIsUntilAnEditionIsOut() throws IOException {
    String template = Files.readString(nights.folder().resolve("templates/briefing.ftl"));
    nights
        .drop("a.csv", FIRST)
        .file(
            "templates/briefing.ftl", "<#ftl attributes={\"model\": 1}>\n<html>${nothing}</html>");
    assertThat(nights.night()).isEqualTo(ExitCode.FAILED);
    assertThat(nights.files("input").keySet()).containsExactly("a.csv");
    assertThat(home.resolve("archive")).doesNotExist();
    nights.file("templates/briefing.ftl", template);
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(nights.files("input")).isEmpty();
  }

  @Test
  void sayWhatCannotBeMovedAndMoveTheRest() throws IOException {
    Path noFolder = Files.createDirectories(home.resolve("archive")).resolve("un");
    Files.writeString(noFolder, "a file");
    nights.drop("un/events.csv", FIRST).drop("z.csv", EVENTS + "2,2020-01-02,attack,Last,IRQ,S\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.PARTLY);
    assertThat(nights.printed()).contains("un/events.csv cannot be moved to the archive: ");
    assertThat(nights.editions()).hasSize(1);
    assertThat(nights.files("input").keySet()).containsExactly("un/events.csv");
    assertThat(archived("z.csv")).isTrue();

    assertThat(nights.night()).as("nothing new").isEqualTo(ExitCode.PARTLY);
    Files.delete(noFolder);
    assertThat(nights.night()).isEqualTo(ExitCode.DONE);
    assertThat(archived("un/events.csv")).isTrue();
    assertThat(nights.editions()).hasSize(1);
  }

  @Test
  void makeADeletedEditionAgainAlthoughItsFilesAreGone() throws IOException {
    nights.drop("a.csv", FIRST);
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    String before = page();
    for (String file : nights.files("output/2020-07-01.1").keySet()) {
      Files.delete(nights.folder().resolve("output/2020-07-01.1").resolve(file));
    }
    Files.delete(nights.folder().resolve("output/2020-07-01.1"));
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    assertThat(page()).isEqualTo(before);
    assertThat(nights.editions()).containsExactly("2020-07-01.1");
  }

  @Test
  void cannotStartWithAnArchiveWhereFilesAreRead() {
    for (String inside : new String[] {"input/done", "output", "state/archive", "."}) {
      nights.settings(settings(nights.folder().resolve(inside).toString()));
      assertThatThrownBy(nights::night)
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining("intake.archive");
    }
  }

  private void back(String name) throws IOException {
    Files.move(home.resolve("archive").resolve(name), nights.folder().resolve("input/" + name));
  }

  private String page() throws IOException {
    String edition = nights.editions().getLast();
    return Files.readString(nights.folder().resolve("output").resolve(edition).resolve("all.html"));
  }
}
