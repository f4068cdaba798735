package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muster.store.Head.Figures;

final class HeadCodecTest {
  @Test
  void bringsHeadsBackEqual() {
    Random random = new Random(1);
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      heads.add(
          new Head(
              7,
              random.nextInt(200),
              random.nextInt(70_000),
              random.nextInt(),
              i % 2 == 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE,
              0,
              random.nextInt(70_000),
              0,
              random.nextInt(1 << 12),
              new Span(Span.OPEN_START + random.nextInt(3), Span.OPEN_END - random.nextInt(3)),
              new Figures(Figures.NONE, random.nextLong(), Long.MAX_VALUE),
              new Figures(Long.MIN_VALUE, i % 2 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE, i),
              i % 3));
    }
    byte[] part = HeadCodec.write(heads);
    HeadCodec codec = new HeadCodec(part, heads.size());
    for (int i = 0; i < heads.size(); i++) {
      assertThat(codec.head(i)).isEqualTo(heads.get(i));
    }
  }

  /** As a head was stored before events were counted by their incidents. */
  @Test
  void takesAColumnThatAPartLacksForNothing() {
    Head head = head(0);
    byte[] part = HeadCodec.write(List.of(head, head(7)));
    byte[] earlier = Arrays.copyOf(part, part.length - Long.BYTES - 1 - 2);
    HeadCodec codec = new HeadCodec(earlier, 2);
    assertThat(codec.head(0)).isEqualTo(head);
    assertThat(codec.head(1)).isEqualTo(head);
  }

  private static Head head(long further) {
    return new Head(
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        new Span(18_000, 18_000),
        Figures.UNKNOWN,
        Figures.UNKNOWN,
        further);
  }

  @Test
  void takesNothingForAColumnThatIsAlwaysTheSame() {
    Head head = head(0);
    assertThat(HeadCodec.write(List.of(head, head, head)))
        .hasSameSizeAs(HeadCodec.write(List.of(head)));
    assertThat(HeadCodec.write(List.of())).hasSize(18 * 9);
  }
}
