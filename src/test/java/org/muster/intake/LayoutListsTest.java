package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.Deployment;
import org.muster.domain.Event;

/** Rows of a user's own layout that hold several figures, or one in parts. */
final class LayoutListsTest {
  @TempDir Path folder;

  private Dropped read(String layout, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("input/layouts"));
    Files.writeString(folder.resolve("input/layouts/own.yaml"), layout);
    Files.writeString(folder.resolve("input").resolve(name), text);
    return Dropped.in(folder.resolve("input"), name);
  }

  @Test
  void aWrongFigureIsNamedByItsColumn() throws IOException {
    Dropped dropped =
        read(
            """
            about: posts
            kind: deployments
            dataset: posts
            columns: {Post: {needed: true}, Officers: {needed: true}, Men: {needed: true}}
            each:
              columns: {Officers: {category: officers}, Men: {category: men}}
            record:
              id: ${Post} ${each.category}
              operation: POSTS
              contributor: DNK
              measure: strength
              personnel: ${each}
              status: deployed
              source: posts
              marking: TLP:CLEAR
            """,
            "posts.csv",
            "Post;Officers;Men\nA;2.5;30\nB;4;12.5\n");
    assertThat(dropped.notices())
        .extracting(n -> n.place().line(), n -> n.place().column(), n -> n.raw())
        .containsExactly(tuple(2L, "Officers", "2.5"), tuple(3L, "Men", "12.5"));
  }

  private static final String FOOTED =
      """
      about: posts
      kind: deployments
      dataset: posts
      columns: {Post: {needed: true}, State: {needed: true}, Men: {needed: true}, Note: }
      leave-out:
        - {when: {State: ""}, because: it is a footnote}
      record:
        id: ${Post} ${State} ${Note}
        operation: POSTS
        contributor: {country: State}
        measure: strength
        personnel: ${Men}
        status: deployed
        source: posts
        marking: TLP:CLEAR
      """;

  @Test
  void leavesOutAFootnoteThatIsALineWithoutADelimiter() throws IOException {
    Dropped dropped =
        read(
            FOOTED,
            "posts.csv",
            "Post;State;Men;Note\nA;DNK;30;x\nB;DNK\n;;;\nSource: Border Institute\nC;NOR;5;x\n");
    assertThat(dropped.summary())
        .containsExactly("row_field_count 3", "row_blank 4", "row_left_out 5");
    assertThat(dropped.entries())
        .extracting(e -> e.key().id())
        .containsExactly("A DNK x", "C NOR x");
  }

  @Test
  void doesNotTakeARowThatIsCutForOneThatIsLeftOut() throws IOException {
    Dropped dropped =
        read(
            FOOTED.replace("{State: \"\"}", "{Post: \"2\"}"),
            "posts.csv",
            "Post;State;Men;Note\n200;DNK;30;x\n2\n");
    assertThat(dropped.summary()).containsExactly("row_field_count 3");
  }

  @Test
  void namesOfSeveralColumnsThoseThatAreBlank() throws IOException {
    Dropped dropped = read(FOOTED, "posts.csv", "Post;State;Men;Note\nA;DNK;30;\n");
    assertThat(dropped.notices())
        .extracting(n -> n.message())
        .containsExactly("The column 'Note' must not be blank.");
  }

  /** As the page on layouts says. */
  @Test
  void thePartsOfAListInJsonCanBeToldApart() throws IOException {
    Dropped dropped =
        read(
            """
            about: points
            kind: events
            dataset: points
            columns: {geometry.coordinates: {needed: true}, id: {needed: true}, day: {needed: true}}
            each:
              list: geometry.coordinates
              separator: "\\n"
              item: "(?<lon>[-\\\\d.]+); (?<lat>[-\\\\d.]+)"
            record:
              id: ${id}
              date: {date: day}
              title: Attack
              latitude: ${each.lat}
              longitude: ${each.lon}
              source: points
              marking: TLP:CLEAR
            """,
            "points.json",
            """
            [{"id": "a", "day": "2024-05-01", "geometry": {"coordinates": [44.4, 33.3]}}]
            """);
    assertThat(dropped.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(((Event) entry).latitude()).isEqualTo(33.3);
              assertThat(((Event) entry).longitude()).isEqualTo(44.4);
            });
  }

  private static final String POINTED =
      """
      about: posts
      kind: deployments
      dataset: posts
      thousands: .
      columns: {Post: {needed: true}, States: {needed: true}, Since: {needed: true}}
      each:
        list: States
        item: "(?<state>[A-Z]{3}) (?<men>.*)"
      record:
        id: ${Post} ${each.state}
        operation: POSTS
        contributor: {country: each.state, by: alpha-3}
        measure: strength
        personnel: ${each.men}
        from: ${Since}
        status: deployed
        source: posts
        marking: TLP:CLEAR
      """;

  @Test
  void readsPointsThatPartThousandsInAList() throws IOException {
    Dropped dropped = read(POINTED, "posts.csv", "Post;States;Since\nA;DNK 1.245, SWE 300;2019\n");
    assertThat(dropped.entries())
        .extracting(e -> ((Deployment) e).personnel().best())
        .containsExactly(1245L, 300L);
  }

  @Test
  void takesAPointInANumberOfJsonForAFractionWhateverPartsThousands() throws IOException {
    String layout =
        POINTED.replaceAll("(?s)each:.*record:", "record:").replace("each.state", "States");
    Dropped dropped =
        read(
            layout.replace("${each.men}", "${Post}"),
            "posts.json",
            """
            [{"Post": 1245, "States": "DNK", "Since": "2019"},
             {"Post": "1.245", "States": "SWE", "Since": "2019"},
             {"Post": 45.125, "States": "NOR", "Since": "2019"},
             {"Post": [null, 45.125], "States": "FIN", "Since": "2019"},
             {"Post": 7.5, "States": "EST", "Since": ["St. Louis", 3]},
             {"Post": 8.5, "States": "LVA", "Since": 2022.4}]
            """);
    assertThat(dropped.entries())
        .extracting(e -> ((Deployment) e).personnel().best())
        .containsExactly(1245L, 1245L);
    assertThat(dropped.summary())
        .startsWith("value_not_a_quantity 3 Post", "value_not_a_quantity 4 Post");
    assertThat(dropped.all(Outcome.Rejected.class))
        .extracting(rejected -> rejected.fields().getFirst())
        .containsExactly("45,125", "45,125", "7,5", "8,5");
    assertThat(dropped.all(Outcome.Rejected.class))
        .extracting(rejected -> rejected.fields().getLast())
        .as("no figures")
        .containsExactly("2019", "2019", "St. Louis; 3", "2022.4");
  }
}
