package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.muster.domain.Digests;
import org.muster.domain.MarkingOrder;
import org.muster.domain.RecordKey;
import org.muster.intake.format.Bounds;

/** A file whose rows are known gives the same account as one that is read for the first time. */
final class KnownRowsTest {
  private static final String FIRST =
      """
      id,date,type,title,host,killed,source,marking
      E1,2020-05-06,attack,One,IRQ,3,S1,
      E2,2020-05-07,attack,Two,Atlantis,1,S1,
      E3,2020-05-08,attack,Three,SYR,,S1,TLP:GREEN
      E4,2020-05-09,attack,"Four, and more",SYR,2,S1,
      E5,no date,attack,Five,SYR,2,S1,
      """;

  private final Map<RecordKey, Long> marks = new HashMap<>();

  /** Numbers each record by the digit in its id. */
  private record ByDigit(Map<RecordKey, Long> known) implements KnownRows {
    @Override
    public int find(RecordKey key, long mark) {
      return find(key, number -> known.getOrDefault(key, 0L) == mark);
    }

    @Override
    public int find(RecordKey key, IntPredicate meant) {
      int number = key.id().charAt(1) - '0';
      return known.containsKey(key) && meant.test(number) ? number : -1;
    }
  }

  private Dropped read(String text) throws IOException {
    return read(text, IntakeSettings.DEFAULTS);
  }

  /** Reads a file, passing over what an earlier one has made known. */
  private Dropped read(String text, IntakeSettings settings) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sha256 = Digests.sha256(bytes);
    try (FileReading reading =
        FileReading.open(
            "events.csv",
            () -> new FrozenBytes(new ByteArrayInputStream(bytes), "events.csv", sha256),
            Dropped.LAYOUTS,
            settings,
            MarkingOrder.TLP)) {
      reading.passOver(new ByDigit(Map.copyOf(marks)));
      Dropped dropped = Dropped.of(reading);
      for (Outcome.Accepted accepted : dropped.all(Outcome.Accepted.class)) {
        if (accepted.mark() != 0) {
          marks.put(accepted.entry().key(), accepted.mark());
        }
      }
      return dropped;
    }
  }

  private static List<Integer> unchanged(Dropped dropped) {
    return dropped.all(Outcome.Unchanged.class).stream().map(Outcome.Unchanged::number).toList();
  }

  @Test
  void givesTheSameAccountOfRowsThatAreKnown() throws IOException {
    Dropped first = read(FIRST);
    Dropped second = read(FIRST);
    assertThat(unchanged(first)).isEmpty();
    assertThat(unchanged(second)).containsExactly(1, 3, 4);
    assertThat(second.counts()).isEqualTo(first.counts());
    assertThat(second.notices()).isEqualTo(first.notices());
    assertThat(second.summary()).anyMatch(notice -> notice.startsWith("value_no_country 3"));
  }

  @Test
  void knowsRowsInOtherBytes() throws IOException {
    read(FIRST);
    String other =
        FIRST
            .replace("E1,2020-05-06,attack,One", "\"E1\", 2020-05-06 ,attack,\"One\"")
            .replace("\n", "\r\n");
    assertThat(unchanged(read(other))).containsExactly(1, 3, 4);
  }

  @Test
  void readsARowThatIsOther() throws IOException {
    read(FIRST);
    Dropped second = read(FIRST.replace("SYR,,S1,TLP:GREEN", "SYR,,S1,TLP:RED"));
    assertThat(unchanged(second)).containsExactly(1, 4);
    assertThat(second.entries()).hasSize(2);
  }

  @Test
  void refusesAnIdThatAKnownRowHasHad() throws IOException {
    Dropped first = read(FIRST);
    String repeated = FIRST + "E1,2020-05-06,attack,One,IRQ,3,S1,\nE3,2021,attack,Other,IRQ,,S1,\n";
    Dropped second = read(repeated);
    marks.clear();
    assertThat(unchanged(second)).containsExactly(1, 3, 4);
    assertThat(second.notices()).isEqualTo(read(repeated).notices());
    assertThat(second.counts().rejected()).isEqualTo(first.counts().rejected() + 2);
  }

  @Test
  void refusesAKnownRowWhoseIdAnotherRowHasHad() throws IOException {
    read(FIRST);
    String header = FIRST.lines().findFirst().orElseThrow() + "\n";
    String other = header + "E1,2021,attack,Other,IRQ,,S1,\n" + FIRST.substring(header.length());
    Dropped second = read(other);
    marks.clear();
    assertThat(unchanged(second)).containsExactly(3, 4);
    assertThat(second.notices()).isEqualTo(read(other).notices());
  }

  @Test
  void knowsNoRowThatWasReadWithOtherSettings() throws IOException {
    read(FIRST);
    IntakeSettings d = IntakeSettings.DEFAULTS;
    IntakeSettings shorter =
        new IntakeSettings(
            d.maxFileBytes(),
            d.maxSeconds(),
            Bounds.with("field", d.limits().field() - 1),
            d.holdBackPercent(),
            d.holdBackCount(),
            d.dataset());
    assertThat(unchanged(read(FIRST, shorter))).isEmpty();
  }
}
