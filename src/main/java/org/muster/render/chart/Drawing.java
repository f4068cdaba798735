package org.muster.render.chart;

import org.muster.language.Language;

/** A figure that can draw itself on any canvas. */
public interface Drawing {
  /** Height in points that it needs at a width, with its words in a language. */
  double height(double width, Language language);

  /** Draws itself into the rectangle from the origin to width and {@link #height}. */
  void draw(Canvas canvas, double width);
}
