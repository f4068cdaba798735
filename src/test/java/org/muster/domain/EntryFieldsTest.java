package org.muster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.domain.Quantity.Reason;

final class EntryFieldsTest {
  /** As many records of each kind as {@link #everyRecordComesBackEqual} makes. */
  private static final int MANY = 2_000;

  private static final List<String> TEXTS =
      List.of(
          "",
          "troops",
          "1 ship; 1 helicopter",
          "She said \"no\"",
          "a,b;c\td",
          "first line\nsecond line\r\n\r\nlast",
          " leading and trailing ",
          ";",
          "\"",
          "''",
          "=1+1",
          "@cmd",
          "Côte d'Ivoire \u202bعربي\u202c",
          "😀 \u200b",
          "\u00a0",
          "null",
          "x".repeat(5_000));
  private static final List<String> NAMES =
      List.of("DNK", "*", "IRQ", "NATO", "Strait of Hormuz", "a, b", "\"x\"", "Türkiye", "#1");
  private static final List<String> DATES =
      List.of("2020-07-01", "2020", "2020-37", "[2020-06-01..2020-07-31]", "../1985", "1984%");
  private static final List<String> ENDINGS = List.of("P4M", "P18M", "2020-12", "2021-01-01/..");
  private static final List<String> QUANTITIES =
      List.of("285", "~500", "up to 195", "", "several", "11 (10-12)", "1 200", "0", "n/a", "> 3");

  private final Random random = new Random(20200701);

  @ParameterizedTest
  @EnumSource
  void everyRecordComesBackEqual(RecordKind kind) {
    for (int i = 0; i < MANY; i++) {
      Entry entry = any(kind);
      List<String> fields = EntryFields.fields(entry);
      assertThat(fields).hasSameSizeAs(EntryFields.columns(kind));
      assertThat(EntryFields.entry(kind, entry.key().dataset(), fields)).isEqualTo(entry);
    }
  }

  @Test
  void writesADeploymentAsTheNativeFilesDo() {
    Deployment deployment =
        new Deployment(
            new RecordKey(RecordKind.DEPLOYMENT, "muster", "D2"),
            "HORMUZ",
            "DNK",
            List.of("Strait of Hormuz", "OMN"),
            "military staff",
            "HDMS Absalon",
            "",
            Measure.CEILING,
            Quantity.parse("up to 195"),
            "1 ship; 1 helicopter",
            DeploymentStatus.APPROVED,
            PartialDate.parse("2020-08"),
            Ending.parse("P4M"),
            null,
            PartialDate.parse("[2020-06-01..2020-07-31]"),
            new Citation("rudaw", "https://example.org/1", "up to 195"),
            new Marking("TLP:GREEN", List.of("NATO", "DNK")),
            "never a presence");
    assertThat(String.join("|", EntryFields.fields(deployment)))
        .isEqualTo(
            "D2|HORMUZ|DNK|Strait of Hormuz; OMN|military staff|HDMS Absalon||ceiling|up to 195|1"
                + " ship; 1"
                + " helicopter|approved|2020-08|P4M||[2020-06-01..2020-07-31]|rudaw|https://example.org/1|up"
                + " to 195|TLP:GREEN|DNK; NATO||never a presence");
  }

