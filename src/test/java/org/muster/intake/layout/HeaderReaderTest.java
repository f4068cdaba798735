package org.muster.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.intake.format.Dialect;
import org.muster.intake.format.HeaderCandidate;
import org.muster.intake.format.TableHead;

final class HeaderReaderTest {
  private static final String POSTS =
      """
      about: posts
      kind: events
      dataset: posts
      headerless: {Day: "\\\\d{8}", State: "[A-Z]{3}"}
      columns:
        Day:
        State:
        What:
      record:
        id: ${Day} ${State}
        date: {date: Day, form: yyyyMMdd}
        title: ${What}
        host: {country: State, by: alpha-3}
      """;

  private static Recognition recognise(String... rows) {
    Layout layout =
        LayoutReader.read(
            "layouts/posts.yaml", POSTS.getBytes(StandardCharsets.UTF_8), name -> false);
    List<List<String>> samples = Stream.of(rows).map(row -> List.of(row.split(",", -1))).toList();
    HeaderCandidate none =
        new HeaderCandidate(1, 1, Dialect.of(','), List.of(), List.of(), samples, 0, rows[0]);
    return new HeaderReader(List.of(layout))
        .recognise(new TableHead("posts.csv", "", false, false, List.of(none)));
  }

  @Test
  void recognisesAFileWithoutAHeaderByTheLookOfItsValues() {
    assertThat(recognise("20200103,IRQ,Attack", "20200104,SYR,Shots"))
        .isInstanceOf(Recognition.Recognised.class);
  }

  @Test
  void tellsWhichValueKeepsAFileWithoutAHeaderFromBeingRecognised() {
    Recognition found = recognise("20200103,IRQ,Attack", "2020,SYR,Shots", "20200104,SYR,");
    assertThat(found)
        .isInstanceOfSatisfying(
            Recognition.Refused.class,
            refused ->
                assertThat(refused.refusal().message())
                    .contains("nearest is posts")
                    .contains("'2020' in row 2 of its column Day"));
  }

  @Test
  void takesRowsOfWhichMostLookOtherwiseForStrangers() {
    assertThat(recognise("a,b,c", "2020,SYR,Shots", "20200104,SYR,"))
        .isInstanceOfSatisfying(
            Recognition.Refused.class,
            refused -> assertThat(refused.refusal().message()).contains("having no header"));
  }

  private static final String NATIONS =
      """
      about: nations
      kind: deployments
      dataset: nations
      columns:
        L'État: {needed: true}
        Troops: {needed: true}
      record:
        id: ${L'État}
        operation: RSM
        contributor: {country: L'État}
        measure: strength
        personnel: ${Troops}
        status: deployed
      """;

  private static HeaderCandidate line(int line, String text) {
    return new HeaderCandidate(
        line,
        line + 1,
        Dialect.of(','),
        List.of(text.split(",", -1)),
        List.of(),
        List.of(),
        line - 1,
        text);
  }

  private static Recognition recogniseNations(HeaderCandidate... lines) {
    Layout layout =
        LayoutReader.read(
            "layouts/nations.yaml", NATIONS.getBytes(StandardCharsets.UTF_8), name -> false);
    return new HeaderReader(List.of(layout))
        .recognise(new TableHead("nations.csv", "", false, false, List.of(lines)));
  }

  @Test
  void recognisesTwoColumnsIfTheyAreAllThatTheLayoutAndTheFileHave() {
    assertThat(recogniseNations(line(1, "Troops,L'État")))
        .isInstanceOf(Recognition.Recognised.class);
    assertThat(recogniseNations(line(1, "Troops,L'État,Since")))
        .isInstanceOf(Recognition.Refused.class);
  }

  @Test
  void takesApostrophesAndAccentsForTheSameHoweverTheyAreWritten() {
    assertThat(recogniseNations(line(1, "L\u2019E\u0301tat,Troops")))
        .isInstanceOf(Recognition.Recognised.class);
  }

  @Test
  void showsTheLineThatLooksLikeAHeaderWhereNoneFits() {
    Recognition found =
        recogniseNations(
            line(1, "Missions as of 2023"),
            line(2, "Mission,Host,Since,Strength"),
            line(3, "troops,Mali,2013,120"));
    assertThat(found)
        .isInstanceOfSatisfying(
            Recognition.Refused.class,
            refused -> {
              assertThat(refused.refusal().place().line()).isEqualTo(2);
              assertThat(refused.refusal().message())
                  .contains("the unknown Mission, Host, Since, Strength");
            });
  }
}
