package org.muster.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Overrule;
import org.muster.briefing.settings.Scope;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/**
 * What the settings name and no record has, for who wrote them: with a code that is misspelt, a
 * briefing or a total covers less than was meant, or nothing.
 *
 * <p>Rule: all that is known is looked at, whatever a briefing covers or its audience may see; each
 * name is told once. Reason: a record that one briefing leaves out is not missing.
 */
public final class SettingNotices {
  private final List<Notice> notices = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> operations = new HashSet<>();
  private final Set<String> datasets = new HashSet<>();
  private final NameSet hosts;
  private final NameSet contributors;
  private final NameSet forces;
  private final NameSet categories;

  private SettingNotices(Records known) {
    Set<String> places = new HashSet<>();
    Set<String> senders = new HashSet<>();
    Set<String> hurt = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (Deployment d : known.deployments()) {
      ids.add(RecordIds.of(d.key()));
      operations.add(d.operation());
      places.addAll(d.hosts());
      senders.add(d.contributor());
      kinds.add(d.category());
      datasets.add(d.key().dataset());
    }
    known
        .operations()
        .forEach(
            operation -> {
              operations.add(operation.code());
              places.addAll(operation.hosts());
              datasets.add(operation.key().dataset());
            });
    known
        .events()
        .forEachCell(
            month -> false,
            cell -> {
              operations.add(cell.operation());
              places.addAll(cell.hosts());
              hurt.add(cell.force());
              datasets.add(cell.dataset());
            });
    known.sources().stream().map(Entry::key).forEach(key -> datasets.add(key.dataset()));
    hosts = new NameSet(places);
    contributors = new NameSet(senders);
    forces = new NameSet(hurt);
    categories = new NameSet(kinds);
  }

  /**
   * One for each such name of each setting, in the order of the settings.
   *
   * @param briefings as the settings have them; one for each of something is one of them
   * @param known every record that stands
   */
  public static List<Notice> of(
      CountingSettings counting, List<BriefingSettings> briefings, Records known) {
    Set<Scope> scopes = new LinkedHashSet<>();
    briefings.forEach(briefing -> scopes.addAll(briefing.scopes()));
    if (counting.overrules().isEmpty()
        && counting.datasets().isEmpty()
        && scopes.isEmpty()
        && briefings.stream().allMatch(briefing -> briefing.filter().equals(Filter.ALL))) {
      // Names of millions of events are not gathered where no setting names any.
      return List.of();
    }
    SettingNotices all = new SettingNotices(known);
    all.overruled(counting.overrules());
    all.named(counting.datasets(), all.datasets::contains, "counting.datasets");
    scopes.forEach(all::look);
    for (BriefingSettings briefing : briefings) {
      all.look(briefing.filter(), "the briefing '" + briefing.id() + "'");
    }
    return all.notices;
  }

  private void overruled(List<Overrule> overrules) {
    for (Overrule overrule : overrules) {
      overrule.records().stream()
          .distinct()
          .filter(id -> !ids.contains(id))
          .forEach(
              id ->
                  tell(
                      NoticeType.OVERRULE_UNKNOWN,
                      id,
                      "name",
                      overrule.guard().id(),
                      "record",
                      id));
    }
  }

  private void look(Scope scope) {
    String of = "the scope '" + scope.id() + "'";
    named(scope.operations(), operations::contains, "operations of " + of);
    named(scope.without(), operations::contains, "without of " + of);
    named(scope.statedAs(), operations::contains, "stated-as of " + of);
    named(scope.categories(), categories::has, "categories of " + of);
    named(scope.withoutCategories(), categories::has, "without-categories of " + of);
    named(scope.contributors(), contributors::has, "contributors of " + of);
    named(scope.hosts(), hosts::has, "hosts of " + of);
  }

  private void look(Filter filter, String of) {
    named(filter.operations(), operations::contains, "operations of " + of);
    named(filter.hosts(), hosts::has, "hosts of " + of);
    named(
        filter.contributors(),
        name -> contributors.has(name) || forces.has(name),
        "contributors of " + of);
  }

  private void named(List<String> names, Predicate<String> known, String setting) {
    names.stream()
        .distinct()
        .filter(known.negate())
        .forEach(name -> tell(NoticeType.SETTING_UNMATCHED, name, "value", name, "name", setting));
  }

  private void tell(NoticeType type, String raw, String... facts) {
    notices.add(Notice.of(type, Place.NOWHERE, raw, facts));
  }
}
