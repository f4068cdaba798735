package org.muster.render.pdf.text;

/** The three cuts of the text font. */
public enum FontStyle {
  REGULAR,
  BOLD,
  ITALIC
}
