package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
              new Figures(Long.MIN_VALUE, i % 2 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE, i)));
    }
    byte[] part = HeadCodec.write(heads);
    HeadCodec codec = new HeadCodec(part, heads.size());
    for (int i = 0; i < heads.size(); i++) {
      assertThat(codec.head(i)).isEqualTo(heads.get(i));
    }
  }

  @Test
  void takesNothingForAColumnThatIsAlwaysTheSame() {
    Head head =
        new Head(
            1, 2, 3, 4, 5, 6, 7, 8, 9, new Span(18_000, 18_000), Figures.UNKNOWN, Figures.UNKNOWN);
    assertThat(HeadCodec.write(List.of(head, head, head)))
        .hasSameSizeAs(HeadCodec.write(List.of(head)));
    assertThat(HeadCodec.write(List.of())).hasSize(17 * 9);
  }
}
