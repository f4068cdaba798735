package org.muster.render.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineBreaksTest {
  /** Places where a line may end are written as a bar. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "one two,one |two",
        "2020-07-01,2020-07-01",
        "100-150 persons,100-150 |persons",
        "100–150,100–150",
        "well-known,well-|known",
        "CJTF-OIR,CJTF-|OIR",
        "minus -5,minus |-5",
        "and/or,and/|or",
        "1/2,1/2",
        "java.text.BreakIterator,java.text.BreakIterator",
        "the end –,the |end |–",
      })
  void endsALineWhereAReaderWould(String text, String bars) {
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      found.append(text.charAt(i));
      if (i < text.length() - 1 && LineBreaks.after(text, i)) {
        found.append('|');
      }
    }
    assertThat(found).hasToString(bars);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/abc,22,20",
    "abcdefghijkl,8,8",
    "ab😀cd,3,2",
    "é́́x,1,3",
    "'2,850[1029]',10,5",
    "'2,850[1029]',5,5",
    "'2,850[1029]',3,2",
    "[1029–1032],8,6",
    "[1029],5,4",
  })
  void cutsAWordThatDoesNotFitAtASeamOrBetweenWholeCharacters(String word, int limit, int cut) {
    assertThat(LineBreaks.within(word, 0, limit)).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({
    "'840[343, 344]',9,3",
    "'at least 840[343, 344]',18,9",
    "'[343, 344]',6,6",
    "'840[343] and more',13,13",
    "'840 [see also more]',9,9",
  })
  void endsALineBeforeAFigureRatherThanWithinItsNotes(String text, int possible, int end) {
    assertThat(LineBreaks.beforeNotes(text, 0, possible)).isEqualTo(end);
  }
}
