package org.muster.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which of a workbook's cell styles show a number as a date or a time. */
final class CellStyles {
  private final BitSet dates = new BitSet();

  /** Styles of a workbook that has none. */
  static final CellStyles NONE = new CellStyles();

  private CellStyles() {}

  static CellStyles read(InputStream in) throws IOException {
    Map<Integer, String> formats = new HashMap<>();
    List<Integer> styles = new ArrayList<>();
    boolean cells = false;
    try (XmlPart part = new XmlPart(in)) {
      while (part.next()) {
        if (part.begins("numFmt")) {
          formats.put(number(part.attribute("numFmtId")), text(part.attribute("formatCode")));
        } else if (part.begins("cellXfs") || part.ends("cellXfs")) {
          cells = part.begins("cellXfs");
        } else if (cells && part.begins("xf")) {
          styles.add(number(part.attribute("numFmtId")));
        }
      }
    }
    CellStyles found = new CellStyles();
    for (int i = 0; i < styles.size(); i++) {
      found.dates.set(i, date(styles.get(i), formats));
    }
    return found;
  }

  private static boolean date(int format, Map<Integer, String> formats) {
    String code = formats.getOrDefault(format, text(BuiltinFormats.getBuiltinFormat(format)));
    return DateUtil.isADateFormat(format, code);
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }

  /** A whole number in an attribute; 0 if it is none. */
  static int number(@org.jspecify.annotations.Nullable String value) {
    return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
  }

  boolean date(int style) {
    return dates.get(style);
  }
}
