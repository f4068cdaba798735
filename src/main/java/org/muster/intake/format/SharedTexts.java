package org.muster.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the cells of a workbook share, in memory. */
final class SharedTexts {
  /** A character that XML cannot hold, or a line's end, as workbooks write it. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** What a text takes beside its characters. */
  private static final int EACH = 64;

  /** Of a workbook that has none. */
  static final SharedTexts NONE = new SharedTexts(List.of());

  private final List<String> texts;

  private SharedTexts(List<String> texts) {
    this.texts = texts;
  }

  /**
   * Reads them.
   *
   * @param in is closed
   */
  static SharedTexts read(InputStream in, Limits limits) throws IOException {
    List<String> texts = new ArrayList<>();
    long bytes = 0;
    try (XmlPart part = new XmlPart(in)) {
      while (part.next()) {
        if (part.begins("si")) {
          String text = text(part, limits.record());
          bytes += EACH + 2L * text.length();
          if (bytes > limits.texts()) {
            throw RefusedException.limit(
                "its texts take more bytes of memory", "max-shared-text-bytes", limits.texts());
          }
          texts.add(text);
        }
      }
    }
    return new SharedTexts(texts);
  }

  private static String text(XmlPart part, int limit) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean aid = false;
    while (part.next() && !part.ends("si")) {
      if (part.begins("rPh") || part.ends("rPh")) {
        aid = part.begins("rPh");
      } else if (part.begins("t") && !aid) {
        text.append(part.text(limit - Math.min(limit, text.length())));
      }
    }
    return decoded(text.toString());
  }

  private static String decoded(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                escaped ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escaped.group(1), 16))))
        : text;
  }

  /**
   * A text.
   *
   * @throws IndexOutOfBoundsException if there is none of that number
   */
  String text(int number) {
    return texts.get(number);
  }
}
