package org.muster.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Full snapshots whose name is given to another file: which of them is true from then on. */
final class SnapshotsOverwrittenIT {
  private static final byte[] OLD = incidents(1);
  private static final byte[] MIDDLE = incidents(2);
  private static final byte[] NEW = incidents(3);

  @TempDir Path home;

  private static byte[] incidents(int dead) {
    return ("Ref,Day,Land,Dead\nI1,2020-05-01,Togo," + dead + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static SortedMap<String, byte[]> files(Object... namesAndContents) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      files.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
    }
    return files;
  }

  private static void assertTrue(ReadNights nights, int dead) {
    assertThat(nights.known(null, "incidents"::equals))
        .filteredOn(record -> record.startsWith("Event"))
        .singleElement()
        .asString()
        .contains("killed=Quantity[text=" + dead + ",");
  }

  @Test
  void giveWayTheSameNightToTheOneThatLiesUnderTheirName()
      throws IOException, InterruptedException {
    try (ReadNights nights = new ReadNights(home)) {
      nights.night(files("a.csv", OLD));
      nights.night(files("a.csv", OLD, "b.csv", NEW));
      assertTrue(nights, 3);
      nights.night(files("b.csv", OLD));
      assertTrue(nights, 1);
    }
  }

  @Test
  void giveWayToTheNewestThatIsLeftAlsoAfterAKill() throws IOException, InterruptedException {
    for (List<Integer> kills : List.<List<Integer>>of(List.of(), List.of(0), List.of(1, 0))) {
      try (ReadNights nights = new ReadNights(home.resolve("kills" + kills.size()))) {
        nights.night(files("a.csv", OLD));
        nights.night(files("a.csv", OLD, "b.csv", MIDDLE));
        nights.night(files("a.csv", OLD, "b.csv", MIDDLE, "c.csv", NEW));
        nights.night(files("a.csv", OLD, "b.csv", MIDDLE, "c.csv", OLD), kills);
        assertTrue(nights, 2);
      }
    }
  }

  @Test
  void areTrueAgainOnceTheyAreBackAlsoAfterAKill() throws IOException, InterruptedException {
    for (List<Integer> kills : List.<List<Integer>>of(List.of(), List.of(0), List.of(1, 0))) {
      try (ReadNights nights = new ReadNights(home.resolve("kills" + kills.size()))) {
        nights.night(files("a.csv", OLD));
        nights.night(files("a.csv", OLD, "b.csv", MIDDLE));
        nights.night(files("a.csv", OLD, "b.csv", MIDDLE, "c.csv", NEW));
        nights.night(files("a.csv", OLD));
        assertTrue(nights, 1);
        nights.night(files("a.csv", OLD, "b.csv", MIDDLE), kills);
        assertTrue(nights, 2);
        nights.night(files("a.csv", OLD, "b.csv", MIDDLE, "c.csv", NEW), kills);
        assertTrue(nights, 3);
        nights.night(files("a.csv", OLD, "c.csv", NEW));
        assertTrue(nights, 3);
        nights.night(files("a.csv", OLD, "b.csv", MIDDLE, "c.csv", NEW), kills);
        assertTrue(nights, 3);
        nights.night(files("a.csv", OLD, "b.csv", MIDDLE), kills);
        assertTrue(nights, 2);
      }
    }
  }

  @Test
  void standWhileTheOneUnderTheirNameIsHeldBack() throws IOException, InterruptedException {
    byte[] wrong =
        "Ref,Day,Land,Dead\nI1,?,Togo,1\nI2,?,Togo,1\nI3,?,Togo,1\n"
            .getBytes(StandardCharsets.UTF_8);
    try (ReadNights nights = new ReadNights(home)) {
      nights.night(files("a.csv", OLD));
      nights.night(files("a.csv", OLD, "b.csv", NEW));
      nights.night(files("a.csv", OLD, "b.csv", wrong));
      assertTrue(nights, 3);
      nights.night(files("a.csv", OLD, "b.csv", wrong));
      assertTrue(nights, 3);
    }
  }
}
