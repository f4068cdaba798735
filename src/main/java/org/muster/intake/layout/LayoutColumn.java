package org.muster.intake.layout;

import java.util.List;

/**
 * A column of a layout.
 *
 * @param name as the publisher writes it
 * @param required whether the header must have it
 * @param also other names, and HXL hash tags, that it goes by
 * @param from where it comes from
 */
public record LayoutColumn(String name, boolean required, List<String> also, From from) {
  /** Where a column comes from. */
  public enum From {
    /** The layout names it. */
    LAYOUT,
    /** The layout names it; where the file has none, its cells have the name of the sheet. */
    SHEET,
    /** The file has it, and the layout says how such columns are called. */
    FILE
  }

  public LayoutColumn {
    also = List.copyOf(also);
  }

  /** Whether the name of the sheet takes its place where a file lacks it. */
  boolean mayBeSheet() {
    return from == From.SHEET;
  }

  /** One that may be lacking and goes by its own name alone. */
  static LayoutColumn named(String name, From from) {
    return new LayoutColumn(name, false, List.of(), from);
  }
}
