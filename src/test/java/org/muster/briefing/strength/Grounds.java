package org.muster.briefing.strength;

import java.time.LocalDate;
import java.util.List;
import org.muster.briefing.Given;
import org.muster.briefing.Records;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Guard;
import org.muster.briefing.settings.Overrule;
import org.muster.domain.RecordKey;

/** What guards stand on in tests. */
final class Grounds {
  private Grounds() {}

  static Ground plain() {
    return of(new Given(), CountingSettings.DEFAULTS);
  }

  static Ground of(Given given, CountingSettings counting) {
    Records records = given.records();
    return new Ground(
        Given.DAY,
        counting,
        records.operations(),
        OperationHosts.of(records.operations(), statements(given)),
        records.sources(),
        RecordKey::id);
  }

  static CountingSettings overruled(Guard guard, String... records) {
    return Given.overruling(new Overrule(guard, List.of(records), "said so"));
  }

  static List<Statement> statements(Given given) {
    return given.records().deployments().stream()
        .map(d -> Statement.of(d, Given.DAY))
        .sorted(Statement.LATEST_LAST)
        .toList();
  }

  /** What counts in a total over all operations. */
  static Guarded across(Given given, CountingSettings counting) {
    Guards guards = new Guards(of(given, counting));
    return guards.acrossOperations(guards.withinOperations(statements(given)).counted());
  }

  static Guarded across(Given given) {
    return across(given, CountingSettings.DEFAULTS);
  }

  /** Sum over all operations on the date, in words; each operation's hosts are its records'. */
  static String total(Guarded guarded, Ground ground) {
    List<Reading> parts =
        codes(guarded).stream()
            .map(code -> sheets(guarded, code, ground).strength().shown())
            .flatMap(java.util.stream.Stream::ofNullable)
            .toList();
    return parts.isEmpty() ? "" : Reading.sum(parts).amount().text();
  }

  /** The same on an earlier day, from the sums over time. */
  static long on(LocalDate day, Guarded guarded, Ground ground) {
    return codes(guarded).stream()
        .flatMap(code -> sheets(guarded, code, ground).strength().partsOverTime().stream())
        .filter(piece -> !piece.from().isAfter(day) && piece.to().isAfter(day))
        .mapToLong(piece -> piece.amount().low())
        .sum();
  }

  private static List<String> codes(Guarded guarded) {
    return guarded.counted().stream()
        .map(s -> s.deployment().operation())
        .distinct()
        .sorted()
        .toList();
  }

  private static Sheets sheets(Guarded guarded, String code, Ground ground) {
    List<Statement> own =
        guarded.counted().stream().filter(s -> s.deployment().operation().equals(code)).toList();
    return Sheets.of(own, ground.hosts().of(code), ground.asOf());
  }
}