  @Test
  void writesDegreesWithoutExponents() {
    List<String> fields = new ArrayList<>(EntryFields.fields(event()));
    fields.set(8, "-0.0");
    fields.set(9, "0.00001");
    Entry entry = EntryFields.entry(RecordKind.EVENT, "muster", fields);
    assertThat(EntryFields.fields(entry)).element(8).isEqualTo("0.0");
    assertThat(EntryFields.fields(entry)).element(9).isEqualTo("0.000010");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id              | ' '        | id is blank
          date            | ''         | date: it is blank
          date            | 2020-13    | date: there is no month 13 (parts of a year are 21 to 41)
          title           | ''         | title is blank
          latitude        | 90.1       | latitude is not within -90..90: 90.1
          latitude        | NaN        | latitude: 'NaN' is no decimal number
          latitude        | 1e1        | latitude: '1e1' is no decimal number
          longitude       | 33,2       | longitude: '33,2' is no decimal number
          longitude       | -180.5     | longitude is not within -180..180: -180.5
          place_precision | Exact      | place_precision: 'Exact' is not one of exact, near, district, province, country, sea_or_air, unknown
          killed          | -99        | killed: it is negative; leave it blank if it is not known
          status          | ''         | status: '' is not one of occurred, planned, claimed
          cause           | accident   | cause: 'accident' is not one of hostile, non_hostile, unknown
          clarity         | 2          | clarity: '2' is not one of single, summary, unknown
          record          | withdrawn  | record: a withdrawal is no record
          """)
  void namesTheColumnThatCannotBeRead(String column, String text, String why) {
    List<String> fields = new ArrayList<>(EntryFields.fields(event()));
    fields.set(EntryFields.columns(RecordKind.EVENT).indexOf(column), text);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryFields.entry(RecordKind.EVENT, "muster", fields))
        .withMessage(why);
  }

  @Test
  void readsABlankCauseAndClarityAsUnknownAndWritesThemBlank() {
    List<String> columns = EntryFields.columns(RecordKind.EVENT);
    List<String> fields = new ArrayList<>(EntryFields.fields(event()));
    fields.set(columns.indexOf("cause"), "");
    fields.set(columns.indexOf("clarity"), "unknown");
    Event event = (Event) EntryFields.entry(RecordKind.EVENT, "muster", fields);
    assertThat(event.cause()).isEqualTo(CasualtyCause.UNKNOWN);
    assertThat(event.clarity()).isEqualTo(EventClarity.UNKNOWN);
    fields.set(columns.indexOf("clarity"), "");
    assertThat(EntryFields.fields(event)).isEqualTo(fields);
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntryFields.entry(RecordKind.SOURCE, "muster", List.of("1", "2")))
        .withMessage("the row has 2 fields, its kind 12");
  }

  @ParameterizedTest
  @EnumSource
  void repeatsNoColumn(RecordKind kind) {
    assertThat(EntryFields.columns(kind)).doesNotHaveDuplicates().startsWith("id").endsWith("note");
  }

  @Test
  void readsListsTrimmedAndWithoutBlanks() {
    assertThat(EntryFields.list("IRQ; SYR ;;Strait of Hormuz;"))
        .containsExactly("IRQ", "SYR", "Strait of Hormuz");
    assertThat(EntryFields.list(" ; ")).isEmpty();
    assertThat(EntryFields.list("")).isEmpty();
  }

  private Event event() {
    return (Event) any(RecordKind.EVENT);
  }

  private Entry any(RecordKind kind) {
    RecordKey key = new RecordKey(kind, pick(NAMES), pick(NAMES) + random.nextInt());
    return switch (kind) {
      case DEPLOYMENT -> deployment(key);
      case EVENT -> event(key);
      case OPERATION ->
          new Operation(
              key,
              pick(NAMES),
              text(),
              names(),
              date(),
              ending(),
              text(),
              citation(),
              marking(),
              text());
      case SOURCE ->
          new Source(
              key, text(), pick(NAMES), date(), date(), text(), text(), text(), marking(), text());
    };
  }

  private Deployment deployment(RecordKey key) {
    return new Deployment(
        key,
        pick(NAMES),
        pick(NAMES),
        names(),
        text(),
        text(),
        text(),
        pick(List.of(Measure.values())),
        quantity(),
        text(),
        pick(List.of(DeploymentStatus.values())),
        date(),
        ending(),
        date(),
        date(),
        citation(),
        marking(),
        text());
  }

  private Event event(RecordKey key) {
    return new Event(
        key,
        text(),
        PartialDate.parse(pick(DATES)),
        text(),
        pick(NAMES),
        names(),
        text(),
        text(),
        degrees(90),
        degrees(180),
        pick(List.of(PlacePrecision.values())),
        text(),
        quantity(),
        quantity(),
        text(),
        pick(List.of(CasualtyCause.values())),
        pick(List.of(EventStatus.values())),
        pick(List.of(EventClarity.values())),
        random.nextBoolean() ? null : 1 + random.nextLong(1000),
        citation(),
        marking(),
        text());
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String text() {
    return pick(TEXTS) + (random.nextBoolean() ? pick(TEXTS) : "");
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    return names.subList(0, random.nextInt(4));
  }

  private @Nullable PartialDate date() {
    return random.nextInt(4) == 0 ? null : PartialDate.parse(pick(DATES));
  }

  private @Nullable Ending ending() {
    return random.nextInt(4) == 0 ? null : Ending.parse(pick(ENDINGS));
  }

  private Quantity quantity() {
    return switch (random.nextInt(4)) {
      case 0 -> Quantity.of(random.nextLong(1_000_000));
      case 1 -> Quantity.unknown(pick(List.of(Reason.values())));
      case 2 ->
          Quantity.parse(
              "%d (%d..%d)"
                  .formatted(random.nextInt(30), random.nextInt(10), 10 + random.nextInt(9)));
      default -> Quantity.parse(pick(QUANTITIES));
    };
  }

  private @Nullable Double degrees(int limit) {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> pick(List.of(0.0, -0.0, -1.0 * limit, 1.0 * limit, 33.2628, 1.0E-7));
      default -> random.nextDouble(-limit, limit);
    };
  }

  private Citation citation() {
    return new Citation(text(), text(), text());
  }

  private Marking marking() {
    return new Marking(text(), names());
  }
}
