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
    return LayoutReader.read("layouts/incidents.yaml", yaml.getBytes(StandardCharsets.UTF_8));
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
        "kind: events | kind: incidents | 2: 'incidents' is no kind of record",
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
        "pivot: 1980 | pivot: 80 | 13: '80' is no year",
        "best: Dead | best: [Dead | 17: "
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
}
