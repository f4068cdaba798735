package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.intake.layout.LayoutException;
import org.muster.notice.Notice;
import org.muster.notice.Severity;

/** Control totals in the last row of a table, and in a file beside one of several parts. */
final class TrailerTest {
  private static final String LAYOUT =
      """
      about: camps, with a row of totals at the end
      kind: deployments
      dataset: camps
      columns:
        Camp: {needed: true}
        Number: {needed: true}
        Troops: {needed: true}
        Remarks:
      trailer:
        when: {Camp: [TOTAL, Total]}
        rows: Number
        sums: {Troops: }
      record:
        id: ${Camp}
        operation: CAMPS
        contributor: DNK
        host: IRQ
        measure: strength
        personnel: {best: Troops}
        status: deployed
        from: "2019"
        note: ${Remarks}
      """;
  private static final String ROWS = "Camp;Number;Troops;Remarks\nAlpha;1;120;\nBravo;2;3;small\n";

  @TempDir Path folder;

  @BeforeEach
  void layout() throws IOException {
    Files.createDirectories(folder.resolve("input/layouts"));
    Files.writeString(folder.resolve("input/layouts/camps.yaml"), LAYOUT);
  }

  private Dropped read(String name, byte[] content) throws IOException {
    Files.write(folder.resolve("input").resolve(name), content);
    return Dropped.in(folder.resolve("input"), name);
  }

