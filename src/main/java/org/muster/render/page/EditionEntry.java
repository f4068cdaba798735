package org.muster.render.page;

import java.util.List;

/**
 * One published edition in the index.
 *
 * @param name of its folder, for example {@code 2020-07-01.1}
 * @param asOf the business date as a reader writes it
 * @param briefings in the order in which they are shown
 * @param runReport path of its run report, relative to the index; empty if there is none
 * @param notices how many its run report counts; 0 if there is none
 */
public record EditionEntry(
    String name, String asOf, List<Product> briefings, String runReport, long notices) {
  public EditionEntry {
    briefings = List.copyOf(briefings);
  }

  /**
   * A briefing of an edition.
   *
   * @param marking may be empty
   * @param changes since the edition before, in one line; may be empty
   * @param files in the order in which they are shown
   */
  public record Product(String title, String marking, String changes, List<EditionFile> files) {
    public Product {
      files = List.copyOf(files);
    }
  }

  /**
   * A file of an edition.
   *
   * @param name as shown, for example {@code iraq.pdf}
   * @param path relative to the index, with {@code /}, not yet encoded
   */
  public record EditionFile(String name, String path, long bytes) {}
}
