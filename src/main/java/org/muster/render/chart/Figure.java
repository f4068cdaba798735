package org.muster.render.chart;

import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;

/**
 * A {@code <figure>} of the markup, read whole.
 *
 * @param id empty if it has none
 * @param alt what it shows, for those who do not see it; never blank
 * @param caption empty if it has none
 */
public record Figure(String id, String alt, String caption, Picture chart) {

  /**
   * Reads the rest of a figure, up to and with its end.
   *
   * @param start its beginning, already read
   * @throws org.muster.render.MarkupException if it is no chart of the vocabulary or has no
   *     alternative text
   */
  public static Figure read(MarkupReader in, MarkupEvent.Start start) {
    return new FigureReader(in, start).figure();
  }
}
