package org.muster.render.excel;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The document's properties: those that the markup names, and no others. */
final class DocumentProperties {
  private DocumentProperties() {}

  static void write(Head head, XSSFWorkbook workbook) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(head.title());
    core.setCreator(head.get("author"));
    core.setSubjectProperty(head.get("subject"));
    core.setKeywords(
        Stream.of(head.marking(), head.get("keywords"))
            .filter(k -> !k.isEmpty())
            .collect(Collectors.joining("; ")));
    String day = head.asOf() + "T00:00:00Z";
    try {
      core.setCreated(day);
      core.setModified(day);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a date that the package does not take: " + day, e);
    }
    properties.getExtendedProperties().getUnderlyingProperties().unsetApplication();
    if (!head.marking().isEmpty()) {
      properties.getCustomProperties().addProperty("Marking", head.marking());
    }
  }
}
