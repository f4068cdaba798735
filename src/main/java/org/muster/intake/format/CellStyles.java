package org.muster.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which of a workbook's cell styles show a number as a date or a time. */
final class CellStyles {
  /** What a format says of a date beside its letters: texts in quotes, colours, fillers. */
  private static final Pattern ASIDE =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]\\[]*]|[_*].|;.*", Pattern.DOTALL);

  private static final Pattern DAY_OR_TIME = Pattern.compile("[dhs]");

  private final BitSet dates = new BitSet();
  private final BitSet months = new BitSet();
  private final BitSet years = new BitSet();

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
      String code = code(styles.get(i), formats);
      boolean date = DateUtil.isADateFormat(styles.get(i), code);
      String shown = ASIDE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
      boolean coarse = date && shown.contains("y") && !DAY_OR_TIME.matcher(shown).find();
      found.dates.set(i, date);
      found.months.set(i, coarse && shown.contains("m"));
      found.years.set(i, coarse && !shown.contains("m"));
    }
    return found;
  }

  private static String code(int format, Map<Integer, String> formats) {
    return formats.getOrDefault(format, text(BuiltinFormats.getBuiltinFormat(format)));
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

  /**
   * A day as exact as it is shown: who types June 2020 into a spreadsheet gets 1 June, shown as a
   * month.
   *
   * @param day by ISO 8601, or anything else, which is given back
   */
  String asShown(int style, String day) {
    if (months.get(style) && day.matches("\\d{4}-\\d\\d-01")) {
      return day.substring(0, "2020-06".length());
    }
    return years.get(style) && day.matches("\\d{4}-01-01")
        ? day.substring(0, "2020".length())
        : day;
  }
}
