package org.muster.briefing.strength;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;

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
  private record Spelling(String text, List<Statement> by) {}

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
  private static List<List<Spelling>> alike(List<Statement> statements, Field field) {
    SortedMap<String, Spelling> spellings = new TreeMap<>();
    for (Statement s : statements) {
      for (String text : field.of(s.deployment())) {
        spellings.computeIfAbsent(text, t -> new Spelling(t, new ArrayList<>())).by.add(s);
      }
    }
    SortedMap<String, List<Spelling>> folded = new TreeMap<>();
    spellings.forEach(
        (text, spelling) ->
            folded.computeIfAbsent(folded(text), f -> new ArrayList<>()).add(spelling));
    return folded.values().stream().filter(alike -> alike.size() > 1).toList();
  }

  /** Whether names are the same, or are only written in two ways. */
  static boolean alike(String a, String b) {
    return a.equals(b) || folded(a).equals(folded(b));
  }

  /** What names that are only written in several ways have in common. */
  public static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }

  private void one(String operation, Field field, List<Spelling> spellings) {
    Spelling most =
        spellings.stream()
            .max(
                Comparator.comparingInt((Spelling s) -> s.by.size())
                    .thenComparing(Spelling::text, Comparator.reverseOrder()))
            .orElseThrow();
    List<Spelling> others = spellings.stream().filter(s -> !s.equals(most)).toList();
    List<Deployment> so = deployments(Stream.of(most));
    List<Deployment> otherwise = deployments(others.stream());
    List<String> names =
        Stream.concat(Stream.of(most), others.stream()).map(Spelling::text).toList();
    Overrule overrule = ground.overrule(Guard.SPELLING, so, otherwise);
    findings.add(
        new Finding(Guard.SPELLING, operation, so, otherwise, null, names, null, true, overrule));
    if (overrule == null) {
      spellings.forEach(s -> taken.put(new Name(operation, field, s.text), most.text));
    }
  }

  private static List<Deployment> deployments(Stream<Spelling> spellings) {
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
}
