package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkupDayTest {
  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "0000-01-01", "9999-12-31", "+12014-07-01", "-0044-03-15"})
  void readsWhatJavaReads(String text) {
    assertThat(MarkupDay.parse(text)).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2014-00-01",
        "2014-13-01",
        "2014-+1-02",
        "2014/01/02",
        "14-1-2",
        ""
      })
  void refusesWhatJavaRefuses(String text) {
    assertThatThrownBy(() -> MarkupDay.parse(text)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> LocalDate.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
