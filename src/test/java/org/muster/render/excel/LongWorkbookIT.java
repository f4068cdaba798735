package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Memory does not grow with the rows. */
final class LongWorkbookIT {
  private static final int ROWS = 150_000;

  @TempDir Path dir;

  @Test
  void rendersManyRowsWithinLittleMemory() throws Exception {
    Path markup = dir.resolve("long.xhtml");
    write(markup);
    Path workbook = dir.resolve("long.xlsx");
    OwnJvm.render(markup, workbook, "-Xmx40m", "-XX:+UseSerialGC");
    assertThat(rows(workbook)).isEqualTo(ROWS + 3);
  }

  @Test
  void tellsAddressesAsTextBeyondTheLinksThatASheetHolds() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= Link.LIMIT; i++) {
      text.append("<p><a href=\"https://example.org/").append(i).append("\">link</a></p>");
    }
    Sample.Made made = new Sample(dir).sheet(text.toString());
    String sheet = made.parts().getOrDefault("xl/worksheets/sheet1.xml", "");
    assertThat(sheet.split("<hyperlink ", -1)).hasSize(Link.LIMIT + 1);
    assertThat(sheet)
        .contains("<is><t>link</t></is></c></row><row r=\"65532\">")
        .contains("<t>link &lt;https://example.org/65530&gt;</t>");
  }

  /** Each row has an id. */
  private static void write(Path markup) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(markup)) {
      out.write(
          "<html><head><title>t</title><meta name=\"as-of\" content=\"2020-07-01\"/>"
              + "<meta name=\"marking\" content=\"M\"/></head><body><section title=\"S\"><h1>T</h1>"
              + "<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody>");
      for (int i = 0; i < ROWS; i++) {
        out.write(
            String.format(
                Locale.ROOT,
                "<tr id=\"r%d\"><td>some words %d</td><td><data value=\"%d\">%,d</data></td>"
                    + "<td><time datetime=\"2020-07-01\">2020-07-01</time></td></tr>%n",
                i,
                i,
                i,
                i));
      }
      out.write("</tbody></table></section></body></html>");
    }
  }

  private static int rows(Path workbook) throws Exception {
    AtomicInteger rows = new AtomicInteger();
    try (OPCPackage pack = OPCPackage.open(workbook.toFile(), PackageAccess.READ);
        InputStream sheet = new XSSFReader(pack).getSheetsData().next()) {
      SAXParserFactory.newInstance()
          .newSAXParser()
          .parse(
              new InputSource(sheet),
              new DefaultHandler() {
                @Override
                public void startElement(String uri, String local, String name, Attributes a) {
                  if (name.equals("row")) {
                    rows.incrementAndGet();
                  }
                }
              });
    }
    return rows.get();
  }
}
