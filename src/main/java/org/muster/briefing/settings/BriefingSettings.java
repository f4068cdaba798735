package org.muster.briefing.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.PartialDate;

/**
 * One briefing as the settings describe it.
 *
 * @param id safe name of its files, {@code [A-Za-z0-9._-]{1,80}}
 * @param title printed on the first page
 * @param area printed below it; empty: made from the hosts of its operations
 * @param filter which records it covers
 * @param period time that it reports on, null: all; levels over time and events are limited to it,
 *     figures on the date are not
 * @param sections parts that are shown
 * @param scopes totals over several operations
 * @param audience highest marking label that it may show
 * @param releaseTo the audience's own release codes
 * @param language BCP 47; {@code en}
 * @param listEvents how many events are listed at most, the latest of them; all are counted; 1 or
 *     more
 */
public record BriefingSettings(
    String id,
    String title,
    String area,
    Filter filter,
    @Nullable PartialDate period,
    List<Section> sections,
    List<Scope> scopes,
    CountingSettings counting,
    String audience,
    List<String> releaseTo,
    String language,
    int listEvents) {
  /** Events that are listed unless the settings say otherwise. */
  public static final int LIST_EVENTS = 20_000;

  public BriefingSettings {
    sections = List.copyOf(sections);
    scopes = List.copyOf(scopes);
    releaseTo = List.copyOf(releaseTo);
    id(id);
    listEvents(listEvents);
    title(id, title);
  }

  /**
   * An id, if it can be one.
   *
   * @throws IllegalArgumentException if not
   */
  public static String id(String id) {
    if (!id.matches("[A-Za-z0-9._-]{1,80}")) {
      throw new IllegalArgumentException(
          "a briefing's id is 1 to 80 of A-Z a-z 0-9 . _ -: '" + id + "'");
    }
    return id;
  }

  /**
   * The title of a briefing, if it can be one.
   *
   * @throws IllegalArgumentException if not
   */
  public static String title(String id, String title) {
    if (title.isBlank()) {
      throw new IllegalArgumentException("the briefing '" + id + "' has no title");
    }
    return title;
  }

  /**
   * How many events are listed at most, if that can be.
   *
   * @throws IllegalArgumentException if not
   */
  public static int listEvents(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("list-events is not 1 or more: " + count);
    }
    return count;
  }

  /**
   * Which records a briefing covers; an empty list means all.
   *
   * @param operations codes
   * @param hosts codes of hosts
   * @param contributors codes; whole missions' own figures are then left out
   */
  public record Filter(List<String> operations, List<String> hosts, List<String> contributors) {
    /** Everything. */
    public static final Filter ALL = new Filter(List.of(), List.of(), List.of());

    public Filter {
      operations = List.copyOf(operations);
      hosts = List.copyOf(hosts);
      contributors = List.copyOf(contributors);
    }

    /** Some operations, with all hosts and contributors. */
    public static Filter operations(List<String> operations) {
      return new Filter(operations, List.of(), List.of());
    }
  }
}
