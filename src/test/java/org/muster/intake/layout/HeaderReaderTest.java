package org.muster.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        .isInstanceOfSatisfying(
            Recognition.Refused.class,
            refused -> {
              assertThat(refused.near()).isTrue();
              assertThat(refused.refusal().message())
                  .contains("the unknown Since and having other columns than L'État, Troops.");
            });
  }

  @Test
  void takesApostrophesAndAccentsForTheSameHoweverTheyAreWritten() {
    assertThat(recogniseNations(line(1, "L\u2019E\u0301tat,Troops")))
        .isInstanceOf(Recognition.Recognised.class);
  }

  /** Neither a title, with commas or padded, nor a row that shares a word with the layout. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Missions as of 2023 / Mission,Host,Since,Strength / troops,Mali,2013,120 | 2 | the unknown"
            + " Mission, Host, Since, Strength and having other columns than L'État, Troops",
        "Country,2019,2020,2021 / Mali,n/a,n/a,n/a / Niger,1,n/a,2 | 1 | the unknown Country, 2019,"
            + " 2020, 2021 and",
        "Missions of the UN,the EU,NATO,and others / Nation,Troops,Since / Mali,3,2013 / Chad,,2 |"
            + " 2 | the missing L'État and the unknown Nation, Since and",
        "Missions as of 2023,,, / Nation,Host,Since,Men / Mali,,2013, / Chad,Mali,2013,5 | 2 | the"
            + " unknown Nation, Host, Since, Men and",
      })
  void showsTheLineThatLooksLikeAHeaderWhereNoneFits(String text, int line, String differs) {
    List<HeaderCandidate> lines = new ArrayList<>();
    for (String one : text.split(" / ", -1)) {
      lines.add(line(lines.size() + 1, one));
    }
    assertThat(recogniseNations(lines.toArray(new HeaderCandidate[0])))
        .isInstanceOfSatisfying(
            Recognition.Refused.class,
            refused -> {
              assertThat(refused.near()).isFalse();
              assertThat(refused.refusal().place().line()).isEqualTo(line);
              assertThat(refused.refusal().message()).contains(differs);
            });
  }

  private static Recognition recognise(String layout, HeaderCandidate line) {
    Layout read =
        LayoutReader.read(
            "layouts/own.yaml", layout.getBytes(StandardCharsets.UTF_8), name -> false);
    return new HeaderReader(List.of(read))
        .recognise(new TableHead("own.csv", "", false, false, List.of(line)));
  }

  @Test
  void recognisesTwoColumnsBesideTheNameOfTheSheetAndOneWithoutAName() {
    String dated = NATIONS.replace("record:", "  Year: {sheet: true}\nrecord:");
    assertThat(recognise(dated, line(1, "L'État,Troops")))
        .isInstanceOf(Recognition.Recognised.class);
    assertThat(recognise(dated, line(1, "L'État,Year"))).isInstanceOf(Recognition.Refused.class);
    assertThat(recogniseNations(line(1, "L'État,Troops,")))
        .isInstanceOf(Recognition.Recognised.class);
  }

  @Test
  void takesATableOfOneOwnColumnForNoneOfTwo() {
    String yearly =
        """
        about: nations
        kind: deployments
        dataset: nations
        columns: {Country: {needed: true}}
        each: {like: "(?<year>\\\\d{4})"}
        record:
          id: ${Country} ${each.year}
          operation: RSM
          contributor: {country: Country}
          measure: strength
          personnel: ${each}
          status: deployed
        """;
    assertThat(recognise(yearly, line(1, "Country,2023"))).isInstanceOf(Recognition.Refused.class);
    assertThat(recognise(yearly, line(1, "Country,2022,2023")))
        .isInstanceOf(Recognition.Recognised.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{} | false",
        "{Nation: '[A-Z]{3}'} | false",
        "{Nation: '[A-Z]{3}', Troops: '[0-9]+'} | true"
      })
  void takesTwoColumnsWithoutAHeaderOnlyIfItIsSaidWhatEachLooksLike(String looks, boolean fits) {
    String headerless =
        NATIONS
            .replace("L'État", "Nation")
            .replace("columns:", "headerless: " + looks + "\ncolumns:")
            .replace(": {needed: true}", ":");
    HeaderCandidate rows =
        new HeaderCandidate(
            1,
            1,
            Dialect.of(','),
            List.of(),
            List.of(),
            List.of(List.of("DNK", "120"), List.of("SWE", "3")),
            0,
            "DNK,120");
    Recognition found = recognise(headerless, rows);
    assertThat(found instanceof Recognition.Recognised).isEqualTo(fits);
    assertThat(found instanceof Recognition.Refused refused && refused.near()).isFalse();
  }
}
