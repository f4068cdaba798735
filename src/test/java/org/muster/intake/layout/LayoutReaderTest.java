package org.muster.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a layout stops everything, and says where it is. */
final class LayoutReaderTest {
  private static final String SOUND =
      """
      about: incidents
      kind: events
      dataset: incidents
      columns:
        Id: {needed: true}
        Day: {needed: true}
        What: {needed: true}
        Dead: {missing: {n.k.: not reported}}
      leave-out:
        - {when: {Id: Total}, because: it is a subtotal}
      record:
        id: ${Id}
        date: {date: Day, form: d/M/yy, pivot: 1980}
        title: ${What}
        killed:
          - {when: {Dead: ["", "0"]}, text: not reported, because: a zero is no count}
          - best: Dead
      """;

  private static Layout read(String yaml) {
    return LayoutReader.read(
        "layouts/incidents.yaml", yaml.getBytes(StandardCharsets.UTF_8), "us-bases"::equals);
  }

  @Test
  void readsASoundOne() {
    Layout layout = read(SOUND);
    assertThat(layout.name()).isEqualTo("incidents");
    assertThat(layout.identity()).matches("incidents@[0-9a-f]{8}");
    assertThat(layout.columns())
        .extracting(LayoutColumn::name)
        .containsExactly("Id", "Day", "What", "Dead");
    assertThat(layout.wholeTruth()).isFalse();
    assertThat(layout.own()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: events | kind: incidents | 2: 'incidents' is no kind of record; these are:"
            + " deployments",
        "dataset: incidents | colour: red | 3: 'colour' is no key here",
        "dataset: incidents | dataset: '' | 3: the dataset is blank",
        "about: incidents | whole-truth: false | 1: the key 'about' is missing",
        "needed: true | needed: maybe | 5: 'maybe' is neither true nor false",
        "Day: {needed | id: {needed | 6: the column 'id' is named twice",
        "missing: {n.k.: not reported} | missing: {n.k.: lost} | 8: 'lost' is not one of not"
            + " reported, withheld",
        "because: it is a subtotal | becuase: it is a subtotal | 10: 'becuase' is no key here",
        "when: {Id: Total} | when: {Nr: Total} | 10: 'Nr' is no column of the layout",
        "title: ${What} | titel: ${What} | 14: 'titel' is no key here",
        "title: ${What} | title: ${Wat} | 14: 'Wat' is no column of the layout",
        "title: ${What} | title: ${What | 14: '${' is not closed",
        "title: ${What} | title: {best: What, words: {a: b}} | 14: 'words' cannot stand beside"
            + " 'best'",
        "title: ${What} | title: {words: {a: b}} | 14: one of these is needed: text",
        "title: ${What} | note: ${What} | 12: the column 'title' is missing",
        "date: Day | date: Date | 13: 'Date' is no column of the layout",
        "form: d/M/yy | form: d/M | 13: the form 'd/M' has no year",
        "form: d/M/yy | form: d/m/yy | 13: 'm' in the form 'd/m/yy' is none of yyyy, yy",
        "form: d/M/yy | form: edtf, made: month | 13: of a date that is EDTF nothing can be made",
        "form: d/M/yy | form: d e M yy | 13: 'e' in the form 'd e M yy' is none of yyyy, yy",
        "missing: {n.k.: not reported} | missing: [n.k.] | 8: each mark stands with its reason"
            + " here, as {NA: not reported}",
        "pivot: 1980 | pivot: 80 | 13: '80' is no year",
        "best: Dead | best: [Dead | 17: it is no YAML: expected ',' or ']', but got <stream end>"
      })
  void tellsFileAndLineOfAMistake(String sound, String mistaken, String message) {
    assertThat(SOUND).contains(sound);
    int at = SOUND.indexOf(sound);
    String yaml = SOUND.substring(0, at) + mistaken + SOUND.substring(at + sound.length());
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(yaml))
        .withMessageStartingWith("layouts/incidents.yaml, line " + message);
  }

  @Test
  void tellsFixedWordsThatAColumnMayNotHold() {
    String yaml =
        SOUND
            + """
              status: Happened
              clarity: {text: "${What}", words: {one: single, many: manifold}, otherwise: unclear}
              place_precision: {text: "${What}", words: {a: Exact, b: ""}, otherwise: UNKNOWN}
            """;
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(yaml))
        .satisfies(
            e ->
                assertThat(e.mistakes())
                    .containsExactly(
                        "layouts/incidents.yaml, line 18: 'Happened' is not one of occurred,"
                            + " planned, claimed",
                        "layouts/incidents.yaml, line 19: 'manifold' is not one of single,"
                            + " summary, unknown",
                        "layouts/incidents.yaml, line 19: 'unclear' is not one of single,"
                            + " summary, unknown"));
  }

  @Test
  void tellsWhatIsNoWayToWriteMonthsAndFigures() {
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(SOUND + "months: [Januar, Februar]\nthousands: ','\n"))
        .satisfies(
            e ->
                assertThat(e.mistakes())
                    .containsExactly(
                        "layouts/incidents.yaml, line 18: a year has 12 months, not 2",
                        "layouts/incidents.yaml, line 19: ',' is not '.'; a comma, an apostrophe"
                            + " or a space needs no word"));
  }

  @Test
  void tellsWhatToDoAboutAFileThatIsNoYaml() {
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(SOUND.replace("title: ${What}", " title: ${What}")))
        .withMessageStartingWith("layouts/incidents.yaml, line 14: it is no YAML: ")
        .withMessageEndingWith(
            "; indent the keys of an entry alike, and quote a text that has a colon or begins with"
                + " a brace");
  }

  @Test
  void tellsWhereALetterIsNotUtf8() {
    byte[] latin = SOUND.replace("a subtotal", "à subtotal").getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> LayoutReader.read("layouts/incidents.yaml", latin, name -> false))
        .withMessage("layouts/incidents.yaml, line 10: a letter is not UTF-8; save it as UTF-8");
  }

  @Test
  void tellsEveryMistakeOfAFile() {
    String yaml =
        """
        about: incidents
        about: again
        kind: events
        dataset: ' '
        whole-truth: maybe
        charset: EBCDIC-7
        delimiter: two
        missing: {"-": lost}
        columns:
          Id: {needed: perhaps}
          Day: {neded: true}
          id: {decimals: x}
          Dead: {missing: {n.k.: gone}}
        each: {list: Dead, item: "("}
        leave-out:
          - {when: {Nr: Total, Day: {no: x}}, because: it is a subtotal}
          - {when: {Id: Total}}
        trailer: {when: {Who: T}, rows: Count}
        record:
          id: ${Id
          date: {date: Date, form: [d/M, yy], pivot: 80}
          title: ${each.name}
          killed:
            - {when: {Dead: ["", "0"]}, txt: not reported}
            - {best: Dead, low: Least}
          note: {first: ["${A}", "${B}"]}
        sources:
          - {id: x, published: soon, title: T}
          - {id: y, titel: T}
        """;
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(yaml))
        .satisfies(
            e ->
                assertThat(e.mistakes())
                    .map(line -> line.replace("layouts/incidents.yaml, line ", ""))
                    .map(line -> line.replaceFirst("(; these are|is not one of).*", "$1"))
                    .containsExactly(
                        "2: 'about' is there twice",
                        "4: the dataset is blank",
                        "5: 'maybe' is neither true nor false",
                        "6: 'EBCDIC-7' is no charset that is known here",
                        "7: 'two' is not one character",
                        "8: 'lost' is not one of",
                        "10: 'perhaps' is neither true nor false",
                        "11: 'neded' is no key here; these are",
                        "12: the column 'id' is named twice",
                        "12: 'x' is not a digit",
                        "13: 'gone' is not one of",
                        "14: this is no regular expression: Unclosed group",
                        "16: 'Nr' is no column of the layout",
                        "16: 'no' is no key here; these are",
                        "17: 'when' and 'because' are both needed",
                        "18: 'Who' is no column of the layout",
                        "18: 'Count' is no column of the layout",
                        "20: '${' is not closed in '${Id'",
                        "21: 'Date' is no column of the layout",
                        "21: '80' is no year",
                        "21: the form 'd/M' has no year",
                        "24: 'txt' is no key here; these are",
                        "25: 'Least' is no column of the layout",
                        "26: 'A' is no column of the layout",
                        "26: 'B' is no column of the layout",
                        "28: published: it is not of the form 2020, 2020-07 or 2020-07-01",
                        "29: 'titel' is no key here; these are"));
  }

  /** None of these hides another one that lies within it, beside it or behind it. */
  @Test
  void tellsMistakesThatLieBehindOthers() {
    String yaml =
        """
        about: incidents
        kind: events
        dataset: incidents
        columns:
          Id: {needed: maybe, also: {a: b}}
          Day:
          Where:
        delimiter: two
        quote: three
        headerless:
          Nr: "("
        each: {list: Wher, seperator: ";", item: "(", skip: {a: b}}
        leave-out:
          - {when: {Nr: Total}}
        trailer: {rows: Count, sums: {Deaths: ""}}
        record:
          id: ${Nr} and ${Number}
          host: {contry: Where, by: nam, on: Date}
          titel: {text: "${Wat}", words: {a: [b], c: [d]}, otherwise: [e]}
          date:
            - {when: {Nr: {nt: x}}, because: [x], date: Dat, until: Til, reads: all, made: up}
            - {year: J, month: M, day: T}
          killed: {low: Least, best: Dead, rounded: perhaps}
          injured: {sum: [A, B]}
        with: [us-bases, incidence, incident]
        sources:
          - {id: [x], title: {t: u}}
        """;
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(yaml))
        .satisfies(
            e ->
                assertThat(e.mistakes())
                    .map(line -> line.replace("layouts/incidents.yaml, line ", ""))
                    .map(line -> line.replaceFirst("(; these are|is not one of).*", "$1"))
                    .containsExactly(
                        "5: 'maybe' is neither true nor false",
                        "5: a text is expected here",
                        "8: 'two' is not one character",
                        "9: 'three' is not one character",
                        "11: 'Nr' is no column of the layout",
                        "11: this is no regular expression: Unclosed group",
                        "12: 'seperator' is no key here; these are",
                        "12: a text is expected here",
                        "12: this is no regular expression: Unclosed group",
                        "12: 'Wher' is no column of the layout",
                        "14: 'when' and 'because' are both needed",
                        "14: 'Nr' is no column of the layout",
                        "15: 'when' is needed, and 'rows' or 'sums'",
                        "15: 'Count' is no column of the layout",
                        "15: 'Deaths' is no column of the layout",
                        "17: 'Nr' is no column of the layout",
                        "17: 'Number' is no column of the layout",
                        "18: 'contry' is no key here; these are",
                        "18: 'nam' is not one of",
                        "18: 'Date' is no column of the layout",
                        "19: 'titel' is no key here; these are",
                        "19: a text is expected here",
                        "19: 'Wat' is no column of the layout",
                        "21: a text is expected here",
                        "21: 'Nr' is no column of the layout",
                        "21: 'nt' is no key here; these are",
                        "21: 'Dat' is no column of the layout",
                        "21: 'Til' is no column of the layout",
                        "21: 'all' is not one of",
                        "21: 'up' is not one of",
                        "22: 'J' is no column of the layout",
                        "22: 'M' is no column of the layout",
                        "22: 'T' is no column of the layout",
                        "23: 'Least' is no column of the layout",
                        "23: 'Dead' is no column of the layout",
                        "23: 'perhaps' is neither true nor false",
                        "24: 'A' is no column of the layout",
                        "24: 'B' is no column of the layout",
                        "25: there is no layout 'incidence'",
                        "25: there is no layout 'incident'",
                        "27: a text is expected here"));
  }

  @Test
  void saysNothingOfNamesWhereTheColumnsAreMissing() {
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(SOUND.replace("columns:", "colums:").replace("d/M/yy", "d/M")))
        .satisfies(
            e ->
                assertThat(e.mistakes())
                    .satisfiesExactly(
                        m -> assertThat(m).contains("line 5: 'colums' is no key here"),
                        m -> assertThat(m).contains("line 13: the form 'd/M' has no year")));
  }

  @Test
  void looksAtARecordOfAKindThatIsNone() {
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(SOUND.replace("kind: events", "kind: x").replace("Day,", "Tag,")))
        .satisfies(
            e ->
                assertThat(e.mistakes())
                    .satisfiesExactly(
                        m -> assertThat(m).contains("line 2: 'x' is no kind of record"),
                        m -> assertThat(m).contains("line 13: 'Tag' is no column")));
  }

  @Test
  void refusesWhatIsNoLayoutAtAll() {
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(""))
        .withMessage("layouts/incidents.yaml: the file is empty");
    assertThatExceptionOfType(LayoutException.class).isThrownBy(() -> read("- a\n- b\n"));
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read("about: a\nabout: b\n"))
        .withMessageContaining("about");
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read("about: &x a\nkind: *x\n"))
        .withMessageContaining("line 2");
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(SOUND + "---\n" + SOUND))
        .withMessageContaining("more than one document");
  }

  @Test
  void refusesARecordOfItsOwnThatIsNone() {
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(SOUND + "sources:\n  - {id: x, published: soon, title: T}\n"))
        .withMessageContaining("line 19")
        .withMessageContaining("published");
  }

  @Test
  void comparesAFixedTextAsItIsRead() {
    read(SOUND + "  status: \"[[Occurred]] \"\n");
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> read(SOUND + "  status: \"[[happened]]\"\n"))
        .withMessageContaining("'happened' is not one of occurred, planned, claimed");
  }

  @Test
  void tellsWhatIsNoCountryAmongThePublishersOwnWords() {
    read(SOUND + "  host: {country: What, words: {Sued: \"IRQ; Kurdistan\", Eu: EU}}\n");
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(
            () ->
                read(
                    SOUND + "  host: {country: What, words: {Libanon: LBX, Irak: \"IRQ; irq\"}}\n"))
        .satisfies(
            e ->
                assertThat(e.mistakes())
                    .map(line -> line.replaceFirst(".*line \\d+: ", ""))
                    .containsExactly(
                        "'LBX' is neither an alpha-3 code nor a name of a country",
                        "'irq' is neither an alpha-3 code nor a name of a country"));
  }
}
