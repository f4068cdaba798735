package org.muster.job.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.ForEach;
import org.muster.briefing.settings.PlacematPage;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.settings.Section;
import org.muster.domain.MarkingOrder;
import org.muster.language.Language;

/** Makes plans of briefings out of what the file says. */
final class BriefingReader {
  private static final SortedMap<Format, String> ALL_FORMATS =
      new TreeMap<>(
          Arrays.stream(Format.values())
              .collect(Collectors.toMap(format -> format, Format::usualTemplate)));

  private final SettingsPlaces places;
  private final CodeLists codes;
  private final MarkingOrder markings;
  private final CountingSettings counting;
  private final List<Scope> scopes;
  private final PlacematPage page;

  /**
   * A reader.
   *
   * @param counting the same for all briefings
   * @param scopes all that the settings name
   * @param page of placemats
   */
  BriefingReader(
      SettingsPlaces places,
      MarkingOrder markings,
      CountingSettings counting,
      List<Scope> scopes,
      PlacematPage page) {
    this.places = places;
    this.codes = new CodeLists(places);
    this.markings = markings;
    this.counting = counting;
    this.scopes = scopes;
    this.page = page;
  }

  List<BriefingPlan> read(@Nullable List<SettingsShape.Entry> entries) {
    if (entries == null || entries.isEmpty()) {
      return List.of(everything());
    }
    List<BriefingPlan> plans = new ArrayList<>();
    SortedMap<Integer, BriefingPlan> sound = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      int before = places.mistakes();
      plans.add(plan(entries.get(i), i));
      if (places.mistakes() == before) {
        sound.put(i, plans.getLast());
      }
    }
    new BriefingIds(places).check(sound);
    return plans;
  }

  private BriefingPlan everything() {
    return new BriefingPlan(
        BriefingSettings.builder("briefing", "Deployments and events", markings.labels().getFirst())
            .scopes(scopes)
            .counting(counting)
            .placematPage(page)
            .build(),
        null,
        null,
        null,
        ALL_FORMATS);
  }

  /** With something in place of what cannot be. */
  private BriefingPlan plan(SettingsShape.Entry entry, int number) {
    String at = "briefings[" + number + "]";
    String period = entry.period();
    String each = entry.forEach();
    BriefingSettings settings = settings(entry, at, number);
    return new BriefingPlan(
        settings,
        places.<@Nullable LocalDate>read(
            at + ".as-of", null, () -> SettingsFile.date(entry.asOf())),
        places.<@Nullable ReportingPeriod>read(
            at + ".period",
            null,
            () -> period == null ? null : ReportingPeriod.parse(period.strip())),
        places.<@Nullable ForEach>read(
            at + ".for-each", null, () -> each == null ? null : ForEach.parse(each)),
        formats(entry, at));
  }

  private BriefingSettings settings(SettingsShape.Entry entry, String at, int number) {
    List<Section> sections = sections(entry, at);
    List<Scope> shown = scopes(entry, at);
    String audience = Objects.requireNonNullElse(entry.audience(), markings.labels().getFirst());
    if (!markings.labels().contains(audience)) {
      places.refuse(at + ".audience", "'" + audience + "' is not one of " + markings.labels());
    }
    if (!Language.isTag(entry.language())) {
      places.refuse(
          at + ".language",
          "'" + entry.language() + "' is no language as in BCP 47, such as en, da or ku-Arab");
    }
    String id =
        places.read(
            at + ".id",
            Integer.toString(number),
            () -> BriefingSettings.id(Objects.requireNonNullElse(entry.id(), "")));
    String title =
        places.read(
            at + ".title",
            id,
            () -> BriefingSettings.title(id, Objects.requireNonNullElse(entry.title(), "")));
    return BriefingSettings.builder(id, title, audience)
        .area(entry.area())
        .filter(filter(entry, at))
        .sections(sections)
        .scopes(shown)
        .counting(counting)
        .releaseTo(codes.named(at + ".release-to", entry.releaseTo()))
        .language(entry.language())
        .placematPage(page)
        .listEvents(limit(at, "list-events", entry.listEvents(), BriefingSettings.LIST_EVENTS))
        .listDeployments(
            limit(
                at, "list-deployments", entry.listDeployments(), BriefingSettings.LIST_DEPLOYMENTS))
        .build();
  }

  private int limit(String at, String key, int count, int usual) {
    return places.read(at + "." + key, usual, () -> BriefingSettings.limit(key, count));
  }

  private Filter filter(SettingsShape.Entry entry, String at) {
    return new Filter(
        codes.chosen(at + ".operations", entry.operations()),
        codes.chosen(at + ".hosts", entry.hosts()),
        codes.chosen(at + ".contributors", entry.contributors()));
  }

  private List<Section> sections(SettingsShape.Entry entry, String at) {
    List<Section> with = sections(entry.sections(), at + ".sections");
    List<Section> without = sections(entry.withoutSections(), at + ".without-sections");
    if (entry.sections() != null && entry.withoutSections() != null) {
      places.refuse(at + ".without-sections", "it is not given together with sections");
    }
    return Arrays.stream(Section.values())
        .filter(section -> entry.sections() == null || with.contains(section))
        .filter(section -> !without.contains(section))
        .toList();
  }

  private List<Section> sections(@Nullable List<String> ids, String property) {
    List<Section> sections = new ArrayList<>();
    for (String id : Objects.requireNonNullElse(ids, List.<String>of())) {
      Section section = places.<@Nullable Section>read(property, null, () -> Section.parse(id));
      if (section != null) {
        sections.add(section);
      }
    }
    return sections;
  }

  private List<Scope> scopes(SettingsShape.Entry entry, String at) {
    List<String> ids = entry.scopes();
    if (ids == null) {
      return scopes;
    }
    List<Scope> shown = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      scopes.stream()
          .filter(scope -> scope.id().equals(id))
          .findFirst()
          .ifPresentOrElse(
              shown::add,
              () ->
                  places.refuse(
                      at + ".scopes",
                      "'"
                          + id
                          + "' is none of the scopes "
                          + scopes.stream().map(Scope::id).toList()));
    }
    return shown;
  }

  private SortedMap<Format, String> formats(SettingsShape.Entry entry, String at) {
    if (entry.formats() == null) {
      return ALL_FORMATS;
    }
    if (entry.formats().isEmpty()) {
      places.refuse(at + ".formats", "no format is named");
    }
    SortedMap<Format, String> formats = new TreeMap<>();
    entry
        .formats()
        .forEach(
            (id, template) ->
                Format.find(id)
                    .ifPresentOrElse(
                        format -> formats.put(format, template),
                        () ->
                            places.refuse(
                                at + ".formats",
                                "'" + id + "' is not one of the formats " + Format.ids())));
    return formats;
  }
}
