package org.muster.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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

  /** Characters of a format, of which Excel takes no more; a longer one shows no date. */
  private static final int LONGEST = 255;

  /** How styles show a number, by their own. */
  private final List<Look> looks = new ArrayList<>();

  /**
   * How a format shows a number.
   *
   * @param date whether as a date or a time
   * @param month whether as a month of a year
   * @param year whether as a year
   */
  private record Look(boolean date, boolean month, boolean year) {
    static final Look NUMBER = new Look(false, false, false);

    static Look of(int format, String code) {
      if (code.length() > LONGEST || !DateUtil.isADateFormat(format, code)) {
        return NUMBER;
      }
      String shown = ASIDE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
      boolean coarse = shown.contains("y") && !DAY_OR_TIME.matcher(shown).find();
      boolean month = shown.contains("m");
      return new Look(true, coarse && month, coarse && !month);
    }
  }

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
    Map<Integer, Look> known = new HashMap<>();
    for (int format : styles) {
      found.looks.add(
          known.computeIfAbsent(format, number -> Look.of(number, code(number, formats))));
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

  private Look look(int style) {
    return style < looks.size() ? looks.get(style) : Look.NUMBER;
  }

  boolean date(int style) {
    return look(style).date;
  }

  /**
   * A day as exact as it is shown: who types June 2020 into a spreadsheet gets 1 June, shown as a
   * month.
   *
   * @param day by ISO 8601, or anything else, which is given back
   */
  String asShown(int style, String day) {
    if (look(style).month && day.matches("\\d{4}-\\d\\d-01")) {
      return day.substring(0, "2020-06".length());
    }
    return look(style).year && day.matches("\\d{4}-01-01")
        ? day.substring(0, "2020".length())
        : day;
  }
}
