package org.muster.briefing;

import java.util.List;

/**
 * One briefing as the settings describe it.
 *
 * @param id safe name of its files, {@code [A-Za-z0-9._-]{1,80}}
 * @param title printed on the first page
 * @param area printed below it; empty: made from the hosts of its operations
 * @param operations codes of the operations that it covers; empty means all
 * @param audience highest marking label that it may show
 * @param releaseTo the audience's own release codes
 * @param language BCP 47; {@code en}
 */
public record BriefingSettings(
    String id,
    String title,
    String area,
    List<String> operations,
    String audience,
    List<String> releaseTo,
    String language) {
  public BriefingSettings {
    operations = List.copyOf(operations);
    releaseTo = List.copyOf(releaseTo);
    if (!id.matches("[A-Za-z0-9._-]{1,80}")) {
      throw new IllegalArgumentException(
          "a briefing's id is 1 to 80 of A-Z a-z 0-9 . _ -: '" + id + "'");
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("the briefing '" + id + "' has no title");
    }
  }
}
