package org.muster.intake.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.muster.domain.EntryFields;
import org.muster.domain.RecordKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The columns of each kind of record. They are those of the published Frictionless Table Schemas,
 * so that what is published is what is read.
 */
public final class Targets {
  private static final Map<RecordKind, List<TargetColumn>> BY_KIND = read();

  private Targets() {}

  /** The columns of a kind, in the order of {@link EntryFields#columns}. */
  public static List<TargetColumn> of(RecordKind kind) {
    return Objects.requireNonNull(BY_KIND.get(kind));
  }

  private static Map<RecordKind, List<TargetColumn>> read() {
    Map<RecordKind, List<TargetColumn>> all = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      all.put(kind, read(kind));
    }
    return all;
  }

  private static List<TargetColumn> read(RecordKind kind) {
    try (InputStream in =
        Targets.class.getResourceAsStream(
            "/org/muster/intake/layouts/" + Layouts.schemaName(kind))) {
      JsonNode schema = JsonMapper.shared().readTree(Objects.requireNonNull(in));
      List<TargetColumn> columns = new ArrayList<>();
      schema.get("fields").forEach(field -> columns.add(column(field)));
      List<String> names = columns.stream().map(TargetColumn::name).toList();
      if (!names.equals(EntryFields.columns(kind))) {
        throw new IllegalStateException(
            "the schema of " + kind.plural() + " has the columns " + names);
      }
      return List.copyOf(columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TargetColumn column(JsonNode field) {
    JsonNode constraints = field.path("constraints");
    List<String> words = new ArrayList<>();
    constraints.path("enum").forEach(word -> words.add(word.stringValue()));
    return new TargetColumn(
        field.get("name").stringValue(),
        constraints.path("required").booleanValue(false),
        ColumnType.parse(field.get("muster:type").stringValue()),
        words);
  }
}
