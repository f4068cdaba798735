package org.muster.briefing.settings;

/**
 * The area for text on the placemat's one page, which lies on its side. What its table lists is
 * decided before anything is rendered, and so needs to know how much will fit.
 *
 * @param width in points, more than 0
 * @param height in points, more than 0
 */
public record PlacematPage(double width, double height) {
  /** Of A4 within the margins that all pages have. */
  public static final PlacematPage A4 = new PlacematPage(733.89, 461.28);

  public PlacematPage {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("no room on a page of " + width + " x " + height);
    }
  }
}
