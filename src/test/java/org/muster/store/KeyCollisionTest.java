package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.store.SampleRecords.event;
import static org.muster.store.SampleRecords.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/** Every key has the same hash; only their texts tell them apart. */
final class KeyCollisionTest {
  @TempDir Path state;
  private Nights nights;

  @BeforeEach
  void open() throws IOException {
    nights = new Nights(state, new MaskedFingerprint(0), 3);
  }

  @AfterEach
  void close() {
    nights.close();
  }

  @Test
  void keepsBothRecords() {
    assertThat(
            nights.load(
                nights.next(), file("a", 1, false), List.of(event("1", "x"), event("2", "y"))))
        .isEqualTo(new LoadCounts(2, 0, 0, 0, 0, 0, 0));
    assertThat(nights.load(nights.next(), file("b", 2, false), List.of(event("3", "z"))).added())
        .isEqualTo(1);
    assertThat(nights.known(null)).containsExactly("1=x", "2=y", "3=z");
  }

  @Test
  void correctsTheOneThatIsMeant() {
    nights.load(nights.next(), file("a", 1, false), List.of(event("1", "x"), event("2", "y")));
    nights.reopen();
    assertThat(nights.load(nights.next(), file("b", 2, false), List.of(event("2", "Y"))))
        .isEqualTo(new LoadCounts(0, 1, 0, 0, 0, 0, 0));
    assertThat(nights.known(null)).containsExactly("1=x", "2=Y");
  }

  @Test
  void withdrawsAndReturnsTheOneThatIsMeant() {
    nights.load(
        nights.next(),
        file("a", 1, false),
        List.of(event("1", "x"), event("2", "y"), event("3", "z"), event("4", "w")));
    nights.load(nights.next(), file("b", 2, false), List.of(), "2", "4");
    nights.reopen();
    assertThat(
            nights.load(
                nights.next(), file("c", 3, false), List.of(event("2", "y"), event("5", "v"))))
        .isEqualTo(new LoadCounts(1, 0, 0, 0, 1, 0, 0));
    assertThat(nights.known(null)).containsExactly("1=x", "2=y", "3=z", "5=v");
    nights.reopen();
    assertThat(nights.load(nights.next(), file("d", 4, false), List.of(), "4", "5"))
        .isEqualTo(new LoadCounts(0, 0, 1, 1, 0, 0, 0));
    assertThat(nights.known(null)).containsExactly("1=x", "2=y", "3=z");
  }

  @Test
  void doesNotTakeAnUnknownKeyForAKnownOne() {
    nights.load(nights.next(), file("a", 1, false), List.of(event("1", "x")));
    Load load = nights.store().begin(nights.next(), file("b", 2, false));
    RecordKey unknown = SampleRecords.key("2");
    assertThat(load.add(List.of(), List.of(unknown))).containsExactly(unknown);
  }

  @Test
  void tellsDatasetsAndKindsApart() {
    nights.load(nights.next(), file("a", 1, false), List.of(event("1", "x")));
    assertThat(
            nights
                .load(
                    nights.next(),
                    file("d", 2, RecordKind.DEPLOYMENT, false),
                    List.of(SampleRecords.deployment("1", "285")))
                .added())
        .isEqualTo(1);
    nights.reopen();
    assertThat(
            nights
                .load(
                    nights.next(),
                    file("d", 3, RecordKind.DEPLOYMENT, false),
                    List.of(SampleRecords.deployment("1", "286")))
                .corrected())
        .isEqualTo(1);
    assertThat(nights.known(null)).containsExactly("1=x");
  }
}
