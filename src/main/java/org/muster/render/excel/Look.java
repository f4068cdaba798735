package org.muster.render.excel;

/**
 * How a cell looks; equal looks share one style of the workbook.
 *
 * @param format number format in Excel's notation; empty for text
 * @param end whether it stands at the end of its line: right in a left-to-right cell
 * @param quoted whether a spreadsheet must keep it text after an edit, although it begins like a
 *     formula
 * @param link whether it is shown as a link
 * @param rtl whether it is read from right to left
 * @param indent steps of indentation, 0..15
 */
record Look(
    Role role, String format, boolean end, boolean quoted, boolean link, boolean rtl, int indent) {

  static Look of(Role role) {
    return new Look(role, "", false, false, false, false, 0);
  }

  Look role(Role other) {
    return role == other ? this : new Look(other, format, end, quoted, link, rtl, indent);
  }

  Look format(String code) {
    return format.equals(code) ? this : new Look(role, code, end, quoted, link, rtl, indent);
  }

  Look end(boolean atEnd) {
    return end == atEnd ? this : new Look(role, format, atEnd, quoted, link, rtl, indent);
  }

  Look quoted(boolean keepText) {
    return quoted == keepText ? this : new Look(role, format, end, keepText, link, rtl, indent);
  }

  Look link(boolean shown) {
    return link == shown ? this : new Look(role, format, end, quoted, shown, rtl, indent);
  }

  Look rtl(boolean rightToLeft) {
    return rtl == rightToLeft
        ? this
        : new Look(role, format, end, quoted, link, rightToLeft, indent);
  }

  Look indent(int steps) {
    int few = Math.min(steps, 15);
    return indent == few ? this : new Look(role, format, end, quoted, link, rtl, few);
  }
}
