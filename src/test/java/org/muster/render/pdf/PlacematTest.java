package org.muster.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.Briefing;
import org.muster.render.Paper;
import org.muster.render.markup.SampleBriefing;

final class PlacematTest {
  /** The lower margin of a page, in points. */
  private static final double FOOT = 66;

  @TempDir private Path folder;

  @Test
  void isOnePage() throws IOException {
    assertThat(Placemats.render(SampleBriefing.rich(), folder).rendering().pages()).isOne();
    assertThat(Placemats.render(SampleBriefing.empty(), folder).rendering().pages()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 10, true", "10, 3, 200, true", "120, 100, 10, true", "120, 100, 60, true",
    "120, 100, 200, true", "1, 1, 10, false", "120, 100, 10, false", "120, 100, 60, false",
    "500, 200, 25, true", "40, 3, 14, true", "70, 60, 22, true"
  })
  void isOnePageWhateverTheData(int contributors, int hosts, int name, boolean total)
      throws IOException {
    for (Paper paper : Paper.values()) {
      Briefing briefing = Placemats.briefing(contributors, hosts, name, total, paper);
      Markup.Made placemat = Placemats.render(briefing, folder, paper);
      keep(placemat.pdf(), contributors + "-" + hosts + "-" + name + "-" + total + "-" + paper);
      assertThat(placemat.rendering().pages()).as("on %s", paper).isOne();
      assertThat(new PdfFile(placemat.pdf()).text())
          .contains(contributors > 60 ? "further" : "Country 0");
    }
  }

  /** A table that was fitted to two papers at once left room for several rows on each. */
  @ParameterizedTest
  @CsvSource({"A4, 15", "LETTER, 16"})
  void listsAsManyAsThePaperHolds(Paper paper, int rows) {
    Briefing briefing = Placemats.briefing(120, 15, 10, true, paper);
    assertThat(briefing.pictures().placemat().rows()).hasSizeGreaterThanOrEqualTo(rows);
  }

  /** Below a map half as high as wide a strip of the page was blank. */
  @Test
  void drawsAMapOfARegionDownToTheFootOfThePage() throws IOException {
    Briefing briefing = Placemats.briefing(2, 1, 10, false);
    PdfFile pdf = new PdfFile(Placemats.render(briefing, folder).pdf());
    assertThat(pdf.pages()).isOne();
    assertThat(pdf.lowest()).isBetween(FOOT, FOOT + 24);
  }

  @Test
  void isTheSameBytesEachTime() throws IOException {
    assertThat(Placemats.render(SampleBriefing.rich(), folder).pdf())
        .isEqualTo(Placemats.render(SampleBriefing.rich(), folder).pdf());
  }

  private static void keep(byte[] pdf, String name) throws IOException {
    Path there = Path.of("target", "placemats");
    Files.createDirectories(there);
    Files.write(there.resolve(name + ".pdf"), pdf);
  }
}
