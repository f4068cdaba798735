package org.muster.briefing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.muster.briefing.amount.Words;
import org.muster.briefing.event.EventCell;
import org.muster.briefing.event.NamedGroups;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.ForEach;
import org.muster.domain.Operation;
import org.muster.domain.Spelling;
import org.muster.language.Language;

/**
 * The operations, hosts or contributors that occur in what a briefing covers, for briefings on each
 * of them.
 *
 * <p>Rule: only records that the audience may see, and that the date has heard of, name any.
 * Reason: the name of a file is read before its marking is.
 */
public final class Occurring {
  private final Records records;
  private final BriefingSettings settings;
  private final Selection selection;

  private Occurring(Records records, BriefingSettings settings, LocalDate asOf) {
    this.records = records;
    this.settings = settings;
    this.selection = Selection.of(records, settings, asOf);
  }

  /**
   * Names by code, sorted by code.
   *
   * @param records what the audience may see: those of {@link Release#forAudience}
   * @param language in which countries are named
   */
  public static SortedMap<String, String> of(
      ForEach each, Records records, BriefingSettings settings, LocalDate asOf, Language language) {
    Words words = new Words(language);
    Occurring occurring = new Occurring(records, settings, asOf);
    OperationNames names = new OperationNames(records.operations());
    TreeMap<String, String> named = new TreeMap<>();
    for (String code : occurring.codes(each)) {
      named.put(code, each == ForEach.OPERATION ? names.name(code) : words.country(code));
    }
    return named;
  }

  private NavigableSet<String> codes(ForEach each) {
    return switch (each) {
      case OPERATION -> operations();
      case HOST -> hosts();
      case CONTRIBUTOR -> contributors();
    };
  }

  private NavigableSet<String> operations() {
    NavigableSet<String> codes = new TreeSet<>(selection.codes());
    events(
        cell -> {
          if (!cell.operation().isEmpty()) {
            codes.add(cell.operation());
          }
        });
    if (!settings.filter().operations().isEmpty()) {
      codes.retainAll(settings.filter().operations());
    }
    return codes;
  }

  private NavigableSet<String> hosts() {
    Map<String, List<String>> ofOperation = new HashMap<>();
    for (Operation operation : records.operations()) {
      ofOperation.put(operation.code(), operation.hosts());
    }
    Names names = new Names();
    selection
        .codes()
        .forEach(operation -> names.add(ofOperation.getOrDefault(operation, List.of()), 1));
    selection.deployments().forEach(deployment -> names.add(deployment.hosts(), 1));
    events(cell -> names.add(cell.hosts(), cell.records()));
    return names.within(settings.filter().hosts());
  }

  private void events(Consumer<EventCell> reader) {
    EventChoice choice = selection.events();
    records
        .events()
        .forEachCell(
            choice::parts,
            cell -> {
              if (choice.takes(cell)) {
                reader.accept(cell);
              }
            });
  }

  private NavigableSet<String> contributors() {
    Names names = new Names();
    selection.deployments().stream()
        .filter(deployment -> !deployment.wholeMission())
        .forEach(deployment -> names.add(List.of(deployment.contributor()), 1));
    return names.within(settings.filter().contributors());
  }

  /** Names that occur; those that are only written in several ways are one. */
  private static final class Names {
    private final NamedGroups<String, Object> found =
        new NamedGroups<>(Spelling::folded, Object::new);

    void add(List<String> names, long records) {
      names.forEach(name -> found.of(name, records));
    }

    /** A record may lie in several hosts, of which the settings name one. */
    NavigableSet<String> within(List<String> wanted) {
      NavigableSet<String> names = new TreeSet<>(found.byName().keySet());
      if (!wanted.isEmpty()) {
        names.removeIf(name -> wanted.stream().noneMatch(w -> Spelling.alike(name, w)));
      }
      return names;
    }
  }
}
