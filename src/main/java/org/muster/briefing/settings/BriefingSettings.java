package org.muster.briefing.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.PartialDate;
import org.muster.language.Language;

/**
 * One briefing as the settings describe it.
 *
 * @param id safe name of its files, {@code [A-Za-z0-9._-]{1,80}}
 * @param title printed on the first page
 * @param area printed below it; empty: made from its hosts, or those of its operations
 * @param filter which records it covers
 * @param period time that it reports on, null: all; levels over time and events are limited to it,
 *     figures on the date are not
 * @param periodMoves how the settings say a period that moves with the business date, {@code P1Y}
 *     or {@code 2013-01-01/..}; empty if it stays, or if there is none
 * @param sections parts that are shown
 * @param scopes totals over several operations
 * @param audience highest marking label that it may show
 * @param releaseTo the audience's own release codes
 * @param language BCP 47; {@code en}
 * @param listEvents how many events are listed at most, the latest of them; all are counted; 1 or
 *     more
 * @param listDeployments how many lines of the timeline are deployments at most, the latest of
 *     them; all are counted; 1 or more
 * @param placematPage what the placemat's table is to fit on
 */
public record BriefingSettings(
    String id,
    String title,
    String area,
    Filter filter,
    @Nullable PartialDate period,
    String periodMoves,
    List<Section> sections,
    List<Scope> scopes,
    CountingSettings counting,
    String audience,
    List<String> releaseTo,
    String language,
    int listEvents,
    int listDeployments,
    PlacematPage placematPage) {
  /** Events that are listed unless the settings say otherwise. */
  public static final int LIST_EVENTS = 20_000;

  /** Deployments that the timeline lists unless the settings say otherwise. */
  public static final int LIST_DEPLOYMENTS = 20_000;

  public BriefingSettings {
    sections = List.copyOf(sections);
    scopes = List.copyOf(scopes);
    releaseTo = List.copyOf(releaseTo);
    id(id);
    limit("list-events", listEvents);
    limit("list-deployments", listDeployments);
    title(id, title);
  }

  /** For a briefing on everything, with all sections and no totals, in English. */
  public static Builder builder(String id, String title, String audience) {
    return new Builder(
        new BriefingSettings(
            id,
            title,
            "",
            Filter.ALL,
            null,
            "",
            List.of(Section.values()),
            List.of(),
            CountingSettings.DEFAULTS,
            audience,
            List.of(),
            Language.ENGLISH,
            LIST_EVENTS,
            LIST_DEPLOYMENTS,
            PlacematPage.A4));
  }

  /** These, to change some of them. */
  public Builder toBuilder() {
    return new Builder(this);
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
   * How many of something are listed at most, if that can be.
   *
   * @param key that the settings have for it
   * @throws IllegalArgumentException if not
   */
  public static int limit(String key, int count) {
    if (count < 1) {
      throw new IllegalArgumentException(key + " is not 1 or more: " + count);
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

  /** Settings some of which are still to change; each method sets what the settings call so. */
  public static final class Builder {
    private String id;
    private String title;
    private String area;
    private Filter filter;
    private @Nullable PartialDate period;
    private String periodMoves;
    private List<Section> sections;
    private List<Scope> scopes;
    private CountingSettings counting;
    private String audience;
    private List<String> releaseTo;
    private String language;
    private int listEvents;
    private int listDeployments;
    private PlacematPage placematPage;

    private Builder(BriefingSettings of) {
      id = of.id;
      title = of.title;
      area = of.area;
      filter = of.filter;
      period = of.period;
      periodMoves = of.periodMoves;
      sections = of.sections;
      scopes = of.scopes;
      counting = of.counting;
      audience = of.audience;
      releaseTo = of.releaseTo;
      language = of.language;
      listEvents = of.listEvents;
      listDeployments = of.listDeployments;
      placematPage = of.placematPage;
    }

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder area(String area) {
      this.area = area;
      return this;
    }

    public Builder filter(Filter filter) {
      this.filter = filter;
      return this;
    }

    public Builder period(@Nullable PartialDate period) {
      this.period = period;
      return this;
    }

    public Builder periodMoves(String periodMoves) {
      this.periodMoves = periodMoves;
      return this;
    }

    public Builder sections(List<Section> sections) {
      this.sections = sections;
      return this;
    }

    public Builder scopes(List<Scope> scopes) {
      this.scopes = scopes;
      return this;
    }

    public Builder counting(CountingSettings counting) {
      this.counting = counting;
      return this;
    }

    public Builder audience(String audience) {
      this.audience = audience;
      return this;
    }

    public Builder releaseTo(List<String> releaseTo) {
      this.releaseTo = releaseTo;
      return this;
    }

    public Builder language(String language) {
      this.language = language;
      return this;
    }

    public Builder listEvents(int listEvents) {
      this.listEvents = listEvents;
      return this;
    }

    public Builder listDeployments(int listDeployments) {
      this.listDeployments = listDeployments;
      return this;
    }

    /** Of the paper that {@code pdf.paper} names. */
    public Builder placematPage(PlacematPage placematPage) {
      this.placematPage = placematPage;
      return this;
    }

    /**
     * The settings.
     *
     * @throws IllegalArgumentException if one of them cannot be
     */
    public BriefingSettings build() {
      return new BriefingSettings(
          id,
          title,
          area,
          filter,
          period,
          periodMoves,
          sections,
          scopes,
          counting,
          audience,
          releaseTo,
          language,
          listEvents,
          listDeployments,
          placematPage);
    }
  }
}
