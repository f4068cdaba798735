package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.OwnProcess;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Another program than the one that we write for reads and prints the workbook. */
final class LibreOfficeIT {
  private static final Path PROGRAM = Path.of("/usr/bin/soffice");

  @TempDir Path dir;

  @Test
  void readsEachSheetAsItIsMeant() throws IOException, InterruptedException {
    convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
    assertThat(Files.readAllLines(dir.resolve("sample-Strength.csv")))
        .startsWith(
            "UNCLASSIFIED // FOR RELEASE & USE,,,,,,",
            "Strength,,,,,,",
            "One row for each contribution. See Read me.,,,,,,",
            ",,,,,,",
            "Operation,Contributor,What,Personnel,From,Earliest day,Source",
            "NMI,Denmark,Train and advise Iraqi forces,285,not stated,,Rudaw")
        .contains("NMI,the whole mission,Train and advise,500,October 2018,2018-10-01,Rudaw");
    assertThat(Files.readAllLines(dir.resolve("sample-Events.csv")))
        .contains("=1+1,,,\"+49 is a telephone number, not a formula\",-")
        .contains(
            "early 2020,2020-01-01,2020-04-30,NATO announces preparations to move troops from the"
                + " coalition to the alliance,");
  }

  @Test
  void printsEachSheetWithItsMarking() throws IOException, InterruptedException {
    convert("pdf");
    try (PdfReader pdf = new PdfReader(Files.readAllBytes(dir.resolve("sample.pdf")))) {
      assertThat(pdf.getNumberOfPages()).isBetween(5, 7);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        assertThat(new PdfTextExtractor(pdf).getTextFromPage(page))
            .containsIgnoringWhitespaces(
                "UNCLASSIFIED // FOR RELEASE & USE",
                "Page " + page + " of " + pdf.getNumberOfPages());
      }
    }
  }

  private void convert(String format) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed");
    Path workbook = dir.resolve("sample.xlsx");
    Files.write(workbook, new Sample(dir).render(Sample.everything()).bytes());
    OwnProcess.run(
        List.of(
            PROGRAM.toString(),
            "-env:UserInstallation=" + dir.resolve("profile").toUri(),
            "--headless",
            "--norestore",
            "--convert-to",
            format,
            "--outdir",
            dir.toString(),
            workbook.toString()));
  }
}
