package org.muster.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.ForEach;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.settings.Section;
import org.muster.domain.MarkingOrder;
import org.muster.language.Language;

/** Makes plans of briefings out of what the file says. */
final class BriefingReader {
  private static final SortedMap<String, String> ALL_FORMATS =
      new TreeMap<>(Map.of("html", "briefing.ftl", "pdf", "briefing.ftl", "xlsx", "workbook.ftl"));

  private final SettingsPlaces places;
  private final MarkingOrder markings;
  private final CountingSettings counting;
  private final List<Scope> scopes;

  /**
   * A reader.
   *
   * @param counting the same for all briefings
   * @param scopes all that the settings name
   */
  BriefingReader(
      SettingsPlaces places, MarkingOrder markings, CountingSettings counting, List<Scope> scopes) {
    this.places = places;
    this.markings = markings;
    this.counting = counting;
    this.scopes = scopes;
  }

  List<BriefingPlan> read(@Nullable List<SettingsShape.Entry> entries) {
    if (entries == null || entries.isEmpty()) {
      return List.of(everything());
    }
    List<BriefingPlan> plans = new ArrayList<>();
    for (SettingsShape.Entry entry : entries) {
      plans.add(plan(entry, "briefings[" + plans.size() + "]"));
    }
    new BriefingIds(places).check(plans);
    return plans;
  }

  private BriefingPlan everything() {
    return new BriefingPlan(
        new BriefingSettings(
            "briefing",
            "Deployments and events",
            "",
            Filter.ALL,
            null,
            List.of(Section.values()),
            scopes,
            counting,
            markings.labels().getFirst(),
            List.of(),
            Language.ENGLISH,
            BriefingSettings.LIST_EVENTS),
        null,
        null,
        null,
        ALL_FORMATS);
  }

  private BriefingPlan plan(SettingsShape.Entry entry, String at) {
    String period = entry.period();
    String each = entry.forEach();
    BriefingSettings settings = settings(entry, at);
    return new BriefingPlan(
        settings,
        places.read(at + ".as-of", () -> SettingsFile.date(entry.asOf())),
        places.read(
            at + ".period", () -> period == null ? null : ReportingPeriod.parse(period.strip())),
        places.read(at + ".for-each", () -> each == null ? null : ForEach.parse(each)),
        formats(entry, at));
  }

  private BriefingSettings settings(SettingsShape.Entry entry, String at) {
    List<Section> sections = sections(entry, at);
    List<Scope> shown = scopes(entry, at);
    String audience = Objects.requireNonNullElse(entry.audience(), markings.labels().getFirst());
    if (!markings.labels().contains(audience)) {
      throw places.refusal(
          at + ".audience", "'" + audience + "' is not one of " + markings.labels());
    }
    if (!Languages.isTag(entry.language())) {
      throw places.refusal(
          at + ".language",
          "'" + entry.language() + "' is no language as in BCP 47, such as en, da or ku-Arab");
    }
    return places.read(
        at,
        () ->
            new BriefingSettings(
                Objects.requireNonNullElse(entry.id(), ""),
                Objects.requireNonNullElse(entry.title(), ""),
                entry.area(),
                new Filter(
                    listed(entry.operations()),
                    listed(entry.hosts()),
                    listed(entry.contributors())),
                null,
                sections,
                shown,
                counting,
                audience,
                listed(entry.releaseTo()),
                entry.language(),
                entry.listEvents()));
  }

  private List<Section> sections(SettingsShape.Entry entry, String at) {
    List<Section> with = sections(entry.sections(), at + ".sections");
    List<Section> without = sections(entry.withoutSections(), at + ".without-sections");
    if (entry.sections() != null && entry.withoutSections() != null) {
      throw places.refusal(at + ".without-sections", "it is not given together with sections");
    }
    return Arrays.stream(Section.values())
        .filter(section -> entry.sections() == null || with.contains(section))
        .filter(section -> !without.contains(section))
        .toList();
  }

  private List<Section> sections(@Nullable List<String> ids, String property) {
    return listed(ids).stream().map(id -> places.read(property, () -> Section.parse(id))).toList();
  }

  private List<Scope> scopes(SettingsShape.Entry entry, String at) {
    List<String> ids = entry.scopes();
    if (ids == null) {
      return scopes;
    }
    return ids.stream()
        .distinct()
        .map(
            id ->
                scopes.stream()
                    .filter(scope -> scope.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            places.refusal(
                                at + ".scopes",
                                "'"
                                    + id
                                    + "' is none of the scopes "
                                    + scopes.stream().map(Scope::id).toList())))
        .toList();
  }

  private SortedMap<String, String> formats(SettingsShape.Entry entry, String at) {
    if (entry.formats() == null) {
      return ALL_FORMATS;
    }
    if (entry.formats().isEmpty()) {
      throw places.refusal(at + ".formats", "no format is named");
    }
    for (String format : entry.formats().keySet()) {
      if (!ALL_FORMATS.containsKey(format)) {
        throw places.refusal(
            at + ".formats", "'" + format + "' is not one of the formats " + ALL_FORMATS.keySet());
      }
    }
    return new TreeMap<>(entry.formats());
  }

  private static List<String> listed(@Nullable List<String> items) {
    return Objects.requireNonNullElse(items, List.of());
  }
}
