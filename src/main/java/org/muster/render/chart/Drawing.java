package org.muster.render.chart;

import org.muster.language.Language;

/** A figure that can draw itself on any canvas. */
public interface Drawing {
  /** Height in points that it needs at a width, with its words in a language. */
  double height(double width, Language language);

  /** Draws itself into the rectangle from the origin to width and {@link #height}. */
  void draw(Canvas canvas, double width);

  /**
   * The same with its letters as large, lower by so many points, or taller if negative, or as far
   * as it can be; itself if it cannot.
   */
  default Drawing lower(double points) {
    return this;
  }
}
