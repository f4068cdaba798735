package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FrameTest {
  private static final PartKey KEY = PartKey.of(Part.RECORDS, 17);
  private static final byte[] CONTENT =
      "the same words again and again, ".repeat(100).getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @EnumSource(Part.class)
  void bringsContentBackEqual(Part part) {
    PartKey key = PartKey.of(part, 3);
    assertThat(Frame.unpack(key, Frame.pack(key, CONTENT))).isEqualTo(CONTENT);
    assertThat(Frame.unpack(key, Frame.pack(key, new byte[0]))).isEmpty();
  }

  @Test
  void makesTextSmaller() {
    assertThat(Frame.pack(KEY, CONTENT)).hasSizeLessThan(CONTENT.length / 10);
  }

  @Test
  void noticesEveryChangedByte() {
    byte[] framed = Frame.pack(KEY, CONTENT);
    for (int i = 0; i < framed.length; i++) {
      byte[] changed = framed.clone();
      changed[i] ^= 0x10;
      assertThatThrownBy(() -> Frame.unpack(KEY, changed))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("records of block 17")
          .hasMessageContaining("Put back your last good copy of the whole folder state/");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 9, 12, 40})
  void noticesACut(int length) {
    byte[] cut = Arrays.copyOf(Frame.pack(KEY, CONTENT), length);
    assertThatThrownBy(() -> Frame.unpack(KEY, cut)).isInstanceOf(StoreException.class);
  }

  @Test
  void noticesAPartInTheWrongPlace() {
    byte[] framed = Frame.pack(KEY, CONTENT);
    assertThatThrownBy(() -> Frame.unpack(PartKey.of(Part.RECORDS, 18), framed))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> Frame.unpack(PartKey.of(Part.IDS, 17), framed))
        .isInstanceOf(StoreException.class);
  }
}
