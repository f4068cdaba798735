package org.muster.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class PhraseTest {
  private static final Phrase EVENTS =
      Phrase.of("{0, plural, one {# event} other {# events}} of {1}");

  @Test
  void acceptsTheSameValuesInAnotherOrder() {
    assertThat(EVENTS.fault("{1}: {0, plural, zero {x} few {#} other {#}}")).isEmpty();
    assertThat(EVENTS.fault("{1}: {0}")).isEmpty();
    assertThat(Phrase.of("Sources").fault("Kilder")).isEmpty();
  }

  @Test
  void refusesWhatLosesOrInventsAValue() {
    assertThat(EVENTS.fault("{0} hændelser"))
        .hasValue("it has the values {0}, but the English phrase has the values {0}, {1}");
    assertThat(Phrase.of("Sources").fault("{0} kilder"))
        .hasValue("it has the values {0}, but the English phrase has no values");
  }

  @Test
  void refusesWhatIsNoPattern() {
    assertThat(EVENTS.fault("{0, plural, one {x}} af {1}").orElseThrow())
        .startsWith("it is no pattern of ICU's MessageFormat: ");
    assertThat(EVENTS.fault("{0 af {1}").orElseThrow()).contains("no pattern");
    assertThat(Phrase.of("Sources").fault(" ")).hasValue("it is blank");
    assertThatThrownBy(() -> Phrase.of("{0")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToCountByWhatIsAText() {
    assertThat(EVENTS.fault("{0} af {1, plural, other {#}}"))
        .hasValue("it treats {1} as what it is not in English");
    assertThat(EVENTS.fault("{0} af {1, date}"))
        .hasValue("it treats {1} as what it is not in English");
  }
}
