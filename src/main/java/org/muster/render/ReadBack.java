package org.muster.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.muster.language.Language;

/**
 * Opens a finished file as a reader of it would and compares it with the markup that it was made
 * of. It shares nothing with the renderer that wrote the file, so that a slip of that renderer is
 * seen. Formats are peers: none knows another. Holds no state between calls.
 */
public interface ReadBack {
  /** Ending of the files that it reads, without the dot, for example {@code pdf}. */
  String format();

  /**
   * Compares one file. White space, joiners and marks of direction do not count, and a character
   * without a glyph is the same as the sign that stands for it; all else does.
   *
   * @param markup the file in the vocabulary of {@code render.markup} that the document was made of
   * @param document the finished file
   * @param language that the renderer was given
   * @return what differs, in the order of the document, at most {@value #MOST}; empty if all agrees
   * @throws MarkupException if the markup is not in the vocabulary
   * @throws IOException if a file cannot be read, or the document is not of this format
   */
  List<Difference> compare(Path markup, Path document, Language language, Extent extent)
      throws IOException;

  /** Differences that are told; who knows these looks further alone. */
  int MOST = 20;

  /** How much of a document is compared. */
  enum Extent {
    /**
     * All text beside tables; of each table all cells up to {@value #ROWS} rows, then the rows'
     * number, the last one and all sums. Costs little beside rendering.
     */
    SUMMARY,
    /** Every cell. */
    ALL;

    /** Rows of a table that are always compared cell by cell. */
    public static final int ROWS = 100;

    /**
     * Whether a row is compared cell by cell wherever it stands.
     *
     * @param row from 1 on, header rows not counted
     * @param total whether it is a row of sums
     */
    public boolean covers(long row, boolean total) {
      return this == ALL || row <= ROWS || total;
    }
  }

  /**
   * Something that the document does not say as its markup does.
   *
   * @param where for example {@code page 3, table "By operation", row 2, column 4}
   * @param expected what the markup says; shortened where it is long
   * @param found what the document says; empty if nothing
   */
  record Difference(String where, String expected, String found) {
    private static final int LONGEST = 80;

    public Difference {
      expected = shortened(expected);
      found = shortened(found);
    }

    private static String shortened(String text) {
      int end =
          text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
      return end == text.length() ? text : text.substring(0, end) + "...";
    }

    @Override
    public String toString() {
      return "%s: '%s' instead of '%s'".formatted(where, found, expected);
    }
  }
}
