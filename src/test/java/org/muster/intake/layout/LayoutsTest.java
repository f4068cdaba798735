package org.muster.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.domain.Operation;
import org.muster.intake.format.Dialect;
import org.muster.intake.format.HeaderCandidate;
import org.muster.intake.format.TableHead;
import org.muster.notice.NoticeType;

final class LayoutsTest {
  private static final Layouts SHIPPED = Layouts.shipped();

  @TempDir Path folder;

  private static TableHead head(List<String> names, List<String> tags) {
    HeaderCandidate candidate =
        new HeaderCandidate(
            1, 2, Dialect.of(','), names, tags, List.of(), 0, String.join(",", names));
    return new TableHead("dropped.csv", "", false, false, List.of(candidate));
  }

  private static Recognition recognise(Layouts layouts, List<String> names) {
    return new HeaderReader(layouts.all()).recognise(head(names, List.of()));
  }

  private static String layout(Recognition recognition) {
    return recognition instanceof Recognition.Recognised known
        ? known.header().layout().name()
        : recognition.toString();
  }

  static Stream<Layout> withHeader() {
    return SHIPPED.all().stream()
        .filter(layout -> layout.refused().isEmpty() && !layout.signs().headerless())
        .filter(layout -> !layout.recordsOnly());
  }

  @ParameterizedTest
  @MethodSource("withHeader")
  void recognisesEachByItsOwnColumnsInAnyOrder(Layout layout) {
    List<String> names =
        layout.columns().stream().map(LayoutColumn::name).collect(Collectors.toList());
    assertThat(layout(recognise(SHIPPED, names))).isEqualTo(layout.name());
    java.util.Collections.reverse(names);
    names.replaceAll(name -> " " + name.toUpperCase(java.util.Locale.ROOT));
    assertThat(layout(recognise(SHIPPED, names))).isEqualTo(layout.name());
  }

  @ParameterizedTest
  @MethodSource("withHeader")
  void recognisesEachByWhatIsNeededAlone(Layout layout) {
    if (!layout.own()) {
      List<String> needed =
          layout.columns().stream().filter(LayoutColumn::required).map(LayoutColumn::name).toList();
      assertThat(layout(recognise(SHIPPED, needed))).isEqualTo(layout.name());
    }
  }

  @Test
  void knowsAColumnByItsTag() {
    Layout hdx = SHIPPED.find("hdx-conflict-events").orElseThrow();
    List<String> tags =
        hdx.columns().stream()
            .map(column -> column.also().isEmpty() ? "" : column.also().getFirst())
            .filter(tag -> tag.startsWith("#"))
            .toList();
    List<String> names =
        Stream.iterate(0, i -> i + 1).limit(tags.size()).map(i -> "c" + i).toList();
    Recognition recognition = new HeaderReader(SHIPPED.all()).recognise(head(names, tags));
    assertThat(layout(recognition)).isEqualTo("hdx-conflict-events");
  }

  @Test
  void tellsHowAFileDiffersFromTheNearest() {
    List<String> names =
        List.of("event_id_cnty", "event_date", "disorder_type", "event_type", "actor1", "colour");
    assertThat(recognise(SHIPPED, names))
        .isInstanceOfSatisfying(
            Recognition.Refused.class,
            refused -> {
              assertThat(refused.refusal().type()).isEqualTo(NoticeType.FILE_UNKNOWN_LAYOUT);
              assertThat(refused.refusal().facts())
                  .containsEntry("nearest", "acled-2023")
                  .containsEntry(
                      "differs",
                      "the missing sub_event_type, country, location, fatalities and the unknown"
                          + " colour");
            });
  }

  @Test
  void readsNoFileOfAPublisherWithAMarkingThatItWouldPassOver() {
    List<String> names =
        List.of(
            "country",
            "year",
            "month",
            "day",
            "id",
            "type_of_violence",
            "conflict_name",
            "side_a",
            "side_b",
            "low_death",
            "best_death",
            "high_death",
            "Marking");
    assertThat(recognise(SHIPPED, names))
        .isInstanceOfSatisfying(
            Recognition.Refused.class,
            refused -> assertThat(refused.refusal().type()).isEqualTo(NoticeType.COLUMN_MISSPELT));
  }

