package org.muster.render.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cell's link.
 *
 * @param row 0-based
 * @param target an id inside the document, or an address outside
 */
record Link(int row, int column, String target, boolean internal) {
  /** Links that a sheet may hold (Excel specifications and limits). */
  static final int LIMIT = 65_530;

  /** Longest address that Excel opens. */
  private static final int ADDRESS_LIMIT = 2_079;

  /** A link, or null if the address is none that a reader should follow from a document. */
  static @Nullable Link of(int row, int column, String href) {
    if (href.startsWith("#")) {
      return href.length() > 1 ? new Link(row, column, href.substring(1), true) : null;
    }
    String address = address(href);
    return address == null ? null : new Link(row, column, address, false);
  }

  private static @Nullable String address(String href) {
    String lower = href.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("https://")
        && !lower.startsWith("http://")
        && !lower.startsWith("mailto:")) {
      return null;
    }
    try {
      String address = new URI(href).toASCIIString();
      return address.length() <= ADDRESS_LIMIT ? address : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
