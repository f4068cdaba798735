package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.Deployment;
import org.muster.domain.Spelling;

/**
 * The same name, written in two ways.
 *
 * <p>Rule: names of contributors, hosts, categories and units that are only written in two ways
 * ({@link Spelling}) are one, and are written as most records of the briefing have it. Reason: a
 * level holds until the next of the same name; troops of January and Troops of February would both
 * be there.
 */
public final class SpellingRule implements Guarded.Rule {
  private final Ground ground;
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
  private record Written(String text, List<Statement> by) {
    Stream<Deployment> deployments() {
      return by.stream().map(Statement::deployment);
    }

    Stream<Deployment> under(String operation) {
      return deployments().filter(d -> d.operation().equals(operation));
    }

    Stream<String> operations() {
      return deployments().map(Deployment::operation).distinct();
    }
  }

  @Override
  public Guarded apply(List<Statement> statements) {
    SortedMap<String, List<Finding>> findings = new TreeMap<>();
    for (Field field : Field.values()) {
      for (List<Written> spellings : folded(statements, field).values()) {
        if (spellings.size() > 1) {
          one(field, spellings, findings);
        }
      }
    }
    return new Guarded(
        taken.isEmpty() ? statements : statements.stream().map(this::respelt).toList(),
        List.of(),
        findings.values().stream().flatMap(List::stream).toList());
  }

  /** All names, each with its spellings, by what these have in common. */
  private static SortedMap<String, List<Written>> folded(List<Statement> statements, Field field) {
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
    return folded;
  }

  /** Hosts as most records write them, by what their spellings have in common. */
  public static Map<String, String> hosts(List<Statement> statements) {
    return written(statements, Field.HOST);
  }

  /** Contributors as most records write them, by what their spellings have in common. */
  public static Map<String, String> contributors(List<Statement> statements) {
    return written(statements, Field.CONTRIBUTOR);
  }

  private static Map<String, String> written(List<Statement> statements, Field field) {
    Map<String, String> written = new HashMap<>();
    folded(statements, field)
        .forEach((folded, spellings) -> written.put(folded, most(spellings).text));
    return written;
  }

  private static Written most(List<Written> spellings) {
    return spellings.stream()
        .min(Spelling.mostFirst(spelling -> spelling.by.size(), Written::text))
        .orElseThrow();
  }

  private void one(Field field, List<Written> spellings, Map<String, List<Finding>> findings) {
    Written most = most(spellings);
    List<Written> others = spellings.stream().filter(s -> !s.equals(most)).toList();
    others.stream()
        .flatMap(Written::operations)
        .distinct()
        .forEach(
            operation ->
                findings
                    .computeIfAbsent(operation, o -> new ArrayList<>())
                    .add(one(operation, field, most, others)));
  }

  /** What is written otherwise under an operation, beside its own records or, if none, all. */
  private Finding one(String operation, Field field, Written most, List<Written> others) {
    List<Written> own =
        others.stream().filter(s -> s.operations().anyMatch(operation::equals)).toList();
    List<String> names = Stream.concat(Stream.of(most), own.stream()).map(Written::text).toList();
    List<Deployment> otherwise = own.stream().flatMap(s -> s.under(operation)).distinct().toList();
    List<Deployment> here = most.under(operation).distinct().toList();
    List<Deployment> so = here.isEmpty() ? most.deployments().distinct().toList() : here;
    Overrule overrule = ground.overrule(Guard.SPELLING, so, otherwise);
    if (overrule == null) {
      own.forEach(s -> taken.put(new Name(operation, field, s.text), most.text));
    }
    return new Finding(Guard.SPELLING, operation, so, otherwise, null, names, null, true, overrule);
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
