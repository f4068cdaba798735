package org.muster.briefing.strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.domain.Measure;
import org.muster.domain.RecordKey;

/**
 * The lines of an operation's table: one for each contributor and category of which something holds
 * or is ahead on the date.
 *
 * <p>Rule: the whole mission first, then by how many are present, then by name; who commands stands
 * in the contributor's first line, as a command has no category.
 */
public final class LineRule {
  private static final Comparator<Line> ORDER =
      Comparator.comparing((Line line) -> !line.key().wholeMission())
          .thenComparingLong(Line::rank)
          .thenComparing(Line::key);

  private final Map<LineKey, LevelSheet> strength;
  private final Map<LineKey, LevelSheet> imputed;
  private final Map<LineKey, LevelSheet> ceilings;
  private final List<String> operationHosts;
  private final TreeMap<LineKey, List<Statement>> statements = new TreeMap<>();

  public LineRule(Sheets sheets, List<String> operationHosts) {
    this.strength = sheets.strength().byLine();
    this.imputed = sheets.imputed().byLine();
    this.ceilings = sheets.ceilings().byLine();
    this.operationHosts = operationHosts;
  }

  /** The lines of the records of one operation, which come in listing order. */
  public List<Line> lines(List<Statement> records) {
    Map<String, LineKey> firstLine = new HashMap<>();
    for (Statement s : records) {
      if (s.measure() != Measure.COMMAND) {
        LineKey key = new LineKey(s.deployment().contributor(), s.deployment().category());
        at(key).add(s);
        firstLine.merge(key.contributor(), key, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    for (Statement s : records) {
      if (s.measure() == Measure.COMMAND) {
        String contributor = s.deployment().contributor();
        at(firstLine.getOrDefault(contributor, new LineKey(contributor, ""))).add(s);
      }
    }
    List<Line> lines = new ArrayList<>();
    statements.forEach((key, own) -> lines.add(line(key, own)));
    return lines.stream().filter(line -> !line.said().isEmpty()).sorted(ORDER).toList();
  }

  private List<Statement> at(LineKey key) {
    return statements.computeIfAbsent(key, k -> new ArrayList<>());
  }

  private Line line(LineKey key, List<Statement> own) {
    LevelSheet levels = sheet(strength, key);
    Reading present = levels.shown();
    List<Statement> ceilingsAhead =
        own.stream()
            .filter(s -> s.measure() == Measure.CEILING && s.standing() == Standing.AHEAD)
            .toList();
    LevelSheet worked = sheet(imputed, key);
    LevelSheet most = sheet(ceilings, key);
    return new Line(
        key,
        present == null ? nobody(key, own) : present,
        CeilingRule.of(most, ceilingsAhead, operationHosts),
        Announced.of(own),
        worked.shown(),
        said(own, List.of(levels, worked, most)));
  }

  /**
   * Nobody, if the records of the line say so, and those of other lines of its contributor, or of
   * all beside the mission's, do not say otherwise: "25 more from September" beside 100 troops who
   * are there is no line of none.
   */
  private @Nullable Reading nobody(LineKey key, List<Statement> own) {
    List<Statement> including =
        statements.entrySet().stream()
            .filter(line -> overlap(key, line.getKey()))
            .flatMap(line -> line.getValue().stream())
            .toList();
    return PresenceRule.nobody(including) == null ? null : PresenceRule.nobody(own);
  }

  private static boolean overlap(LineKey line, LineKey other) {
    return (line.wholeMission() || line.contributor().equals(other.contributor()))
        && (line.category().isEmpty()
            || other.category().isEmpty()
            || line.category().equals(other.category()));
  }

  private static LevelSheet sheet(Map<LineKey, LevelSheet> sheets, LineKey key) {
    return sheets.getOrDefault(key, LevelSheet.EMPTY);
  }

  /**
   * What holds, has moved what holds, or is ahead; levels that later ones have reset say nothing of
   * the date.
   */
  private static List<Statement> said(List<Statement> own, List<LevelSheet> sheets) {
    TreeSet<Statement> holding = new TreeSet<>(Statement.LATEST_LAST);
    Set<RecordKey> counted = new HashSet<>();
    for (LevelSheet sheet : sheets) {
      for (Track track : sheet.tracks().values()) {
        addIfAny(holding, track.base());
        holding.addAll(track.baseless());
        Reading level = track.holding();
        if (level != null && level.basis().size() > 1) {
          level.basis().forEach(record -> counted.add(record.key()));
        }
      }
    }
    return own.stream()
        .filter(
            s ->
                s.standing() == Standing.AHEAD
                    || holding.contains(s)
                    || (moves(s) && counted.contains(s.deployment().key()))
                    || (s.measure() == Measure.COMMAND && s.standing() == Standing.IN_EFFECT))
        .toList();
  }

  private static boolean moves(Statement s) {
    return s.standing() == Standing.IN_EFFECT
        && (s.measure() == Measure.CHANGE || s.measure() == Measure.REDUCTION);
  }

  private static void addIfAny(Set<Statement> statements, @Nullable Statement statement) {
    if (statement != null) {
      statements.add(statement);
    }
  }
}
