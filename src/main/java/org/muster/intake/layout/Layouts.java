package org.muster.intake.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.muster.domain.RecordKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The layouts that a file is recognised by. Muster's own are the published Frictionless Table
 * Schemas themselves, so that what is published is what is read.
 */
public final class Layouts {
  /** Muster's own layouts, one for each kind of record. */
  public static final List<Layout> NATIVE =
      Arrays.stream(RecordKind.values()).map(Layouts::nativeLayout).toList();

  private Layouts() {}

  /** Name of the resource with the schema of a kind, for example {@code events.schema.json}. */
  public static String schemaName(RecordKind kind) {
    return kind.plural() + ".schema.json";
  }

  private static Layout nativeLayout(RecordKind kind) {
    try (InputStream in =
        Layouts.class.getResourceAsStream("/org/muster/intake/layouts/" + schemaName(kind))) {
      JsonNode schema = JsonMapper.shared().readTree(Objects.requireNonNull(in));
      List<LayoutColumn> columns = new ArrayList<>();
      schema.get("fields").forEach(field -> columns.add(column(field)));
      return new Layout(schema.get("name").stringValue(), kind, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LayoutColumn column(JsonNode field) {
    return new LayoutColumn(
        field.get("name").stringValue(),
        field.path("constraints").path("required").booleanValue(false),
        ColumnType.parse(field.get("muster:type").stringValue()));
  }
}
