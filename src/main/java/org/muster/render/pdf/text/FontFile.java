package org.muster.render.pdf.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.render.ShapingException;

/** The font files that the program brings; see {@code fonts/README.md} beside them. */
enum FontFile {
  REGULAR("NotoSans-Regular"),
  BOLD("NotoSans-Bold"),
  ITALIC("NotoSans-Italic"),
  ARABIC("NotoSansArabic-Regular"),
  ARABIC_BOLD("NotoSansArabic-Bold"),
  MATH("NotoSansMath-Subset"),
  SYMBOLS("NotoSansSymbols2-Subset");

  /** One unit of a shaped glyph's position is a thousandth of the font's size. */
  private static final float UNITS = 1000;

  private final String fileName;

  @SuppressWarnings("ImmutableEnumChecker") // set once to what the file says
  private volatile @Nullable Font awt;

  FontFile(String name) {
    this.fileName = name + ".ttf";
  }

  /** Name of the file, with its ending. */
  String fileName() {
    return fileName;
  }

  /** Its content. */
  byte[] bytes() {
    try (InputStream in =
        FontFile.class.getResourceAsStream("/org/muster/render/pdf/fonts/" + fileName)) {
      return Objects.requireNonNull(in, fileName).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same font for the JDK's shaping engine, {@value #UNITS} units high. */
  Font awt() {
    Font font = awt;
    if (font == null) {
      font = awt(in -> Font.createFont(Font.TRUETYPE_FONT, in)).deriveFont(UNITS);
      awt = font;
    }
    return font;
  }

  /** Gives a file to the JDK's shaping engine. */
  @FunctionalInterface
  interface Engine {
    Font font(InputStream file) throws FontFormatException, IOException;
  }

  /**
   * The font as an engine has it.
   *
   * @throws ShapingException if the engine is not there: JDKs leave out some of the libraries that
   *     it needs, and packages for servers do not ask for them
   */
  Font awt(Engine engine) {
    try {
      return engine.font(new ByteArrayInputStream(bytes()));
    } catch (FontFormatException e) {
      throw new IllegalStateException(fileName, e);
    } catch (IOException | LinkageError | InternalError e) {
      throw new ShapingException(e);
    }
  }
}
