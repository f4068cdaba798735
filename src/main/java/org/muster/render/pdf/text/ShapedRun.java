package org.muster.render.pdf.text;

import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A run of one font and direction after shaping: joined letters, ligatures, marks on their letters.
 * Lengths are in thousandths of the font's size.
 *
 * @param glyphs numbers, from left to right
 * @param clusters index of the first character that each glyph stands for
 * @param x where each glyph begins, and as last entry where the run ends
 * @param y of each glyph above the base line
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record ShapedRun(int[] glyphs, int[] clusters, double[] x, double[] y) {
  private static final FontRenderContext CONTEXT =
      new FontRenderContext(new AffineTransform(), false, true);

  /** AWT's numbers for characters that draw nothing. */
  private static final int INVISIBLE = 0xFFFE;

  /** Shapes a text by the JDK's engine (HarfBuzz). */
  static ShapedRun of(FontFile font, String text, boolean rightToLeft) {
    int flags =
        rightToLeft ? java.awt.Font.LAYOUT_RIGHT_TO_LEFT : java.awt.Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector vector =
        font.awt().layoutGlyphVector(CONTEXT, text.toCharArray(), 0, text.length(), flags);
    int count = vector.getNumGlyphs();
    int[] glyphs = new int[count];
    int[] clusters = new int[count];
    double[] x = new double[count + 1];
    double[] y = new double[count];
    for (int i = 0; i <= count; i++) {
      Point2D position = vector.getGlyphPosition(i);
      x[i] = position.getX();
      if (i < count) {
        glyphs[i] = vector.getGlyphCode(i);
        clusters[i] = vector.getGlyphCharIndex(i);
        y[i] = -position.getY();
      }
    }
    return new ShapedRun(glyphs, clusters, x, y);
  }

  /** Width of the run. */
  double width() {
    return x[glyphs.length];
  }

  /** Whether a glyph draws nothing, as joiners do. */
  boolean invisible(int index) {
    return glyphs[index] >= INVISIBLE;
  }

  /** The characters that a glyph stands for: up to where the next cluster begins. */
  String cluster(int index, String text) {
    NavigableSet<Integer> starts = new TreeSet<>();
    for (int cluster : clusters) {
      starts.add(cluster);
    }
    Integer next = starts.higher(clusters[index]);
    return text.substring(clusters[index], next == null ? text.length() : next);
  }
}
