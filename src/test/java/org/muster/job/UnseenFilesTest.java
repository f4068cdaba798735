package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a briefing says of the files that went in, where some hold more than its audience sees. */
final class UnseenFilesTest {
  private static final String OPEN =
      "id,date,title,host,source,marking\nE1,2020-05-01,Seen,IRQ,S,TLP:CLEAR\n";
  private static final String CLOSED =
      "id,date,title,host,source,marking\nE2,2020-05-02,Unseen,IRQ,S,TLP:AMBER\n";
  private static final String AMBER =
      "  - {id: amber, title: Amber, audience: 'TLP:AMBER', formats: {html: briefing.ftl}}\n";

  @TempDir Path temp;

  @Test
  void namesThemWhereTheAudienceSeesEverything() throws IOException {
    assertThat(pages("", OPEN).get("open")).contains("open.csv").contains("Rows read");
  }

  @Test
  void namesNoneWhereARecordIsKeptFromTheAudience() throws IOException {
    String page = pages("", OPEN, CLOSED).get("open");
    assertThat(page)
        .contains("Seen")
        .contains("No file is named here.")
        .doesNotContain("Unseen")
        .doesNotContain("closed.csv")
        .doesNotContain("open.csv")
        .doesNotContain("Rows read");
  }

  @Test
  void namesNoneWhereAnotherBriefingIsForAHigherAudience() throws IOException {
    Map<String, String> without = pages(AMBER, OPEN);
    assertThat(without.get("open")).contains("No file is named here.").doesNotContain("Rows read");
    assertThat(without.get("amber")).contains("open.csv").contains("Rows read");
  }

  @Test
  void namesNoneToAnybodyWhereAMarkingIsNoLabel() throws IOException {
    String page = pages("", OPEN, CLOSED.replace("TLP:AMBER", "TLP:AMBRE")).get("open");
    assertThat(page).contains("Seen").contains("No file is named here.").doesNotContain("Unseen");
    assertThat(new WholeNights(temp).reports())
        .contains("The marking 'TLP:AMBRE' is not one of")
        .contains("or add it there. Until then no briefing names the files that went in");
  }

  /** But for the id of the run, which is a digest of all that went in. */
  @Test
  void areTheSameBytesWhateverIsKeptBackWhereAnotherBriefingIsForAHigherAudience()
      throws IOException {
    String without = Objects.requireNonNull(pages(AMBER, OPEN).get("open"));
    temp = temp.resolve("other");
    String with = Objects.requireNonNull(pages(AMBER, OPEN, CLOSED).get("open"));
    assertThat(with).isNotEqualTo(without);
    assertThat(with.replaceAll("[0-9a-f]{64}", ""))
        .isEqualTo(without.replaceAll("[0-9a-f]{64}", ""));
  }

  @Test
  void namesNoneWhereARowWasRejectedThatTheAudienceMayNotSee() throws IOException {
    for (String above : List.of("TLP:AMBER", "TLP:AMBRE")) {
      assertThat(rejecting("TLP:CLEAR", "E3,soon,Bad,IRQ,S," + above))
          .contains("Seen", "No file is named here.")
          .doesNotContain("open.csv", "Rows read", "Rows rejected");
    }
  }

  @Test
  void countsARejectedRowThatTheAudienceMaySee() throws IOException {
    for (String marking : List.of("TLP:CLEAR", "")) {
      assertThat(rejecting("TLP:CLEAR", "E3,soon,Bad,IRQ,S," + marking))
          .contains("open.csv")
          .containsPattern(counted("Rows read", 2))
          .containsPattern(counted("Rows rejected", 1));
    }
    assertThat(rejecting("TLP:AMBER", "E3,soon,Bad,IRQ,S,TLP:AMBER")).contains("open.csv");
  }

  @Test
  void tellsOfARowWithoutACertainMarkingToTheHighestAudienceAlone() throws IOException {
    String broken = "E3,2020-05-01,Bad,Bad,IRQ,S,TLP:CLEAR";
    assertThat(rejecting("TLP:AMBER+STRICT", broken)).doesNotContain("open.csv", "Rows read");
    assertThat(rejecting("TLP:RED", broken))
        .contains("open.csv")
        .containsPattern(counted("Rows rejected", 1));
  }

  /** The page of an audience, where a file has a good row and one that is rejected. */
  private String rejecting(String audience, String row) throws IOException {
    temp = temp.resolve("another");
    WholeNights nights =
        new WholeNights(temp)
            .settings(
                "as-of: 2020-07-01\nbriefings: [{id: all, title: All, audience: '"
                    + audience
                    + "', formats: {html: briefing.ftl}}]\n")
            .drop("open.csv", OPEN + row + "\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.WITH_REJECTS);
    return Objects.requireNonNull(nights.files("output").get("2020-07-01.1/all.html"));
  }

  /** A line of the data quality box. */
  private static String counted(String label, int count) {
    return label + "(<[^>]*>|\\s)*" + count + "<";
  }

  /** Who may know of them was never read. */
  @Test
  void namesNoFileOfWhichNothingWentIn() throws IOException {
    WholeNights nights =
        new WholeNights(temp)
            .drop("open.csv", OPEN)
            .drop("closed.csv", CLOSED.replace("2020-05-02", "soon"))
            .drop("unknown.csv", "some,thing,else\n1,2,3\n");
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.WITH_REJECTS);
    String page = nights.files("output").get("2020-07-01.1/all.html");
    assertThat(page)
        .contains("open.csv")
        .containsPattern(counted("Rows read", 1))
        .containsPattern(counted("Rows rejected", 0))
        .containsPattern(counted("Files refused or held back", 1))
        .doesNotContain("closed.csv")
        .doesNotContain("unknown.csv");
    assertThat(nights.reports()).contains("closed.csv").contains("unknown.csv");
  }

  @Test
  void namesThemToTheHighestAudience() throws IOException {
    Map<String, String> pages = pages(AMBER, OPEN, CLOSED);
    assertThat(pages.get("amber")).contains("closed.csv").contains("Rows read").contains("Unseen");
    assertThat(pages.get("open")).doesNotContain("closed.csv").doesNotContain("Unseen");
  }

  /** The pages of a night by the ids of their briefings. */
  private Map<String, String> pages(String higher, String... files) throws IOException {
    WholeNights nights =
        new WholeNights(temp)
            .settings(
                "as-of: 2020-07-01\n"
                    + "briefings:\n"
                    + "  - {id: open, title: Open, formats: {html: briefing.ftl}}\n"
                    + higher)
            .drop("open.csv", files[0]);
    if (files.length > 1) {
      nights.drop("closed.csv", files[1]);
    }
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
    return nights.files("output").entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html") && file.getKey().startsWith("2020"))
        .collect(
            Collectors.toMap(
                file -> file.getKey().replaceAll(".*/|\\.html", ""), Map.Entry::getValue));
  }
}
