package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Reading;
import org.muster.domain.Operation;

/**
 * What one operation adds to a total.
 *
 * @param statements those of its records that the total counts
 * @param hosts of the operation
 */
public record Portion(
    String code, List<Statement> statements, List<String> hosts, Sheets sheets, Presence presence) {

  /**
   * A portion of some of an operation's records.
   *
   * @param operation null if no file names it
   */
  public static Portion of(
      String code,
      List<Statement> statements,
      List<String> hosts,
      @Nullable Operation operation,
      LocalDate asOf) {
    Sheets sheets = Sheets.of(statements, hosts, asOf);
    return new Portion(
        code,
        statements,
        hosts,
        sheets,
        PresenceRule.of(sheets.strength(), statements, operation, asOf));
  }

  /** Whether certainly nobody is present. */
  public boolean nobody() {
    return CategorySplit.nobody(presence.present());
  }

  /**
   * Who is present, by the hosts that figures are for; without those where certainly nobody is.
   *
   * @param whereImputed whether what is imputed is asked for, where there is any
   */
  public Map<List<String>, Reading> byHosts(boolean whereImputed) {
    Map<List<String>, Reading> found = new HashMap<>();
    if (nobody()) {
      return found;
    }
    Reading workedOut = whereImputed ? sheets.imputed().shown() : null;
    LevelSheet sheet = workedOut == null ? sheets.strength() : sheets.imputed();
    boolean stated = workedOut == null ? presence.missionReported() : sheet.stated() != null;
    if (!stated && sheet.parts() == null) {
      found.put(
          hosts.stream().sorted().toList(), workedOut == null ? presence.present() : workedOut);
      return found;
    }
    TreeMap<String, SequencedMap<LevelKey, Track>> places = new TreeMap<>();
    sheet
        .tracks()
        .forEach(
            (key, track) ->
                places
                    .computeIfAbsent(String.join(";", key.hosts()), h -> new TreeMap<>())
                    .put(key, track));
    places.forEach(
        (name, tracks) -> {
          Reading reading = CategoryRule.total(tracks, stated);
          if (reading != null && !CategorySplit.nobody(reading)) {
            found.put(tracks.firstEntry().getKey().hosts(), reading);
          }
        });
    if (workedOut == null && found.size() == 1) {
      found.replaceAll((at, reading) -> presence.present());
    }
    return found;
  }

  /** Those present over time. */
  public List<Piece> overTime() {
    return sheets.strength().shownOverTime();
  }

  /** The records behind those present on earlier days. */
  public LevelHistory history(LocalDate asOf) {
    return new LevelHistory(statements, hosts, asOf);
  }
}
