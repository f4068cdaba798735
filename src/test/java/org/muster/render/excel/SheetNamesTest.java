package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SheetNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Events                                   | Events
          Sources: [all]/some\\*?                  | Sources all some
          a title of exactly thirty-one c          | a title of exactly thirty-one c
          a title of more than thirty-one chars    | a title of more than thirty-one
          it's                                     | it's
          'quoted'                                 | quoted
          History                                  | History 2
          ///                                      | Sheet
          """)
  void keepsWhatASpreadsheetAllows(String title, String name) {
    assertThat(new SheetNames().sheet(title, 1)).isEqualTo(name);
  }

  @Test
  void givesEachNameOnceWhateverItsCase() {
    SheetNames names = new SheetNames();
    assertThat(names.sheet("Events", 1)).isEqualTo("Events");
    assertThat(names.sheet("EVENTS", 1)).isEqualTo("EVENTS 2");
    assertThat(names.sheet("Events", 2)).isEqualTo("Events 3");
    assertThat(names.sheet("a title of more than thirty-one chars", 2))
        .isEqualTo("a title of more than thirty-o 2")
        .hasSize(SheetNames.LIMIT);
  }

  @Test
  void doesNotCutACharacterInTwo() {
    assertThat(new SheetNames().sheet("x".repeat(30) + "😀", 1)).isEqualTo("x".repeat(30));
  }

  @Test
  void namesTablesByTheirSheet() {
    SheetNames names = new SheetNames();
    assertThat(names.table("Events 2")).isEqualTo("Events2Table");
    assertThat(names.table("Events-2")).isEqualTo("Events2Table_2");
    assertThat(names.table("2020")).isEqualTo("T2020Table");
    assertThat(names.table("...")).isEqualTo("TTable");
  }
}
