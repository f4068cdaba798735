package org.muster.render.excel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The styles of one workbook: one for each look that occurs, in order of first use. */
final class Styles {
  /** Own number formats; Excel takes 200 to 250, depending on its language. */
  static final int FORMAT_LIMIT = 190;

  private static final String FONT = "Calibri";
  private static final byte OPAQUE = (byte) 0xFF;

  /** Columns whose last look is found without comparing it; a power of two. */
  private static final int COLUMNS = 64;

  private final XSSFWorkbook workbook;
  private final Map<Look, Integer> indexes = new HashMap<>();
  private final @Nullable Look[] recent = new @Nullable Look[COLUMNS];
  private final int[] recentIndexes = new int[COLUMNS];
  private final Map<String, XSSFFont> fonts = new HashMap<>();
  private final Set<String> formats = new HashSet<>();

  private final boolean mirrored;

  /**
   * Styles of a workbook.
   *
   * @param mirrored whether its sheets run from right to left; numbers stand at the right all the
   *     same, so that their ones stand below each other
   */
  Styles(XSSFWorkbook workbook, boolean mirrored) {
    this.workbook = workbook;
    this.mirrored = mirrored;
  }

  /** Whether a number format is there already or there is room for it. */
  boolean accepts(String format) {
    return formats.contains(format) || (formats.size() < FORMAT_LIMIT && formats.add(format));
  }

  /**
   * Index of the look's style in the workbook.
   *
   * @param column 0-based, of the cell that has the look: the one above has mostly the same
   */
  @SuppressWarnings("ReferenceEquality") // to compare them is what is saved
  int index(Look look, int column) {
    int place = column & (COLUMNS - 1);
    if (recent[place] != look) {
      recentIndexes[place] = find(look);
      recent[place] = look;
    }
    return recentIndexes[place];
  }

  private int find(Look look) {
    Integer known = indexes.get(look);
    if (known == null) {
      known = (int) style(look).getIndex();
      indexes.put(look, known);
    }
    return known;
  }

  private XSSFCellStyle style(Look look) {
    Role role = look.role();
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(role, look.link()));
    style.setWrapText(role.wraps());
    style.setVerticalAlignment(
        role.leads() || role == Role.HEADER ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
    style.setAlignment(
        !mirrored && look.end() == look.rtl()
            ? HorizontalAlignment.LEFT
            : HorizontalAlignment.RIGHT);
    style.setIndention((short) look.indent());
    style.setQuotePrefixed(look.quoted());
    if (mirrored || look.rtl()) {
      style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
    }
    if (!look.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }
    paint(style, role);
    return style;
  }

  private void paint(XSSFCellStyle style, Role role) {
    switch (role) {
      case HEADER -> fill(style, Role.ACCENT);
      case GROUP -> fill(style, Role.TINT);
      case TOTAL -> {
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(colour(Role.ACCENT));
      }
      case ASIDE -> {
        style.setBorderLeft(BorderStyle.THICK);
        style.setLeftBorderColor(colour(Role.ACCENT));
      }
      default -> {}
    }
    if (role == Role.BODY
        || role == Role.GROUP
        || role == Role.LABEL
        || role == Role.REMARK
        || role == Role.FIGURE) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(colour(Role.HAIRLINE));
    }
  }

  private static void fill(XSSFCellStyle style, int rgb) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour(rgb));
  }

  private XSSFFont font(Role role, boolean link) {
    int rgb = link && role.colour() != Role.PAPER ? Role.ACCENT : role.colour();
    String key = role.points() + "|" + role.bold() + "|" + rgb + "|" + link;
    return fonts.computeIfAbsent(
        key,
        k -> {
          XSSFFont font = workbook.createFont();
          font.setFontName(FONT);
          font.setFontHeightInPoints((short) role.points());
          font.setBold(role.bold());
          font.setColor(colour(rgb));
          font.setUnderline(link ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
          return font;
        });
  }

  /** A colour of the workbook from its RGB. */
  static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
