package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKind;

/** Rejected rows, written out, mended and dropped again. */
final class RejectTableTest {
  private static final String FAULTY =
      """
      title;colour;id;published;note
      One;red;s1;2020;fine
      Two;blue;s2;32.1.2020;"a ""quoted""
      note"
      Three;green;s3;2020;too;many
      Four;s4
      Five;;s5;2020;"open
      """;

  private static byte[] rejects(Dropped dropped) throws IOException {
    return dropped.rejectTable(Dropped.LAYOUTS);
  }

  @Test
  void holdsTheLayoutsColumnsBehindWhereAndWhy() throws IOException {
    Dropped dropped = Dropped.of(FAULTY);
    RejectTable table = Objects.requireNonNull(dropped.rejects());
    assertThat(table.layout().name()).isEqualTo("sources");
    List<List<String>> rows = dropped.all(Outcome.Rejected.class).stream().map(table::row).toList();
    assertThat(RejectTable.header(table.layout(), List.of()))
        .startsWith("muster_file", "muster_line", "muster_problem", "id")
        .containsAll(EntryFields.columns(RecordKind.SOURCE))
        .endsWith("note", "muster_row", "muster_rest");
    assertThat(rows).allMatch(row -> RejectTable.fileColumns(table.layout(), row).isEmpty());
    assertThat(rows).extracting(row -> row.get(1)).containsExactly("3", "5", "6", "7");
    assertThat(rows.getFirst())
        .containsExactly(
            "dropped.csv",
            "3",
            "published: '32.1.2020' is not a date: it is not of the form 2020, 2020-07 or"
                + " 2020-07-01.",
            "s2",
            "",
            "Two",
            "32.1.2020",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "a \"quoted\"\nnote",
            "",
            "blue");
    assertThat(rows.get(1)).endsWith("too", "Three;green;s3;2020;too;many", "green | many");
    assertThat(rows.get(2).get(5)).isEqualTo("Four");
    assertThat(rows.get(3)).endsWith("open", "Five;;s5;2020;\"open", "");
  }

  @Test
  void isRejectedAgainUntilItIsMended() throws IOException {
    Dropped again = Dropped.of(rejects(Dropped.of(FAULTY)));
    assertThat(again.summary())
        .containsExactly(
            "value_not_a_date 2 published",
            "row_not_mended 4 muster_row",
            "row_not_mended 5 muster_row",
            "row_not_mended 6 muster_row");
    Dropped third = Dropped.of(rejects(again));
    assertThat(third.summary()).isEqualTo(again.summary());
    List<List<String>> rows =
        third.all(Outcome.Rejected.class).stream().map(Outcome.Rejected::fields).toList();
    assertThat(rows.get(1)).endsWith("too", "Three;green;s3;2020;too;many", "green | many");
  }

  @Test
  void isAcceptedOnceMended() throws IOException {
    Dropped first = Dropped.of("id,title,published\ns1,One,soon\n");
    String mended = new String(rejects(first), StandardCharsets.UTF_8).replace(",soon,", ",2021,");
    Dropped again = Dropped.of(mended);
    assertThat(again.counts()).isEqualTo(new FileCounts(1, 1, 0, 0, 0));
    assertThat(again.summary()).containsExactly("marking_blank 0");
  }

  @Test
  void isAcceptedOnceItsFieldsAreInPlace() throws IOException {
    Dropped first = Dropped.of("id,title,published\ns1,One,2020,more\n");
    String rejects = new String(rejects(first), StandardCharsets.UTF_8);
    assertThat(rejects).contains(",\"s1,One,2020,more\",more\r\n");
    Dropped again = Dropped.of(rejects.replace(",\"s1,One,2020,more\",", ",,"));
    assertThat(again.counts()).isEqualTo(new FileCounts(1, 1, 0, 0, 0));
  }

  @Test
  void isNoneWithoutALayout() throws IOException {
    assertThat(Dropped.of("a,b\n1,2\n").rejects()).isNull();
  }
}
