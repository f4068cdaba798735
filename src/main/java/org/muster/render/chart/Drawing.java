package org.muster.render.chart;

/** A figure that can draw itself on any canvas. */
public interface Drawing {
  /** Height in points that it needs at a width. */
  double height(double width);

  /** Draws itself into the rectangle from the origin to (width, {@link #height(double)}). */
  void draw(Canvas canvas, double width);
}
