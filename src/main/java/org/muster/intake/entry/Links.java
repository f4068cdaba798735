package org.muster.intake.entry;

import java.util.Locale;
import org.muster.intake.format.Trim;
import org.muster.notice.NoticeType;

/**
 * Reads links. What is no {@code http} or {@code https} link must not become one in a page or a
 * PDF; it is kept as words of the note.
 */
final class Links {
  private final Cells cells;
  private final int link;
  private final int note;
  private String leftOver = "";

  Links(Cells cells, String linkColumn) {
    this.cells = cells;
    this.link = cells.column(linkColumn);
    this.note = cells.column("note");
  }

  /** The link; empty if there is none. */
  String link() {
    String text = cells.text(link);
    leftOver = "";
    if (text.isEmpty() || isLink(text)) {
      return text;
    }
    cells.note(NoticeType.VALUE_NOT_A_LINK, link, "value", Problems.shown(text));
    leftOver = text;
    return "";
  }

  /** The note, with what the link's cell held if that was no link. */
  String note() {
    String text = cells.text(note);
    return leftOver.isEmpty() ? text : text.isEmpty() ? leftOver : text + "\n" + leftOver;
  }

  private static boolean isLink(String text) {
    String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
    int host = start.equals("https://") ? 8 : start.startsWith("http://") ? 7 : text.length();
    return text.length() > host && text.charAt(host) != '/' && !holdsWhatNoLinkHas(text);
  }

  private static boolean holdsWhatNoLinkHas(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Trim.space(c) || c == '"' || c == '<' || c == '>') {
        return true;
      }
    }
    return false;
  }
}
