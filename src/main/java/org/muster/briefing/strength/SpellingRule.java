package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.domain.Spelling;

/**
 * The same name, written in two ways.
 *
 * <p>Rule: names of contributors, hosts, categories and units under one operation that differ only
 * in capitals, in spaces or in the form of letters (Unicode's NFKC) are one, and are written as
 * most records have it. Reason: a level holds until the next of the same name; troops of January
 * and Troops of February would both be there.
 */
public final class SpellingRule implements Guarded.Rule {
  private final Ground ground;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Name, String> taken = new HashMap<>();

  SpellingRule(Ground ground) {
    this.ground = ground;
  }

  /** What a name is of. */
  private enum Field {
    CONTRIBUTOR,
    HOST,
    CATEGORY,
    UNIT;

    List<String> of(Deployment d) {
      return switch (this) {
        case CONTRIBUTOR -> List.of(d.contributor());
        case HOST -> d.hosts();
        case CATEGORY -> List.of(d.category());
        case UNIT -> List.of(d.unit());
      };
    }
  }

  private record Name(String operation, Field field, String text) {}

  /** Who names something in one way. */
  private record Written(String text, List<Statement> by) {}

  @Override
  public Guarded apply(List<Statement> statements) {
    SortedMap<String, List<Statement>> byOperation = new TreeMap<>();
    for (Statement s : statements) {
      byOperation.computeIfAbsent(s.deployment().operation(), o -> new ArrayList<>()).add(s);
    }
    byOperation.forEach(
        (operation, own) -> {
          for (Field field : Field.values()) {
            alike(own, field).forEach(spellings -> one(operation, field, spellings));
          }
        });
    return new Guarded(
        taken.isEmpty() ? statements : statements.stream().map(this::respelt).toList(),
        List.of(),
        findings);
  }

  /** Names that are written in several ways, each with its spellings. */
  private static List<List<Written>> alike(List<Statement> statements, Field field) {
    SortedMap<String, Written> spellings = new TreeMap<>();
    for (Statement s : statements) {
      for (String text : field.of(s.deployment())) {
        spellings.computeIfAbsent(text, t -> new Written(t, new ArrayList<>())).by.add(s);
      }
    }
    SortedMap<String, List<Written>> folded = new TreeMap<>();
    spellings.forEach(
        (text, spelling) ->
            folded.computeIfAbsent(Spelling.folded(text), f -> new ArrayList<>()).add(spelling));
    return folded.values().stream().filter(alike -> alike.size() > 1).toList();
  }

  private void one(String operation, Field field, List<Written> spellings) {
    Written most =
        spellings.stream()
            .max(
                Comparator.comparingInt((Written s) -> s.by.size())
                    .thenComparing(Written::text, Comparator.reverseOrder()))
            .orElseThrow();
    List<Deployment> so = deployments(Stream.of(most));
    List<Deployment> otherwise = deployments(spellings.stream().filter(s -> !s.equals(most)));
    Overrule overrule = ground.overrule(Guard.SPELLING, so, otherwise);
    findings.add(Finding.cut(Guard.SPELLING, so, otherwise, null).overruled(overrule));
    if (overrule == null) {
      spellings.forEach(s -> taken.put(new Name(operation, field, s.text), most.text));
    }
  }

  private static List<Deployment> deployments(Stream<Written> spellings) {
    return spellings.flatMap(s -> s.by.stream()).map(Statement::deployment).distinct().toList();
  }

  private Statement respelt(Statement s) {
    Deployment d = s.deployment();
    Deployment one = respelt(d);
    return one.equals(d) ? s : new Statement(one, s.spell(), s.standing(), s.beginsAhead());
  }

  private Deployment respelt(Deployment d) {
    return new Deployment(
        d.key(),
        d.operation(),
        name(d, Field.CONTRIBUTOR, d.contributor()),
        d.hosts().stream().map(host -> name(d, Field.HOST, host)).distinct().toList(),
        name(d, Field.CATEGORY, d.category()),
        name(d, Field.UNIT, d.unit()),
        d.role(),
        d.measure(),
        d.personnel(),
        d.equipment(),
        d.status(),
        d.from(),
        d.to(),
        d.asOf(),
        d.reported(),
        d.citation(),
        d.marking(),
        d.note());
  }

  private String name(Deployment d, Field field, String text) {
    return taken.getOrDefault(new Name(d.operation(), field, text), text);
  }

  /**
   * The spellings that were taken for one, that which is used first.
   *
   * @param finding one of this guard
   */
  public static List<String> spellings(Finding finding) {
    Deployment first = finding.counted().getFirst();
    for (Field field : Field.values()) {
      for (String used : field.of(first)) {
        Set<String> others = others(used, field, finding);
        if (others != null) {
          List<String> all = new ArrayList<>(List.of(used));
          all.addAll(others);
          return all;
        }
      }
    }
    throw new IllegalArgumentException("no names are alike: " + finding);
  }

  /** How each record that is left out writes a name otherwise; null if any does not. */
  private static @Nullable Set<String> others(String used, Field field, Finding finding) {
    Set<String> others = new LinkedHashSet<>();
    for (Deployment d : finding.leftOut()) {
      List<String> otherwise =
          field.of(d).stream()
              .filter(text -> !text.equals(used) && Spelling.alike(text, used))
              .toList();
      if (otherwise.isEmpty()) {
        return null;
      }
      others.addAll(otherwise);
    }
    return others;
  }
}
