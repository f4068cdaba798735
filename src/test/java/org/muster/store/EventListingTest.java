package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which events are listed, of many. */
final class EventListingTest {
  /** As a file of years has it, in which each event is of the same year. */
  @Test
  void takesAsLongAsUsualWhereAllShareTheirDays() {
    EventListing listing = new EventListing(20_000, true);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int rid = 0; rid < 400_000; rid++) {
            listing.add(rid, new Span(18_262, 18_627));
          }
        });
    assertThat(listing.rids().size()).isEqualTo(400_000);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void listsTheOutermostAndWhatSharesTheirDays(boolean latest) {
    Random random = new Random(7);
    EventListing listing = new EventListing(500, latest);
    List<Integer> days = new ArrayList<>();
    for (int rid = 0; rid < 30_000; rid++) {
      int day = random.nextInt(rid < 10_000 ? 40 : 400);
      days.add(day);
      listing.add(rid, new Span(day, day));
    }
    List<Integer> ordered = new ArrayList<>(days);
    ordered.sort(latest ? Comparator.reverseOrder() : Comparator.naturalOrder());
    int outermost = ordered.get(499);
    long expected =
        days.stream().filter(day -> latest ? day >= outermost : day <= outermost).count();
    assertThat(listing.rids().size()).isEqualTo((int) expected);
  }
}
