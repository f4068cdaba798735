package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.job.edition.Manifest;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.SettingsFile;
import org.muster.render.pdf.seal.PdfSeal;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** What a night that finds nothing new says of an edition whose PDFs are closed. */
final class SealingTest {
  private static final PdfSeal SEAL = new PdfSeal("grå ravn", null);

  @TempDir Path edition;
  private final List<String> said = new ArrayList<>();

  /** An edition of two PDFs, of which the large one is no PDF: nobody is to open it. */
  @BeforeEach
  void makeEdition() throws IOException {
    Path open = edition.resolve("open");
    Files.write(open, pdf());
    try (OutputStream out = Files.newOutputStream(edition.resolve("small.pdf"))) {
      SEAL.apply(open, LocalDate.of(2020, 7, 1), out);
    }
    Manifest manifest =
        new Manifest(
            "0".repeat(64),
            "Muster",
            "2020-07-01",
            List.of(
                product("large.pdf", 1 << 30), product("page.html", 1), product("small.pdf", 1000)),
            new TreeMap<>(),
            List.of(),
            "",
            "",
            "");
    Files.write(edition.resolve(Manifest.FILE), manifest.bytes());
  }

  private static byte[] pdf() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, bytes);
    document.open();
    document.add(new Paragraph("One"));
    document.close();
    return bytes.toByteArray();
  }

  private static Manifest.Product product(String file, long bytes) {
    return new Manifest.Product(
        "id", "Title", "", "2020-07-01", "", List.of(new Manifest.OutputFile(file, bytes, "", 1)));
  }

  private List<String> said(PdfSeal seal) {
    new Sealing(seal).saysIfOther(edition, said::add);
    return said;
  }

  @Test
  void isSilentWhereTheSmallestPdfIsClosedByTheSeal() {
    assertThat(said(SEAL)).isEmpty();
  }

  @Test
  void saysWhatToDoWhereItIsClosedByAnother() {
    assertThat(said(new PdfSeal("sort ravn", null)))
        .containsExactly(
            "Its PDFs are not closed with the password or key that the settings name now; to have"
                + " them so, move "
                + edition
                + " away and run again.");
  }

  @Test
  void saysWhichFileIsNotThere() throws IOException {
    Path password = Files.writeString(edition.resolve("password"), "sort ravn");
    Path settings =
        Files.writeString(
            edition.resolve("muster.yaml"),
            "pdf:\n  signing: {key-store: nowhere.p12, password-file: %s}\n".formatted(password));
    assertThatThrownBy(() -> Sealing.of(SettingsFile.read(settings)))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("2:24: pdf.signing.key-store: the file nowhere.p12 cannot be read");
  }
}
