package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.GeneratedDoc;
import org.muster.domain.CasualtyCause;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.EntryFields;
import org.muster.domain.EventClarity;
import org.muster.domain.EventStatus;
import org.muster.domain.Measure;
import org.muster.domain.PlacePrecision;
import org.muster.domain.RecordKind;
import org.muster.intake.layout.ColumnType;
import org.muster.intake.layout.Layout;
import org.muster.intake.layout.Layouts;
import org.muster.intake.layout.TargetColumn;
import org.muster.intake.layout.Targets;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas say what is read. */
final class SchemaTest {
  static String schema(RecordKind kind) throws IOException {
    try (InputStream in =
        SchemaTest.class.getResourceAsStream("layouts/" + Layouts.schemaName(kind))) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static List<JsonNode> fields(RecordKind kind) throws IOException {
    List<JsonNode> fields = new ArrayList<>();
    JsonMapper.shared().readTree(schema(kind)).get("fields").forEach(fields::add);
    return fields;
  }

  @ParameterizedTest
  @EnumSource
  void isPublishedAsItIsRead(RecordKind kind) throws IOException {
    GeneratedDoc.holds("docs/schemas/" + Layouts.schemaName(kind), schema(kind));
  }

  @ParameterizedTest
  @EnumSource
  void describesEveryColumn(RecordKind kind) throws IOException {
    assertThat(fields(kind))
        .allSatisfy(
            field -> {
              assertThat(field.get("title").stringValue()).isNotBlank();
              assertThat(field.get("description").stringValue()).endsWith(".");
              assertThat(field.get("type").stringValue()).isIn("string", "number", "integer");
              assertThat(field.get("format").stringValue()).isIn("default", "uri");
              assertThat(field.get("constraints").isObject()).isTrue();
              assertThat(field.get("missingValues").get(0).stringValue()).isEmpty();
            });
    assertThat(fields(kind).stream().map(f -> f.get("name").stringValue()))
        .isEqualTo(EntryFields.columns(kind));
  }

  @Test
  void allowsTheDomainsWords() throws IOException {
    assertThat(words(RecordKind.DEPLOYMENT, "measure")).isEqualTo(lower(Measure.values()));
    assertThat(words(RecordKind.DEPLOYMENT, "status")).isEqualTo(lower(DeploymentStatus.values()));
    assertThat(words(RecordKind.EVENT, "status")).isEqualTo(lower(EventStatus.values()));
    assertThat(words(RecordKind.EVENT, "clarity")).isEqualTo(lower(EventClarity.values()));
    assertThat(words(RecordKind.EVENT, "cause")).isEqualTo(lower(CasualtyCause.values()));
    assertThat(words(RecordKind.EVENT, "place_precision"))
        .isEqualTo(lower(PlacePrecision.values()));
  }

  private static List<String> words(RecordKind kind, String column) throws IOException {
    JsonNode field = fields(kind).get(EntryFields.columns(kind).indexOf(column));
    List<String> words = new ArrayList<>();
    field.get("constraints").get("enum").forEach(word -> words.add(word.stringValue()));
    return words;
  }

  private static List<String> lower(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The example of each column; a record that stands has no word in {@code record}. */
  static List<String> examples(RecordKind kind) throws IOException {
    return fields(kind).stream()
        .map(f -> f.get("name").stringValue().equals("record") ? "" : example(f))
        .toList();
  }

  private static String example(JsonNode field) {
    return field.get("example").stringValue();
  }

  static Dropped read(RecordKind kind, List<String> row) throws IOException {
    return Dropped.of(String.join(",", EntryFields.columns(kind)) + "\n" + line(row) + "\n");
  }

  private static String line(List<String> row) {
    return row.stream()
        .map(field -> "\"" + field.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @EnumSource
  void hasExamplesThatAreReadAndWrittenAlike(RecordKind kind) throws IOException {
    Dropped dropped = read(kind, examples(kind));
    assertThat(dropped.notices().stream().map(Notice::message)).isEmpty();
    assertThat(dropped.entries()).hasSize(1);
    List<String> written = EntryFields.fields(dropped.entries().getFirst());
    List<String> expected = new ArrayList<>(examples(kind));
    // Release codes are sorted when they are read.
    expected.replaceAll(field -> field.equals("NATO; IRQ") ? "IRQ; NATO" : field);
    assertThat(written).isEqualTo(expected);
    assertThat(EntryFields.entry(kind, "muster", written)).isEqualTo(dropped.entries().getFirst());
  }

  /** A column of a layout. */
  record Column(Layout layout, int index) {
    TargetColumn column() {
      return Targets.of(layout.kind()).get(index);
    }

    @Override
    public String toString() {
      return layout.name() + "." + column().name();
    }
  }

  static Stream<Column> columns() {
    return Layouts.NATIVE.stream()
        .flatMap(
            layout ->
                Stream.iterate(0, i -> i < layout.columns().size(), i -> i + 1)
                    .map(i -> new Column(layout, i)));
  }

  private static List<NoticeType> noticed(Column column, String value) throws IOException {
    List<String> row = new ArrayList<>(examples(column.layout.kind()));
    row.set(column.index, value);
    return read(column.layout.kind(), row).notices().stream()
        .filter(n -> n.place().column().equals(column.column().name()))
        .map(Notice::type)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("columns")
  void mayLeaveBlankWhatIsNotRequired(Column column) throws IOException {
    boolean pair = column.column().type() == ColumnType.DEGREES;
    assertThat(noticed(column, ""))
        .isEqualTo(
            column.column().required() || pair ? List.of(NoticeType.VALUE_MISSING) : List.of());
  }

  @ParameterizedTest
  @MethodSource("columns")
  void allowsSeveralLinesOnlyInTexts(Column column) throws IOException {
    boolean text = column.column().type() == ColumnType.TEXT;
    assertThat(noticed(column, "a\nb"))
        .isEqualTo(text ? List.of() : List.of(NoticeType.VALUE_LINE_BREAK));
    assertThat(noticed(column, "a\tb"))
        .isEqualTo(text ? List.of() : List.of(NoticeType.VALUE_CONTROL_CHARACTER));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void readsWhatWasTakenForControlCharactersAsItWasMeant(Column column) throws IOException {
    assertThat(noticed(column, "a\u0091b")).doesNotContain(NoticeType.VALUE_CONTROL_CHARACTER);
    if (column.column().type() == ColumnType.TEXT) {
      assertThat(noticed(column, "a\u0091b")).containsExactly(NoticeType.VALUE_MISCODED);
    }
    assertThat(noticed(column, "a\u0091\u0007b"))
        .containsExactly(NoticeType.VALUE_CONTROL_CHARACTER);
  }

  @ParameterizedTest
  @MethodSource("columns")
  void allowsControlCharactersNowhere(Column column) throws IOException {
    for (char c : new char[] {1, 7, 0x0B, 0x1B, 0x7F, 0x81, 0x9D, 0xFFFE, 0xFFFF}) {
      assertThat(noticed(column, "a" + c + "b"))
          .containsExactly(NoticeType.VALUE_CONTROL_CHARACTER);
    }
  }

  @ParameterizedTest
  @MethodSource("columns")
  void refusesWhatIsNotOfTheColumnsType(Column column) throws IOException {
    List<NoticeType> expected =
        switch (column.column().type()) {
          case ID, LINE, TEXT, CODES -> List.of();
          case CHOICE -> List.of(NoticeType.VALUE_NOT_IN_LIST);
          case DATE -> List.of(NoticeType.VALUE_NOT_A_DATE);
          case ENDING -> List.of(NoticeType.VALUE_NOT_A_DURATION);
          case QUANTITY -> List.of(NoticeType.VALUE_NOT_A_QUANTITY);
          case COUNT -> List.of(NoticeType.VALUE_NOT_A_COUNT);
          case COUNTRY, COUNTRIES -> List.of(NoticeType.VALUE_UNKNOWN_COUNTRY);
          case DEGREES -> List.of(NoticeType.VALUE_NOT_A_COORDINATE);
          case LINK -> List.of(NoticeType.VALUE_NOT_A_LINK);
        };
    List<NoticeType> found = noticed(column, "QQQ");
    boolean marking = column.column().name().equals("marking");
    assertThat(found).isEqualTo(marking ? List.of(NoticeType.MARKING_UNKNOWN) : expected);
  }

  @ParameterizedTest
  @MethodSource("columns")
  void limitsEveryValue(Column column) throws IOException {
    int limit = IntakeSettings.DEFAULTS.limits().field();
    assertThat(noticed(column, "x".repeat(limit))).doesNotContain(NoticeType.VALUE_TOO_LONG);
    assertThat(noticed(column, "x".repeat(limit + 1))).containsExactly(NoticeType.VALUE_TOO_LONG);
  }
}
