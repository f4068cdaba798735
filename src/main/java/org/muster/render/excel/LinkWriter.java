package org.muster.render.excel;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.muster.render.MarkupException;

/** Puts the links on their sheets, when all sheets are known. */
final class LinkWriter {
  private final String file;
  private final List<SheetWriter> sheets;

  LinkWriter(String file, List<SheetWriter> sheets) {
    this.file = file;
    this.sheets = sheets;
  }

  /**
   * Puts them.
   *
   * @throws MarkupException if a link leads to an id that nothing has
   */
  void write(XSSFWorkbook workbook, Anchors anchors) throws IOException {
    Map<String, Anchors.Target> targets = anchors.targets(asked());
    for (SheetWriter sheet : sheets) {
      for (Link link : sheet.links()) {
        XSSFHyperlink made =
            workbook
                .getCreationHelper()
                .createHyperlink(link.internal() ? HyperlinkType.DOCUMENT : HyperlinkType.URL);
        made.setAddress(link.internal() ? location(sheet, link, targets) : link.target());
        made.setCellReference(new CellReference(link.row(), link.column()));
        sheet.sheet().addHyperlink(made);
      }
    }
  }

  private Set<String> asked() {
    Set<String> asked = new HashSet<>();
    for (SheetWriter sheet : sheets) {
      for (Link link : sheet.links()) {
        if (link.internal()) {
          asked.add(link.target());
        }
      }
    }
    return asked;
  }

  private String location(SheetWriter from, Link link, Map<String, Anchors.Target> targets) {
    Anchors.Target target = targets.get(link.target());
    if (target == null) {
      throw new MarkupException(
          file,
          0,
          "the link in sheet '%s', cell %s leads to '#%s', but nothing has that id"
              .formatted(
                  from.name(),
                  new CellReference(link.row(), link.column()).formatAsString(),
                  link.target()));
    }
    String name = sheets.get(target.sheet()).name().replace("'", "''");
    return "'" + name + "'!A" + (target.row() + 1);
  }
}
