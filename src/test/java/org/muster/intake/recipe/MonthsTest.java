package org.muster.intake.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MonthsTest {
  private static final List<List<String>> FRENCH =
      Stream.of(
              "janvier",
              "février",
              "mars",
              "avril",
              "mai",
              "juin",
              "juillet",
              "août",
              "septembre",
              "octobre",
              "novembre",
              "décembre")
          .map(List::of)
          .toList();

  @ParameterizedTest
  @CsvSource({
    "décembre, 12",
    "DECEMBRE, 12",
    "fév, 2",
    "aout, 8",
    "juin, 6",
    "juil, 7",
    "janv., 1",
    "jui, 0",
    "ma, 0",
    "December, 0",
    "'', 0"
  })
  void knowsANameAndWhatItIsShortenedTo(String name, int month) {
    assertThat(new Months(FRENCH).number(name)).isEqualTo(month);
  }

  @Test
  void knowsSeveralNamesOfAMonth() {
    List<List<String>> german = new ArrayList<>(FRENCH);
    german.set(2, List.of("März", "Mrz"));
    assertThat(new Months(german).number("mrz")).isEqualTo(3);
  }

  /** Capitals of Turkish lose nothing: KASIM has no dots, and ARALIK none either. */
  @Test
  void knowsTurkishNamesInCapitals() {
    List<List<String>> turkish = new ArrayList<>(FRENCH);
    turkish.set(10, List.of("Kas\u0131m"));
    turkish.set(3, List.of("Nisan"));
    assertThat(new Months(turkish).number("KASIM")).isEqualTo(11);
    assertThat(new Months(turkish).number("N\u0130SAN")).isEqualTo(4);
  }

  @Test
  void refusesWhatIsNoYear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Months(FRENCH.subList(0, 11)))
        .withMessage("a year has 12 months, not 11");
    List<List<String>> twice = new ArrayList<>(FRENCH);
    twice.set(5, List.of("Mai"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Months(twice))
        .withMessage("'Mai' is the name of two months");
  }
}
