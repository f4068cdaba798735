package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.domain.Deployment;
import org.muster.domain.Marking;
import org.muster.domain.MarkingOrder;
import org.muster.intake.layout.LayoutException;
import org.muster.intake.layout.Layouts;
import org.muster.notice.NoticeType;

/** Tables with a column for each year or month, and workbooks with a sheet for each. */
final class WideTablesTest {
  private static final String MONTHS =
      """
      about: posts
      kind: deployments
      dataset: posts
      missing: {n.k.: not reported}
      columns: {Post: {needed: true}, State: {needed: true}, Total: }
      each:
        like: (?<month>\\w+) (?<year>\\d{4})
        skip: [""]
      record:
        id: ${Post} ${each.year} ${each.month}
        operation: POSTS
        contributor: {country: State}
        measure: strength
        personnel: ${each}
        status: deployed
        from: {year: each.year, month: each.month}
        source: posts
        marking: TLP:CLEAR
      """;

  private static final String SHEETS =
      """
      about: posts
      kind: deployments
      dataset: posts
      columns: {Post: {needed: true}, State: {needed: true}, Men: {needed: true}, Year: {sheet: true}}
      record:
        id: ${Post} ${Year}
        operation: POSTS
        contributor: {country: State}
        measure: strength
        personnel: ${Men}
        status: deployed
        from: {date: Year, form: yyyy}
        source: posts
        marking: TLP:CLEAR
      """;

