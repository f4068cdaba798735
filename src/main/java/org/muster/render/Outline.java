package org.muster.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be known of a document before its first page is set: what it says of itself, its
 * headings for the table of contents, and to which ids links lead.
 *
 * @param digest SHA-256 of the markup, in lower-case hex
 * @param language as in BCP 47
 * @param rightToLeft whether it runs from right to left
 * @param title never blank
 * @param meta contents by name; a marking that is not blank and a day as {@code as-of} are there
 * @param headings in order of the document
 * @param before how many headings stand before the table of contents; all if there is none
 * @param targets ids to which some link of the text leads; each is there
 */
public record Outline(
    String digest,
    String language,
    boolean rightToLeft,
    String title,
    Map<String, String> meta,
    List<Heading> headings,
    int before,
    Set<String> targets) {
  public Outline {
    meta = Map.copyOf(meta);
    headings = List.copyOf(headings);
    targets = Set.copyOf(targets);
  }

  /**
   * A heading.
   *
   * @param number from 0, in order of the document
   * @param level 1..4
   */
  public record Heading(int number, int level, String text) {}

  /** What the document says of itself under a name; empty if it says nothing. */
  public String meta(String name) {
    return meta.getOrDefault(name, "");
  }

  /** Its marking line. */
  public String marking() {
    return meta("marking").strip();
  }

  /** Its business date. */
  public LocalDate asOf() {
    return LocalDate.parse(meta("as-of"));
  }

  /** The headings that the table of contents lists: those behind it. */
  public List<Heading> contents() {
    return headings.subList(before, headings.size());
  }
}
