package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.Event;
import org.muster.domain.Source;

/** What becomes of lists of JSON objects. */
final class JsonReadingTest {
  private static final String ONE =
      "{\"id\": \"s1\", \"title\": \"One\", \"marking\": \"TLP:CLEAR\", \"note\": %s}";

  private static Source source(String note) throws IOException {
    Dropped dropped = Dropped.of("[" + ONE.formatted(note) + "]");
    assertThat(dropped.entries()).as("%s", dropped.notices()).hasSize(1);
    return (Source) dropped.entries().getFirst();
  }

  @Test
  void readsAnArrayOfObjects() throws IOException {
    Dropped dropped =
        Dropped.of(
            """
            [ {"id": "E1", "title": "T", "date": "2020", "latitude": -0.5, "longitude": 1e-1},
              {"title": "U", "killed": 12, "date": "2020-01-03", "id": "E2", "marking": null} ]
            """);
    assertThat(dropped.summary())
        .containsExactly("value_not_a_coordinate 1 longitude", "marking_blank 0");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(2, 1, 0, 1, 0));
    assertThat(((Event) dropped.entries().getFirst()).killed().best()).isEqualTo(12);
  }

  @Test
  void readsOneObjectALine() throws IOException {
    Dropped dropped =
        Dropped.of(
            ONE.formatted("\"a\"") + "\r\n\n" + ONE.formatted("\"b\"").replace("s1", "s2") + "\n");
    assertThat(dropped.notices()).isEmpty();
    assertThat(dropped.entries()).extracting(e -> e.key().id()).containsExactly("s1", "s2");
  }

  @Test
  void keepsValuesAsTheyStand() throws IOException {
    assertThat(source("1.50").note()).isEqualTo("1.50");
    assertThat(source("12345678901234567890.10").note()).isEqualTo("12345678901234567890.10");
    assertThat(source("true").note()).isEqualTo("true");
    assertThat(source("null").note()).isEmpty();
    assertThat(source("\" a\\r\\n\\u00e9 \"").note()).isEqualTo("a\né");
    assertThat(source("[\"a\", 1, null, {\"b\": [2]}]").note()).isEqualTo("a; 1; ; {\"b\":[2]}");
  }

  @Test
  void takesFieldsOfObjectsWithinByADot() throws IOException {
    Dropped dropped = Dropped.of("[" + ONE.formatted("{\"a\": {\"b\": 1}}") + "]");
    assertThat(dropped.summary()).containsExactly("column_unknown 0 note.a.b");
  }

  @Test
  void anObjectThatOneRecordHasAsNullIsNoColumn() throws IOException {
    String late = "{\"a\": {\"b\": {\"c\": 1}}}";
    Dropped dropped =
        Dropped.of(
            "["
                + ONE.formatted("null").replace("note", "other")
                + ","
                + ONE.formatted(late).replace("s1", "s2").replace("note", "other")
                + ","
                + ONE.formatted("{\"a\": null}").replace("s1", "s3").replace("note", "other")
                + "]");
    assertThat(dropped.summary()).containsExactly("column_unknown 0 other.a.b.c");
    assertThat(dropped.entries()).extracting(e -> e.key().id()).containsExactly("s1", "s2", "s3");
    assertThat(Dropped.of("[" + ONE.formatted("null").replace("note", "other") + "]").summary())
        .containsExactly("column_unknown 0 other");
  }

  @Test
  void findsAFieldThatOnlyALateObjectHas() throws IOException {
    String many = (ONE.formatted("1") + "\n").repeat(1);
    StringBuilder text = new StringBuilder(many);
    for (int i = 2; i < 2000; i++) {
      text.append("{\"id\": \"s%d\", \"title\": \"T\"}\n".formatted(i));
    }
    text.append("{\"id\": \"last\", \"title\": \"T\", \"releasable_to\": \"NATO\"}\n");
    Source last = (Source) Dropped.of(text.toString()).entries().getLast();
    assertThat(last.marking().releasableTo()).containsExactly("NATO");
  }

  @Test
  void rejectsWhatIsNoObjectAndAFieldNamedTwice() throws IOException {
    Dropped dropped =
        Dropped.of("[" + ONE.formatted("1") + ", 7, [1], {\"a\": {\"b\": 1}, \"a.b\": 2}]");
    assertThat(dropped.counts()).isEqualTo(new FileCounts(4, 1, 0, 3, 0));
    assertThat(dropped.summary())
        .contains("row_no_object 2", "row_no_object 3", "row_field_count 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s",
        "[%s,]",
        "[%s] x",
        "[%s]]",
        "[%s, {\"id\": \"s2\", \"id\": \"s3\"}]",
        "[%s, {\"id\": 's2'}]",
        "[%s, {\"id\": NaN}]",
        "[%s, {\"id\": 01}]"
      })
  void refusesWhatIsNotSoundWithoutKeepingARow(String text) throws IOException {
    Dropped dropped = Dropped.of(text.formatted(ONE.formatted("1")));
    assertThat(dropped.entries()).isEmpty();
    assertThat(dropped.summary()).containsExactly("file_json 0");
  }

  @Test
  void refusesWhatIsTooDeepOrTooLong() throws IOException {
    String deep = "[{\"id\": " + "[".repeat(70) + "]".repeat(70) + "}]";
    assertThat(Dropped.of(deep).summary()).containsExactly("file_limit 0");
    String digits = "[{\"id\": " + "9".repeat(101) + "}]";
    assertThat(Dropped.of(digits).summary()).containsExactly("file_limit 0");
    String name = "[{\"" + "n".repeat(300) + "\": 1}]";
    assertThat(Dropped.of(name).summary()).containsExactly("file_limit 0");
    StringBuilder wide = new StringBuilder("[{\"id\": 1");
    for (int i = 0; i < 256; i++) {
      wide.append(", \"c").append(i).append("\": 1");
    }
    assertThat(Dropped.of(wide + "}]").summary()).containsExactly("file_too_wide 0");
  }

  @Test
  void readsUtf16AndTellsBytesThatAreNotUtf8() throws IOException {
    String text = "[" + ONE.formatted("\"köşk\"") + "]";
    Dropped wide = Dropped.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    assertThat(((Source) wide.entries().getFirst()).note()).isEqualTo("köşk");
    Dropped western = Dropped.of(text.replace("ş", "s").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(western.summary()).containsExactly("file_encoding 0");
    assertThat(((Source) western.entries().getFirst()).note()).isEqualTo("kösk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\": [%s]}",
        "{\"records\": [%s]}",
        "{\"status\": 200, \"success\": true, \"count\": 1, \"messages\": [], \"data\": [%s],"
            + " \"filename\": \"-\", \"restrictions\": {\"data\": [{\"a\": 1}]}}",
        "{\"data\": [%s], \"count\": 1}",
        "{\"TotalCount\": 1, \"TotalPages\": 1, \"PreviousPageUrl\": \"\", \"NextPageUrl\": \"\","
            + " \"Result\": [%s]}",
        "{\"TotalCount\": 12, \"TotalPages\": 12, \"NextPageUrl\": \"https://x\", \"Result\": [%s]}"
      })
  void readsTheListWithinAnAnswer(String answer) throws IOException {
    Dropped dropped = Dropped.of(answer.formatted(ONE.formatted("1")));
    assertThat(dropped.notices()).isEmpty();
    assertThat(dropped.entries()).extracting(e -> e.key().id()).containsExactly("s1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"count\": 2, \"data\": [%s]}",
        "{\"data\": [%s], \"count\": 0}",
        "{\"TotalCount\": 2, \"TotalPages\": 1, \"Result\": [%s]}",
        "{\"TotalCount\": 0, \"TotalPages\": 3, \"Result\": [%s]}",
        "{\"total\": \"7\", \"items\": [%s]}"
      })
  void holdsAnAnswerBackThatHasNotWhatItSays(String answer) throws IOException {
    Dropped dropped = Dropped.of(answer.formatted(ONE.formatted("1")));
    assertThat(dropped.entries()).isEmpty();
    assertThat(dropped.summary()).containsExactly("file_count 0");
  }

  @Test
  void tellsHowAnAnswerIsIncomplete() throws IOException {
    String answer = "{\"count\": 5000, \"data\": [%s]}".formatted(ONE.formatted("1"));
    assertThat(Dropped.of(answer).notices().getFirst().message())
        .isEqualTo(
            "By its own 'count', the file has 5000 records; in it are 1. The whole file is held"
                + " back.");
  }

  @Test
  void takesEachListOfAnAnswerForATableOfItsOwn() throws IOException {
    Dropped dropped =
        Dropped.of(
            "{\"sources\": [%s], \"people\": [{\"name\": \"x\"}]}".formatted(ONE.formatted("1")));
    assertThat(dropped.entries()).hasSize(1);
    assertThat(dropped.notices())
        .extracting(n -> n.type().code() + " " + n.place().file())
        .containsExactly("table_left_out dropped.csv!people");
    Dropped strangers = Dropped.of("{\"a\": [{\"x\": 1}], \"b\": [{\"y\": 1}]}");
    assertThat(strangers.summary())
        .containsExactly("file_unknown_layout 0", "file_unknown_layout 0");
  }

  @Test
  void readsObjectsBehindOneAnotherThoughTheyHoldLists() throws IOException {
    String one = ONE.formatted("[{\"b\": 2}]");
    Dropped dropped = Dropped.of(one + "\n" + one.replace("s1", "s2"));
    assertThat(dropped.entries()).hasSize(2);
  }

  @Test
  void refusesAnAnswerThatIsCutOff() throws IOException {
    String answer = "{\"count\": 1, \"data\": [%s".formatted(ONE.formatted("1"));
    for (String text : new String[] {answer, answer + "]", answer + "], \"x\""}) {
      assertThat(Dropped.of(text).summary()).as(text).containsExactly("file_json 0");
    }
  }

  @Test
  void saysWhatIsNotSoundWithoutTheParsersOwnWords() throws IOException {
    assertThat(Dropped.of("[" + ONE.formatted("1")).notices().getFirst().message())
        .isEqualTo(
            "The JSON is not sound in line 1: Unexpected end-of-input: expected close marker for"
                + " Array.");
  }

  @Test
  void takesAnEmptyListForAnEmptyFile() throws IOException {
    assertThat(Dropped.of("[]").summary()).containsExactly("file_empty 0");
    assertThat(Dropped.of("{}").summary()).containsExactly("file_empty 0");
  }

  @Test
  void writesARejectedObjectIntoTheTableOfRejects() throws IOException {
    Dropped dropped =
        Dropped.of("[{\"note\": \"n\", \"title\": \"T\", \"publisher\": \"P\", \"id\": null}]");
    RejectTable table = java.util.Objects.requireNonNull(dropped.rejects());
    assertThat(table.row(dropped.all(Outcome.Rejected.class).getFirst()))
        .startsWith("dropped.csv", "1")
        .contains("T", "n", "P");
  }
}
