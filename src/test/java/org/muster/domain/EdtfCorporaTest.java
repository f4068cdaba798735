package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The test lists of two other EDTF readers: edtf-validate of the University of North Texas, and
 * python-edtf. Where one of them differs from ISO 8601-2:2019, or from the other, the standard's
 * reading rules. The differences are listed here with their reasons; the lists are closed.
 */
final class EdtfCorporaTest {
  private static final String ROOM =
      "the end is less exact than the start and leaves room for it, so it is not certainly earlier";

  /** What edtf-validate refuses and Muster reads. */
  private static final Map<String, String> VALIDATE =
      Map.of(
          "0000-01-03/0000-01", ROOM,
          "0000-02/0000", ROOM,
          "2004-06-11%/2004-06~", ROOM,
          "Y-61000/-2000", "an interval's ends are dates, and a year with Y is one");

  private static final String SPACE =
      "the standard's sets have no spaces; edtf-validate refuses them too";

  /** What python-edtf reads and Muster refuses for another reason than its level. */
  private static final Map<String, String> PYTHON =
      Map.of(
          "[1667, 1668, 1670..1672]", SPACE,
          "[1760-01, 1760-02, 1760-12..]", SPACE,
          "[1667, 1760-12]", SPACE,
          "{1667,1668, 1670..1672}", SPACE,
          "{1960, 1961-12}", SPACE);

  private static final String TEN_YEARS =
      "an unknown end is unknown; python-edtf assumes ten years";

  /** What both read, within other bounds. */
  private static final Map<String, String> BOUNDS =
      Map.of(
          "/2006", TEN_YEARS,
          "2004-06-01/", TEN_YEARS,
          "1984-06-02?/", TEN_YEARS,
          "2010-24", "a winter has three months; python-edtf ends it with the year");

  @Test
  void readsWhatEdtfValidateReadsUpToItsLevel() throws IOException {
    Map<String, String> differences = new TreeMap<>();
    List<List<String>> rows = rows("unt-edtf-validate.tsv");
    for (List<String> row : rows) {
      String why = refusal(row.get(0));
      boolean levelTwo = row.get(2).equals("2") && why.contains("level 2 of EDTF");
      if (!levelTwo && why.isEmpty() != row.get(1).equals("valid")) {
        differences.put(row.get(0), why);
      }
    }
    assertThat(differences.keySet()).isEqualTo(VALIDATE.keySet());
    assertThat(rows).hasSize(262);
  }

  @Test
  void readsAllThatIsNotLevelTwoInEdtfValidate() throws IOException {
    List<String> refused =
        rows("unt-edtf-validate.tsv").stream()
            .filter(row -> row.get(1).equals("valid") && !row.get(2).equals("2"))
            .map(row -> row.get(0))
            .filter(text -> !refusal(text).isEmpty())
            .toList();
    assertThat(refused).isEmpty();
  }

  @Test
  void readsOfLevelTwoTheSetsOfOneAndThePartsOfAYear() throws IOException {
    List<String> read =
        rows("unt-edtf-validate.tsv").stream()
            .filter(row -> row.get(2).equals("2"))
            .map(row -> row.get(0))
            .filter(text -> refusal(text).isEmpty())
            .toList();
    assertThat(read)
        .allMatch(text -> text.startsWith("[") || text.matches("-?2001-\\d\\d|2011-23~"))
        .hasSize(26);
  }

  @Test
  void readsWhatPythonEdtfReadsUpToItsLevel() throws IOException {
    Map<String, String> differences = new TreeMap<>();
    List<List<String>> rows = rows("ixc-python-edtf.tsv");
    for (List<String> row : rows) {
      String why = refusal(row.get(0));
      if (!why.contains("level 2 of EDTF") && why.isEmpty() != row.get(1).equals("valid")) {
        differences.put(row.get(0), why);
      }
    }
    assertThat(differences.keySet()).isEqualTo(PYTHON.keySet());
    assertThat(rows).hasSize(106);
  }

  @Test
  void hasTheStrictBoundsOfPythonEdtf() throws IOException {
    Map<String, String> differences = new TreeMap<>();
    int same = 0;
    for (List<String> row : rows("ixc-python-edtf.tsv")) {
      if (refusal(row.get(0)).isEmpty()) {
        PartialDate date = PartialDate.parse(row.get(0));
        String bounds = bound(date.earliest()) + " to " + bound(date.latest());
        if (bounds.equals(row.get(2) + " to " + row.get(3))) {
          same++;
        } else {
          differences.put(row.get(0), bounds);
        }
      }
    }
    assertThat(differences.keySet()).isEqualTo(BOUNDS.keySet());
    assertThat(same).isEqualTo(54);
  }

  @Test
  void showsEveryDateThatItReads() throws IOException {
    for (String file : List.of("unt-edtf-validate.tsv", "ixc-python-edtf.tsv")) {
      for (List<String> row : rows(file)) {
        if (refusal(row.get(0)).isEmpty()) {
          assertThat(PartialDate.parse(row.get(0)).display()).isNotBlank().doesNotContain("null");
        }
      }
    }
  }

  /** As the list writes it: years beyond four digits without a plus, open ends as infinite. */
  private static String bound(LocalDate day) {
    if (day.equals(LocalDate.MIN)) {
      return "-inf";
    }
    return day.equals(LocalDate.MAX) ? "inf" : day.toString().replace("+", "");
  }

  private static String refusal(String text) {
    try {
      PartialDate.parse(text);
      return "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static List<List<String>> rows(String file) throws IOException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "the property muster.corpora names no folder");
    return Files.readAllLines(Path.of(corpora, "torture", "edtf", file)).stream()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
