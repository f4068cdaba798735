package org.muster.store;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Citation;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Event;
import org.muster.domain.EventClarity;
import org.muster.domain.EventStatus;
import org.muster.domain.Marking;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;
import org.muster.domain.PlacePrecision;
import org.muster.domain.Quantity;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;

/** Records and files for tests. */
final class SampleRecords {
  static final String DATASET = "sample";

  private SampleRecords() {}

  static RecordKey key(String id) {
    return new RecordKey(RecordKind.EVENT, DATASET, id);
  }

  static Event event(String id, String title) {
    return event(id, title, "IRQ", "2020-05-06", "3");
  }

  static Event event(String id, String title, String host, String date, String killed) {
    return event(
        id, title, List.of(host), PartialDate.parse(date), Quantity.parse(killed), Marking.BLANK);
  }

  static Event event(
      String id,
      String title,
      List<String> hosts,
      PartialDate date,
      Quantity killed,
      Marking marking) {
    return new Event(
        key(id),
        "NMI",
        date,
        "attack",
        title,
        hosts,
        "Nineveh",
        "Mosul",
        36.34,
        43.13,
        PlacePrecision.NEAR,
        "",
        killed,
        Quantity.parse("1..2"),
        "",
        CasualtyCause.UNKNOWN,
        EventStatus.OCCURRED,
        EventClarity.UNKNOWN,
        null,
        new Citation("rudaw", "https://example.org/1", "a few words"),
        marking,
        "");
  }

  static Deployment deployment(String id, String personnel) {
    return new Deployment(
        new RecordKey(RecordKind.DEPLOYMENT, DATASET, id),
        "NMI",
        "DNK",
        List.of("IRQ"),
        "troops",
        "",
        "train",
        Measure.STRENGTH,
        Quantity.parse(personnel),
        "",
        DeploymentStatus.DEPLOYED,
        PartialDate.parse("2018-10"),
        null,
        null,
        null,
        new Citation("rudaw", "", ""),
        Marking.BLANK,
        "");
  }

  /** A file of events; its content's digest is made from the number. */
  static FileIdentity file(String name, int content, boolean wholeTruth) {
    return file(name, content, RecordKind.EVENT, wholeTruth);
  }

  static FileIdentity file(String name, int content, RecordKind kind, boolean wholeTruth) {
    return new FileIdentity(name, 1_000, digest(content), "sample/1", DATASET, kind, wholeTruth);
  }

  static String digest(int content) {
    return "0".repeat(56) + HexFormat.of().toHexDigits(content);
  }

  static FileTotals totals(long accepted) {
    return new FileTotals(accepted, accepted, 0, 0);
  }

  /** The business date of all nights. */
  static final LocalDate DAY = LocalDate.of(2020, 7, 1);

  /** A night without files. */
  static Undertaking night(String identity, @Nullable String previousEdition) {
    return new Undertaking(identity, DAY, previousEdition, List.of(), null);
  }
}