  @TempDir Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(folder.resolve("layouts"));
  }

  private Dropped read(String layout, String text) throws IOException {
    Files.writeString(folder.resolve("layouts/own.yaml"), layout);
    Files.writeString(folder.resolve("posts.csv"), text);
    return Dropped.in(folder, "posts.csv");
  }

  private Dropped read(String layout, Map<String, List<List<String>>> sheets) throws IOException {
    Files.writeString(folder.resolve("layouts/own.yaml"), layout);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("posts.xlsx"))) {
      for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
        var made = workbook.createSheet(sheet.getKey());
        for (List<String> cells : sheet.getValue()) {
          Row row = made.createRow(made.getPhysicalNumberOfRows());
          cells.forEach(
              cell -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
        }
      }
      workbook.write(out);
    }
    return Dropped.in(folder, "posts.xlsx");
  }

  /** A line for each record: its id, strength and first day. */
  private static List<String> records(Dropped dropped) {
    return dropped.entries().stream()
        .map(Deployment.class::cast)
        .map(d -> d.key().id() + ": " + d.personnel().display() + " from " + d.from())
        .toList();
  }

  @Test
  void givesARecordForEachColumnThatIsCalledSo() throws IOException {
    Dropped dropped =
        read(MONTHS, "Post,State,Jan 2024,February 2024,Total\nA,DNK,12,n.k.,12\nB,NOR,,~9,9\n");
    assertThat(dropped.notices()).isEmpty();
    assertThat(records(dropped))
        .containsExactly(
            "A 2024 Jan: 12 from 2024-01",
            "A 2024 February: unknown (not reported) from 2024-02",
            "B 2024 February: about 9 from 2024-02");
  }

  /**
   * The next edition has a month more, and what the first had in the third column in the fourth.
   */
  @Test
  void goesByNamesAndNotByPlaces() throws IOException {
    Dropped dropped = read(MONTHS, "Mar 2024,State,Jan 2024,Post\n13,DNK,12,A\n");
    assertThat(records(dropped))
        .containsExactly("A 2024 Mar: 13 from 2024-03", "A 2024 Jan: 12 from 2024-01");
  }

  @Test
  void hasAsManyColumnsAsATableMayHave() throws IOException {
    List<String> months =
        IntStream.range(0, 250).mapToObj(i -> (i % 12 + 1) + " " + (2000 + i / 12)).toList();
    String cells = months.stream().map(m -> "7").collect(Collectors.joining(","));
    Dropped dropped =
        read(MONTHS, "Post,State," + String.join(",", months) + "\nA,DNK," + cells + "\n");
    assertThat(dropped.entries()).hasSize(250);
    assertThat(records(dropped).getLast()).isEqualTo("A 2020 10: 7 from 2020-10");
  }

  @Test
  void refusesAColumnThatIsThereTwice() throws IOException {
    Dropped dropped = read(MONTHS, "Post,State,Jan 2024,jan  2024\nA,DNK,12,13\n");
    assertThat(dropped.summary()).containsExactly("column_repeated 1");
  }

  @Test
  void isNotOfTheLayoutWithoutSuchAColumn() throws IOException {
    Dropped dropped = read(MONTHS, "Post,State,Total\nA,DNK,12\n");
    assertThat(dropped.summary())
        .containsExactly(
            "column_missing 1 one like (?<month>\\w+) (?<year>\\d{4})", "file_unknown_layout 1");
    assertThat(dropped.notices().getLast().message())
        .contains("own", "the missing one like (?<month>\\w+) (?<year>\\d{4})");
  }

  @Test
  void namesTheColumnOfAWrongFigure() throws IOException {
    Dropped dropped = read(MONTHS, "Post,State,Jan 2024,Feb 2024\nA,DNK,12,1.5\n");
    assertThat(dropped.notices().getFirst().place().column()).isEqualTo("Feb 2024");
  }

  @Test
  void rejectedRowsCanBeMended() throws IOException {
    Dropped dropped =
        read(MONTHS, "Post,State,Feb 2024,Jan 2024\nA,DNK,1.5,12\nB,NOR,7,8\nC,SWE,2.5,\"\"\n");
    assertThat(records(dropped)).hasSize(2);
    String rejects = rejects(dropped);
    assertThat(rejects.lines().findFirst().orElseThrow())
        .endsWith("Post,State,Total,muster_row,muster_rest,Feb 2024,Jan 2024");
    Dropped again = read(MONTHS, rejects.replace(",1.5,", ",11,").replace(",2.5,", ",3,"));
    assertThat(records(again))
        .containsExactly(
            "A 2024 Feb: 11 from 2024-02",
            "A 2024 Jan: 12 from 2024-01",
            "C 2024 Feb: 3 from 2024-02");
  }

  private String rejects(Dropped dropped) throws IOException {
    Layouts layouts = Layouts.load(folder.resolve("layouts"));
    return new String(dropped.rejectTable(layouts), StandardCharsets.UTF_8);
  }

  @Test
  void theAudienceOfARejectedRowIsToldByItsColumns() throws IOException {
    String marked = MONTHS.replace("marking: TLP:CLEAR", "marking: ${each}");
    Dropped dropped = read(marked, "Post,State,Feb 2024,Jan 2024\nA,DNK,TLP:RED,TLP:GREEN\n");
    RejectTable table = Objects.requireNonNull(dropped.rejects());
    Layouts layouts = Layouts.load(folder.resolve("layouts"));
    List<String> row = table.row(dropped.all(Outcome.Rejected.class).getFirst());
    assertThat(
            new RejectedMarkings(layouts.find("own").orElseThrow(), MarkingOrder.TLP, 1000)
                .of(row).stream().map(Marking::label))
        .containsExactly("TLP:RED", "TLP:GREEN");
  }

  @Test
  void theNameOfASheetIsAValue() throws IOException {
    List<String> header = List.of("Post", "State", "Men");
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    sheets.put("2023", List.of(header, List.of("A", "DNK", "5"), List.of("B", "DNK", "two")));
    sheets.put("2024", List.of(header, List.of("A", "DNK", "5")));
    Dropped dropped = read(SHEETS, sheets);
    assertThat(records(dropped)).containsExactly("A 2023: 5 from 2023", "A 2024: 5 from 2024");
    Dropped mended = read(SHEETS, rejects(dropped).replace("two", "2"));
    assertThat(records(mended)).containsExactly("B 2023: 2 from 2023");
  }

  @Test
  void aFileThatIsNoWorkbookHasNoSheet() throws IOException {
    assertThat(read(SHEETS, "Post,State,Men\nA,DNK,5\n").summary())
        .containsExactly("value_missing 2 Year");
  }

  private static final String TWO_LINES =
      """
      about: posts
      kind: deployments
      dataset: posts
      header-lines: 2
      columns: {Post: {needed: true}, State: {needed: true}, Total: }
      each:
        like: (?<year>\\d{4}) (?<category>\\w+)
        skip: [""]
      record:
        id: ${Post} ${each.year} ${each.category}
        operation: POSTS
        contributor: {country: State}
        category: ${each.category}
        measure: strength
        personnel: ${each}
        status: deployed
        from: {date: each.year, form: yyyy}
        source: posts
        marking: TLP:CLEAR
      """;

  /** Above and below, with the upper names merged over the columns that they are about. */
  @Test
  void aHeaderMayHaveTwoLines() throws IOException {
    List<List<String>> rows =
        List.of(
            List.of("Posts of the border"),
            List.of("Post", "State", "2023", "", "2024", "", "Total"),
            List.of("", "", "Troops", "Police", "Troops", "Police", ""),
            List.of("A", "DNK", "1", "2", "3", "4", "10"),
            List.of("B", "DNK", "1.5", "6", "7", "", "13"));
    Dropped dropped = read(TWO_LINES, Map.of("Posts", rows));
    assertThat(records(dropped))
        .containsExactly(
            "A 2023 Troops: 1 from 2023",
            "A 2023 Police: 2 from 2023",
            "A 2024 Troops: 3 from 2024",
            "A 2024 Police: 4 from 2024");
    assertThat(dropped.notices())
        .extracting(notice -> notice.type(), notice -> notice.place().line())
        .contains(tuple(NoticeType.FILE_PREAMBLE, 2L), tuple(NoticeType.VALUE_NOT_A_QUANTITY, 5L));
    Dropped mended = read(TWO_LINES, rejects(dropped).replace(",1.5,", ",5,"));
    assertThat(records(mended))
        .containsExactly(
            "B 2023 Troops: 5 from 2023",
            "B 2023 Police: 6 from 2023",
            "B 2024 Troops: 7 from 2024");
  }

  @Test
  void aTextMayHaveThemToo() throws IOException {
    Dropped dropped = read(TWO_LINES, "Post;State;2024;;Total\n;;Troops;Police\nA;DNK;3;4;7\n");
    assertThat(records(dropped))
        .containsExactly("A 2024 Troops: 3 from 2024", "A 2024 Police: 4 from 2024");
  }

  /** As at the top of each printed page. */
  @Test
  void passesOverARepeatedHeaderOfTwoLines() throws IOException {
    String header = "Post;State;2024;;Total\n;;Troops;Police;\n";
    Dropped dropped = read(TWO_LINES, header + "A;DNK;3;4;7\n" + header + "B;DNK;5;6;11\n");
    assertThat(dropped.summary()).containsExactly("row_header_repeated 4", "row_header_repeated 5");
    assertThat(dropped.entries()).hasSize(4);
  }

  /** Within a cell of a spreadsheet lines break where they fit. */
  @Test
  void whiteSpaceInANameMakesNoDifference() throws IOException {
    Dropped dropped =
        read(MONTHS, "Post,State,\"Jan\n2024\",Feb\u00A0 2024\nA,DNK,12,13\nB,DNK,1.5,7\n");
    assertThat(records(dropped))
        .containsExactly("A 2024 Jan: 12 from 2024-01", "A 2024 Feb: 13 from 2024-02");
    assertThat(rejects(dropped)).contains(",Jan 2024,Feb 2024");
  }

  @Test
  void aColumnThatTheLayoutListsIsNoneOfThem() throws IOException {
    String listed = MONTHS.replace("Total: }", "Total: , Jan 2024: }");
    assertThat(read(listed, "Post,State,Jan 2024\nA,DNK,12\n").summary())
        .contains("file_unknown_layout 1");
    assertThat(records(read(listed, "Post,State,Jan 2024,Feb 2024\nA,DNK,12,13\n")))
        .containsExactly("A 2024 Feb: 13 from 2024-02");
  }

  @Test
  void hasOneLineOrTwo() {
    assertThatThrownBy(() -> read(TWO_LINES.replace("header-lines: 2", "header-lines: 3"), ""))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining("a header has 1 line, or 2");
  }

  @Test
  void aSheetsNameIsNoColumnThatIsNeeded() {
    assertThatThrownBy(() -> read(SHEETS.replace("sheet: true", "sheet: true, needed: true"), ""))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining("no header has such a column");
  }

  @Test
  void hasAHeader() {
    for (String layout : List.of(MONTHS, TWO_LINES)) {
      assertThatThrownBy(() -> read(layout + "headerless: {Post: .*}\n", ""))
          .isInstanceOf(LayoutException.class)
          .hasMessageContaining("cannot stand beside 'headerless'");
    }
  }

  @Test
  void hasOneWayToGiveSeveralRecords() {
    assertThatThrownBy(() -> read(MONTHS.replace("  like:", "  list: Post\n  like:"), ""))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining("one of 'columns', 'like' and 'list' is needed");
    assertThatThrownBy(() -> read(MONTHS.replace("(?<month>", "(<month>("), ""))
        .isInstanceOf(LayoutException.class);
  }
}
