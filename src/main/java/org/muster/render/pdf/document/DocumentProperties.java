package org.muster.render.pdf.document;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a document says about itself.
 *
 * @param title never blank
 * @param author empty if not given
 * @param subject empty if not given
 * @param keywords empty if not given
 * @param language BCP 47, never blank
 * @param asOf date of creation and change: midnight UTC of the business date, never the clock
 * @param id identifies the content: 32 hexadecimal digits, the file's id
 */
public record DocumentProperties(
    String title,
    String author,
    String subject,
    String keywords,
    String language,
    LocalDate asOf,
    String id) {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  public DocumentProperties {
    if (title.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException("a document needs a title and a language");
    }
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no id of 32 hexadecimal digits: " + id);
    }
  }
}
