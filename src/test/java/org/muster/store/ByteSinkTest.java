package org.muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ByteSinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "Größe København",
        "ێ ڵ ڕ ۆ",
        "漢字",
        "\ud83d\ude00 smile",
        "\u0000",
        "lone \ud83d high",
        "\ude00 lone low",
        "wrong order \ude00\ud83d",
        "pair and lone \ud83d\ude00\ud83d"
      })
  void bringsEveryTextBackEqual(String text) {
    ByteSink sink = new ByteSink();
    sink.text(text).text("next");
    ByteSource source = new ByteSource(sink.toBytes());
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.text()).isEqualTo("next");
    assertThat(source.hasMore()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "Größe", "漢字", "\ud83d\ude00"})
  void writesUtf8(String text) {
    ByteSink sink = new ByteSink();
    sink.text(text);
    byte[] bytes = sink.toBytes();
    assertThat(Arrays.copyOfRange(bytes, 1, bytes.length))
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Long.MAX_VALUE, -1})
  void bringsEveryNumberBackEqual(long number) {
    ByteSink sink = new ByteSink();
    sink.number(number).fixed64(number);
    ByteSource source = new ByteSource(sink.toBytes());
    assertThat(source.number()).isEqualTo(number);
    assertThat(source.fixed64()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 70_000})
  void growsAsNeeded(int length) {
    ByteSink sink = new ByteSink();
    sink.text("é".repeat(length));
    assertThat(new ByteSource(sink.toBytes()).text()).hasSize(length);
  }
}
