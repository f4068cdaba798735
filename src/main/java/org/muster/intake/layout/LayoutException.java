package org.muster.intake.layout;

/** A layout's file has a mistake; the message names file and line, and says what is wrong. */
public final class LayoutException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LayoutException(String file, int line, String why) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + why);
  }
}
