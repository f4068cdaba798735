package org.muster.intake.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MemoTest {
  @ParameterizedTest
  @CsvSource({"10, 1", "60000, 2"})
  void remembersShortTexts(int length, int parsed) {
    AtomicInteger times = new AtomicInteger();
    Memo<Integer> memo =
        new Memo<>(
            text -> {
              times.incrementAndGet();
              return text.length();
            });
    String text = "x".repeat(length);
    assertThat(memo.of(text)).isEqualTo(memo.of(text)).isEqualTo(length);
    assertThat(times).hasValue(parsed);
  }
}
