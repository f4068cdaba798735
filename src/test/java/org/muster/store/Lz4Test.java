package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Lz4Test {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 269, 270, 271, 70_000})
  void bringsOneByteOverAndOverBack(int length) {
    byte[] content = new byte[length];
    Arrays.fill(content, (byte) 'x');
    byte[] packed = Lz4.pack(content, content.length, 0);
    assertThat(Lz4.unpack(packed, 0, length)).isEqualTo(content);
    assertThat(packed.length).isLessThan(30 + length / 200);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 26, 256})
  void bringsWhateverHasFewOrManyKindsOfBytesBack(int kinds) {
    Random random = new Random(kinds);
    for (int length = 0; length < 3000; length += 1 + length / 8) {
      byte[] content = new byte[length];
      for (int i = 0; i < length; i++) {
        content[i] = (byte) random.nextInt(kinds);
      }
      assertThat(Lz4.unpack(Lz4.pack(content, content.length, 0), 0, length)).isEqualTo(content);
    }
  }

  @Test
  void bringsWhatRepeatsFarAwayBack() {
    byte[] content = new byte[300_000];
    new Random(5).nextBytes(content);
    System.arraycopy(content, 0, content, 65_535, 2000);
    System.arraycopy(content, 100_000, content, 165_536, 2000);
    byte[] packed = Lz4.pack(content, content.length, 0);
    assertThat(Lz4.unpack(packed, 0, content.length)).isEqualTo(content);
    assertThat(packed.length).isLessThan(content.length);
  }

  @Test
  void packsAPartOfAnArrayBehindFreeBytes() {
    byte[] content = "one and one and one and two".repeat(9).getBytes(StandardCharsets.UTF_8);
    byte[] packed = Lz4.pack(content, 100, 7);
    assertThat(Arrays.copyOf(packed, 7)).containsOnly(0);
    assertThat(Lz4.unpack(packed, 7, 100)).isEqualTo(Arrays.copyOf(content, 100));
  }

  /** A block put together by hand from the format's description. */
  @Test
  void readsTheFormatThatOthersWrite() {
    byte[] block = HexFormat.of().parseHex("32" + "616263" + "0300" + "50" + "7a7a7a7a7a");
    assertThat(new String(Lz4.unpack(block, 0, 14), StandardCharsets.US_ASCII))
        .isEqualTo("abcabcabczzzzz");
  }

  @Test
  void refusesReferencesAndLengthsThatLeadOutOfTheContent() {
    assertRefused("32" + "616263" + "0400" + "50" + "7a7a7a7a7a", 14);
    assertRefused("32" + "616263" + "0000" + "50" + "7a7a7a7a7a", 14);
    assertRefused("32" + "616263" + "0300" + "50" + "7a7a7a7a7a", 13);
    assertRefused("32" + "616263" + "0300" + "50" + "7a7a7a7a7a", 15);
    assertRefused("32" + "616263" + "0300" + "60" + "7a7a7a7a7a", 15);
    assertRefused("32" + "616263" + "03", 14);
    assertRefused("F0FFFFFF", 14);
    assertRefused("", 0);
  }

  private static void assertRefused(String block, int length) {
    assertThatThrownBy(() -> Lz4.unpack(HexFormat.of().parseHex(block), 0, length))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
