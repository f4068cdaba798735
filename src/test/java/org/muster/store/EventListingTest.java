package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/** Which events are listed, of many. */
final class EventListingTest {
  private int asked;

  /**
   * As a file of years has it, in which each event is of the same year: were they sorted whenever
   * one comes, this would take hours.
   */
  @Test
  void tellsManyOfTheSameDaysApartByTheirIds() {
    EventListing listing = new EventListing(3, true);
    for (int rid = 0; rid < 400_000; rid++) {
      listing.add(rid, new Span(18_262, 18_627));
    }
    assertThat(places(listing)).containsExactly(399_997L, 399_998L, 399_999L);
    assertThat(asked).isEqualTo(400_000);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void listsTheOutermostByDaysAndId(boolean latest) {
    Random random = new Random(7);
    EventListing listing = new EventListing(500, latest);
    record Dated(int day, long rid) {}
    List<Dated> all = new ArrayList<>();
    for (long rid = 0; rid < 30_000; rid++) {
      int day = random.nextInt(rid < 10_000 ? 40 : 400);
      all.add(new Dated(day, rid));
      listing.add(rid, new Span(day, day));
    }
    Comparator<Dated> order = Comparator.comparingInt(Dated::day).thenComparingLong(Dated::rid);
    List<Long> expected =
        all.stream()
            .sorted(latest ? order.reversed() : order)
            .limit(500)
            .map(Dated::rid)
            .sorted()
            .toList();

    assertThat(places(listing)).isEqualTo(expected);
    assertThat(asked).as("ids are read of few").isLessThan(1_000);
  }

  @Test
  void listsAllIfTheyAreFew() {
    EventListing listing = new EventListing(3, false);
    listing.add(7, new Span(1, 2));
    listing.add(5, new Span(1, 2));

    assertThat(places(listing)).containsExactly(5L, 7L);
    assertThat(asked).isZero();
  }

  private List<Long> places(EventListing listing) {
    RidList rids =
        listing.rids(
            (asked, taker) -> {
              for (int i = 0; i < asked.size(); i++) {
                taker.take(asked.get(i), key(asked.get(i)));
              }
              this.asked += asked.size();
            });
    List<Long> places = new ArrayList<>();
    for (int i = 0; i < rids.size(); i++) {
      places.add(rids.get(i));
    }
    return places;
  }

  /** Ids in the order of places. */
  private static RecordKey key(long rid) {
    return new RecordKey(RecordKind.EVENT, "sample", "E" + (1_000_000 + rid));
  }
}
