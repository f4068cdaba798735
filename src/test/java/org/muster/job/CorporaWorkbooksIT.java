package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.render.excel.WorkbookFaults;

/** Workbooks of real files, dropped as their publishers laid them out; each is read back, too. */
final class CorporaWorkbooksIT {
  @TempDir Path folder;

  @Test
  void makesAValidWorkbookOfTheContributionsOf2013() throws IOException {
    makesOne("un/TCC-DataScraper.Gender.Full.csv", "2013-12-31");
  }

  @Test
  void makesAValidWorkbookOfTheEventsInSyria() throws IOException {
    makesOne("ucdp/ged_syria_652.1601.1911_41cols.csv.gz", "2021-01-01");
  }

  private void makesOne(String file, String asOf) throws IOException {
    String corpora = System.getProperty("muster.corpora", "");
    assumeFalse(corpora.isEmpty(), "the property muster.corpora names no folder");
    WholeNights nights =
        new WholeNights(folder)
            .settings(
                "as-of: "
                    + asOf
                    + "\nbriefings: [{id: all, title: All, formats: {xlsx: workbook.ftl}}]\n");
    Path from = Path.of(corpora, "data").resolve(file);
    Path to = folder.resolve("input").resolve(from.getFileName());
    Files.write(to, Files.readAllBytes(from));
    Files.setLastModifiedTime(to, FileTime.from(Instant.EPOCH));

    assertThat(nights.night()).as(nights.printed()).isIn(ExitCode.DONE, ExitCode.WITH_REJECTS);
    Path edition = folder.resolve("output/" + asOf + ".1");
    assertThat(edition.resolve("all.xlsx")).exists();
    assertThat(WorkbookFaults.below(edition)).isEmpty();
  }
}
