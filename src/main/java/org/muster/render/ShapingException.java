package org.muster.render;

/** A text needs letters that join, or a direction, for which this Java lacks the engine. */
public final class ShapingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param cause how the engine failed
   */
  public ShapingException(Throwable cause) {
    super(
        "this Java cannot join letters, nor set them from right to left, as Arabic needs it:"
            + " install the libraries fontconfig, freetype and harfbuzz (on Debian and Ubuntu:"
            + " apt install libfontconfig1 libfreetype6 libharfbuzz0b)",
        cause);
  }
}
