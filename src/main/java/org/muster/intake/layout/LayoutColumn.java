package org.muster.intake.layout;

import java.util.List;

/**
 * A column of a layout.
 *
 * @param name as the publisher writes it
 * @param required whether the header must have it
 * @param also other names, and HXL hash tags, that it goes by
 */
public record LayoutColumn(String name, boolean required, List<String> also) {
  public LayoutColumn {
    also = List.copyOf(also);
  }
}
