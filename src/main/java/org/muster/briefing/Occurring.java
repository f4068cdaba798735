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
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.ForEach;
import org.muster.briefing.strength.SpellingRule;
import org.muster.domain.Deployment;
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
    return within(codes, settings.filter().operations());
  }

  private NavigableSet<String> hosts() {
    Map<String, List<String>> ofOperation = new HashMap<>();
    for (Operation operation : records.operations()) {
      ofOperation.put(operation.code(), operation.hosts());
    }
    NavigableSet<String> codes = new TreeSet<>();
    selection
        .codes()
        .forEach(operation -> codes.addAll(ofOperation.getOrDefault(operation, List.of())));
    selection.deployments().forEach(deployment -> codes.addAll(deployment.hosts()));
    events(cell -> codes.addAll(cell.hosts()));
    return named(codes, SpellingRule.hosts(selection.statements()), settings.filter().hosts());
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
    NavigableSet<String> codes = new TreeSet<>();
    selection.deployments().stream()
        .filter(deployment -> !deployment.wholeMission())
        .map(Deployment::contributor)
        .forEach(codes::add);
    events(
        cell -> {
          if (!cell.force().isEmpty()) {
            codes.add(cell.force());
          }
        });
    return named(
        codes, SpellingRule.contributors(selection.statements()), settings.filter().contributors());
  }

  /**
   * Names that are only written in several ways, once; of those the ones that the settings want, if
   * they want any: a record may lie in several hosts, of which they name one.
   *
   * @param written how most deployments write them
   */
  private static NavigableSet<String> named(
      NavigableSet<String> names, Map<String, String> written, List<String> wanted) {
    TreeMap<String, String> found = new TreeMap<>();
    names.forEach(
        name -> {
          String folded = Spelling.folded(name);
          found.putIfAbsent(folded, written.getOrDefault(folded, name));
        });
    if (!wanted.isEmpty()) {
      found.keySet().retainAll(wanted.stream().map(Spelling::folded).toList());
    }
    return new TreeSet<>(found.values());
  }

  private static NavigableSet<String> within(NavigableSet<String> codes, List<String> wanted) {
    if (!wanted.isEmpty()) {
      codes.retainAll(wanted);
    }
    return codes;
  }
}
