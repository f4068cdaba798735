package org.muster.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.Trials;
import org.muster.store.Tally;

/**
 * Ten nights in a row over drops that change, through the real reader and the real store, some of
 * them killed again and again. After each night, the store must be what a fresh one is into which
 * the same drops are replayed undisturbed; and what it knows of a full snapshot must be what one
 * knows that has seen nothing but the last state of the folder.
 */
final class TenNightsIT {
  private static final int NIGHTS = 10;

  @TempDir Path home;

  private final List<SortedMap<String, byte[]>> nights = new ArrayList<>();

  static LongStream seeds() {
    return Trials.seeds(6);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void endLikeFreshStores(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    Drops drops = new Drops(random);
    try (ReadNights tried = new ReadNights(home.resolve("tried"))) {
      for (int night = 0; night < NIGHTS; night++) {
        drops.day();
        nights.add(drops.files());
        tried.night(drops.files(), kills(random));
        if (random.nextInt(3) == 0) {
          tried.reopen();
        }
        assertLikeReplayed(tried);
        assertLikeLastState(tried, drops);
      }
    }
  }

  private static List<Integer> kills(Random random) {
    List<Integer> kills = new ArrayList<>();
    while (random.nextInt(2) == 0) {
      kills.add(random.nextInt(14));
    }
    return kills;
  }

  private void assertLikeReplayed(ReadNights tried) throws IOException, InterruptedException {
    try (ReadNights fresh = new ReadNights(home.resolve("replayed " + nights.size()))) {
      for (SortedMap<String, byte[]> files : nights) {
        fresh.night(files);
      }
      assertThat(tried.known(null)).isEqualTo(fresh.known(null));
      assertThat(tried.tallies(null, tally -> true)).isEqualTo(fresh.tallies(null, tally -> true));
      int last = nights.size() - 1;
      for (int night = 0; night <= last; night++) {
        var then = tried.runs().get(night).knownAt();
        assertThat(fresh.runs().get(night).knownAt()).isEqualTo(then);
        assertThat(tried.known(then)).isEqualTo(fresh.known(then));
        assertThat(tried.tallies(then, tally -> true))
            .isEqualTo(fresh.tallies(then, tally -> true));
        assertThat(tried.changes(night, last)).isEqualTo(fresh.changes(night, last));
      }
      // Those of now lie ready, those of an instant are added up.
      assertThat(tried.tallies(null, tally -> true))
          .isEqualTo(tried.tallies(tried.runs().getLast().knownAt(), tally -> true));
    }
  }

  /** Where one file at most says what there is: of two, the one counts that was dropped last. */
  private void assertLikeLastState(ReadNights tried, Drops drops)
      throws IOException, InterruptedException {
    try (ReadNights fresh = new ReadNights(home.resolve("last state " + nights.size()))) {
      fresh.night(drops.files());
      for (String dataset : List.of("border-posts", "incidents")) {
        if (drops.snapshots(dataset) == 1) {
          assertThat(tried.known(null, dataset::equals))
              .as(dataset)
              .isEqualTo(fresh.known(null, dataset::equals));
          assertThat(tried.tallies(null, tally -> ofDataset(tally, dataset)))
              .as(dataset)
              .isEqualTo(fresh.tallies(null, tally -> ofDataset(tally, dataset)));
        }
      }
    }
  }

  private static boolean ofDataset(Tally tally, String dataset) {
    return tally.operation().equals(dataset.equals("incidents") ? "INC" : "BORDER");
  }
}