  @Test
  void listsEveryResource() throws Exception {
    Path folderOfResources =
        Path.of(Layouts.class.getResource("/org/muster/intake/layouts/us-troops.yaml").toURI())
            .getParent();
    try (Stream<Path> files = Files.list(folderOfResources)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.replace(".yaml", ""))
              .sorted()
              .toList();
      assertThat(SHIPPED.all().stream().skip(4).map(Layout::name)).isEqualTo(names);
    }
  }

  private void write(String name, String dataset) throws IOException {
    Files.writeString(
        folder.resolve(name),
        """
        about: incidents
        kind: events
        dataset: %s
        columns: {Nr: {needed: true}, Day: {needed: true}, What: {needed: true}}
        record: {id: "${Nr}", date: {date: Day}, title: "${What}"}
        """
            .formatted(dataset));
  }

  @Test
  void loadsAUsersOwnBesideOrInPlaceOfThoseThatCome() throws IOException {
    write("incidents.yaml", "a");
    write("us-troops.yml", "mine");
    Files.writeString(folder.resolve("README.md"), "no layout");
    Layouts layouts = Layouts.load(folder);
    assertThat(layouts.all()).hasSize(SHIPPED.all().size() + 1);
    assertThat(layouts.find("us-troops").orElseThrow().dataset()).isEqualTo("mine");
    assertThat(layouts.digest()).isNotEqualTo(SHIPPED.digest()).matches("[0-9a-f]{64}");
    write("incidents.yaml", "b");
    assertThat(Layouts.load(folder).digest()).isNotEqualTo(layouts.digest());
    assertThat(Layouts.load(folder.resolve("nowhere")).digest()).isEqualTo(SHIPPED.digest());
  }

  @Test
  void takesALayoutForAnotherOnceWhatComesAlongIs() throws IOException {
    Files.writeString(
        folder.resolve("un-missions.yaml"),
        """
        about: missions of the United Nations
        dataset: un-missions
        operations:
          - {id: UNTSO, name: Truce Supervision, marking: "TLP:CLEAR"}
        """);
    Layout mine = Layouts.load(folder).find("un-mission-strengths").orElseThrow();
    assertThat(mine.version())
        .isNotEqualTo(SHIPPED.find("un-mission-strengths").orElseThrow().version())
        .matches("[0-9a-f]{8}");
  }

  @Test
  void takesNoMissionForTheSuccessorOfOneThatWentOnBesideIt() {
    assertThat(SHIPPED.find("un-mission-strengths").orElseThrow().records())
        .filteredOn(Operation.class::isInstance)
        .extracting(record -> ((Operation) record).successorOf())
        .contains("MONUC")
        .doesNotContain("UNPROFOR");
  }

  @Test
  void refusesWhatFitsTwoLayoutsAlike() throws IOException {
    write("one.yaml", "a");
    write("two.yaml", "b");
    Recognition recognition = recognise(Layouts.load(folder), Arrays.asList("Nr", "Day", "What"));
    assertThat(recognition)
        .isInstanceOfSatisfying(
            Recognition.Refused.class,
            refused -> {
              assertThat(refused.refusal().type()).isEqualTo(NoticeType.FILE_AMBIGUOUS_LAYOUT);
              assertThat(refused.refusal().facts())
                  .containsEntry("layout", "one")
                  .containsEntry("nearest", "two");
            });
  }

  @Test
  void leavesMustersOwnNamesAlone() throws IOException {
    write("events.yaml", "a");
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> Layouts.load(folder))
        .withMessageContaining("events.yaml");
  }

  @Test
  void tellsWhatIsWrongWithAllOfThem() throws IOException {
    write("events.yaml", "' '");
    Files.writeString(folder.resolve("a.yaml"), "about: [\n\n");
    Files.writeString(folder.resolve("b.yaml"), "about: b\nrefused: b\ncolumns: {A: {neded: x}}\n");
    write("c.yaml", "c\nwith: [b, d, events]");
    List<String> expected =
        List.of(
            "a.yaml, line 3: it is no YAML: expected the node content, but found '<stream end>'",
            "b.yaml, line 3: 'neded' is no key here",
            "c.yaml, line 4: there is no layout 'd'",
            "events.yaml, line 1: 'events' is the name of Muster's own layout",
            "events.yaml, line 3: the dataset is blank");
    List<String> faults = Layouts.faults(folder);
    assertThat(faults).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(faults.get(i)).startsWith(folder.getFileName() + "/" + expected.get(i));
    }
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> Layouts.load(folder))
        .withMessage(String.join("\n", faults));
  }
}