  private Dropped read(String text) throws IOException {
    return read("camps.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The row may have as many fields as the header, or fewer. */
  @ParameterizedTest
  @CsvSource({"TOTAL;2;123", "TOTAL;2;123;", "Total; 2 ;123.0;checked", "TOTAL;2;123;\n"})
  void isNoRecordIfItHolds(String trailer) throws IOException {
    Dropped read = read(ROWS + trailer);
    assertThat(read.counts()).isEqualTo(new FileCounts(3, 2, 0, 0, 1));
    assertThat(read.entries()).hasSize(2);
    assertThat(read.all(Outcome.FileRefused.class)).isEmpty();
    assertThat(read.summary()).contains("row_trailer 4");
  }

  @ParameterizedTest
  @CsvSource({
    "TOTAL;3;123, the number of rows, 3, 2",
    "TOTAL;2;122, the sum of 'Troops', 122, 123",
    "TOTAL;2;1230;x, the sum of 'Troops', 1230, 123",
  })
  void holdsTheFileBackIfItDoesNot(String trailer, String name, String value, String count)
      throws IOException {
    Notice notice = refusal(read(ROWS + trailer + "\n"));
    assertThat(notice.type().code()).isEqualTo("file_trailer");
    assertThat(notice.severity()).isEqualTo(Severity.ERROR);
    assertThat(notice.place().file()).isEqualTo("camps.csv");
    assertThat(notice.place().line()).isEqualTo(4);
    assertThat(notice.raw()).isEqualTo(trailer);
    assertThat(notice.facts())
        .containsExactlyInAnyOrderEntriesOf(Map.of("name", name, "value", value, "count", count));
    assertThat(notice.remedy()).isNotBlank();
  }

  @Test
  void isMissedInAFileThatWasCutOff() throws IOException {
    assertThat(refusal(read(ROWS)).type().code()).isEqualTo("file_trailer_missing");
  }

  @Test
  void mustHoldNumbers() throws IOException {
    Notice notice = refusal(read(ROWS + "TOTAL;two;123\n"));
    assertThat(notice.type().code()).isEqualTo("file_trailer_unreadable");
    assertThat(notice.facts()).containsEntry("column", "Number").containsEntry("value", "two");
  }

  @Test
  void countsRejectedRowsAndThoseBehindIt() throws IOException {
    String wrong = "Charlie;3;many;\n";
    assertThat(read(ROWS + wrong + "TOTAL;3;123\n").all(Outcome.FileRefused.class)).isEmpty();
    assertThat(refusal(read(ROWS + "TOTAL;2;123\n" + wrong)).facts()).containsEntry("count", "3");
  }

  @Test
  void isNotExpectedInATableOfRejects() throws IOException {
    Dropped read =
        read(
            "muster_file,muster_line,muster_problem,Camp,Number,Troops,Remarks\na,3,,Delta,1,5,\n");
    assertThat(read.entries()).hasSize(1);
    assertThat(read.all(Outcome.FileRefused.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'when: {Camp: [TOTAL, Total]}', '', is needed",
    "'rows: Number', 'rows: Nothing', Nothing",
    "'sums: {Troops: }', 'sums: {Troops: Sum}', Sum",
    "'when: {Camp: [TOTAL, Total]}', 'when: {}', by what stands in it",
  })
  void isCheckedWithItsLayout(String from, String to, String because) throws IOException {
    Files.writeString(folder.resolve("input/layouts/camps.yaml"), LAYOUT.replace(from, to));
    assertThatThrownBy(() -> read(ROWS))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining(because);
  }

  @ParameterizedTest
  @CsvSource({
    "'rows = 4\nsum troops = 123\nsum killed = 12\n', ''",
    "'rows = 2\n', file_control",
    "'rows = 4\nsum killed = 11\n', file_control",
    "'sum wounded = 11\n', file_control_unreadable",
  })
  void isForAllPartsTogetherBesideAFile(String control, String refused) throws IOException {
    Files.writeString(folder.resolve("input/both.zip.control"), control);
    Dropped read =
        read(
            "both.zip",
            zip(
                Map.of(
                    "camps.csv",
                    ROWS + "TOTAL;2;123\n",
                    "events.csv",
                    "id,date,title,host,killed\n1,2020-01-01,A,IRQ,5\n2,2020-01-01,B,IRQ,7\n")));
    if (refused.isEmpty()) {
      assertThat(read.all(Outcome.FileRefused.class)).isEmpty();
      assertThat(read.entries()).hasSize(4);
      assertThat(read.parts()).hasSize(2);
    } else {
      assertThat(refusal(read).type().code()).isEqualTo(refused);
      assertThat(read.entries()).isEmpty();
      assertThat(read.parts()).hasSize(1);
    }
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (OutputStream out = bytes;
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var entry : new LinkedHashMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Notice refusal(Dropped read) {
    List<Outcome.FileRefused> refused = read.all(Outcome.FileRefused.class);
    assertThat(refused).hasSize(1);
    return refused.getFirst().notice();
  }

  @Test
  void addsFiguresAsTheirPublisherWritesThem() throws IOException {
    Files.writeString(
        folder.resolve("input/layouts/camps.yaml"),
        LAYOUT.replace("columns:", "thousands: .\ncolumns:"));
    String rows = "Camp;Number;Troops;Remarks\nAlpha;1;300;\nBravo;2;1.245;small\n";
    assertThat(read(rows + "TOTAL;2;1.545").all(Outcome.FileRefused.class)).isEmpty();
    assertThat(refusal(read(rows + "TOTAL;2;301.245")).facts())
        .containsEntry("count", "1545")
        .containsEntry("value", "301245");
  }

  /** The control file is not the publisher's: its numbers are plain ones. */
  @Test
  void addsThemForAControlFileToo() throws IOException {
    Files.writeString(
        folder.resolve("input/layouts/camps.yaml"),
        LAYOUT.replace("columns:", "thousands: .\ncolumns:"));
    Files.writeString(folder.resolve("input/camps.csv.control"), "sum TROOPS = 1545\n");
    String rows = "Camp;Number;Troops;Remarks\nAlpha;1;300;\nBravo;2;1.245;small\n";
    assertThat(read(rows + "TOTAL;2;1.545").all(Outcome.FileRefused.class)).isEmpty();
  }

  @Test
  void namesColumnsInAControlFileAsALayoutDoes() throws IOException {
    Files.writeString(
        folder.resolve("input/layouts/camps.yaml"), LAYOUT.replace("Troops", "Troops-l'an"));
    Files.writeString(folder.resolve("input/camps.csv.control"), "sum troops l'an = 123\n");
    String rows = ROWS.replace("Troops", "Troops l\u2019an");
    assertThat(read(rows + "TOTAL;2;123").all(Outcome.FileRefused.class)).isEmpty();
  }
}
