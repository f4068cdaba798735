package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowXmlTest {
  @Test
  void writesCellsOfEachKind() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowXml xml = new RowXml(out)) {
      xml.begin(7, 0, false);
      xml.cell(1, new Cell.Value.Text("a & b"));
      xml.cell(2, new Cell.Value.Figure(new BigDecimal("12.5"), 4));
      xml.cell(3, new Cell.Value.Nothing());
      xml.end();
      xml.begin(9, 28, true);
      xml.end();
      xml.begin(10, 28, false);
      xml.end();
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "<row r=\"7\"><c s=\"1\" t=\"inlineStr\"><is><t>a &amp; b</t></is></c>"
                + "<c s=\"2\"><v>12.5</v></c><c s=\"3\"/></row>"
                + "<row r=\"9\" ht=\"28\" customHeight=\"1\"></row>"
                + "<row r=\"10\" ht=\"28\"></row>");
  }

  @ParameterizedTest
  @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA", "16383,XFD"})
  void namesColumns(int column, String name) {
    assertThat(RowXml.columnName(column)).isEqualTo(name);
  }

  @Test
  void keepsSpaceAndLineFeeds() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowXml xml = new RowXml(out)) {
      xml.cell(0, new Cell.Value.Text("a\nb"));
      xml.cell(0, new Cell.Value.Text("a\rb"));
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<t xml:space=\"preserve\">a\nb</t>", "<t>a_x000D_b</t>");
  }
}
