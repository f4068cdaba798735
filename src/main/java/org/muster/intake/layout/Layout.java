package org.muster.intake.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.RecordKind;
import org.muster.intake.recipe.Each;
import org.muster.intake.recipe.Mapping;

/**
 * One publisher's way to lay out a file, in one version.
 *
 * @param name for example {@code deployments}, {@code acled-2023}
 * @param version the first digits of the digest of its file and of those that come along, so that a
 *     layout that was changed reads its files anew; empty for Muster's own
 * @param about what its files are, as a reader should see it
 * @param kind what its rows are; of a layout that is refused it says nothing
 * @param dataset of its records; empty for the one that the settings name
 * @param wholeTruth whether a file holds all of the dataset's records of the kind, so that one it
 *     does not name is withdrawn
 * @param columns of its files
 * @param mapping how its rows become records; null if its columns are those of the kind
 * @param repeated why a row is left out whose key the file has had, as the end of a sentence; empty
 *     if such a row is refused
 * @param trailer the last row of its tables, if that holds control totals; else null
 * @param records sources and operations that its records refer to
 * @param with layouts whose sources and operations come along
 * @param refused why its files are not read, as the end of a sentence; empty if they are
 */
public record Layout(
    String name,
    String version,
    String about,
    RecordKind kind,
    String dataset,
    boolean wholeTruth,
    List<LayoutColumn> columns,
    Signs signs,
    @Nullable Mapping mapping,
    String repeated,
    @Nullable Trailer trailer,
    List<Entry> records,
    List<String> with,
    String refused) {
  public Layout {
    columns = List.copyOf(columns);
    records = List.copyOf(records);
    with = List.copyOf(with);
  }

  /** Muster's own layout of a kind. */
  static Layout ofKind(RecordKind kind) {
    return new Layout(
        kind.plural(),
        "",
        "Muster's own " + kind.plural(),
        kind,
        "",
        false,
        Targets.of(kind).stream()
            .map(
                column ->
                    new LayoutColumn(
                        column.name(), column.required(), List.of(), LayoutColumn.From.LAYOUT))
            .toList(),
        Signs.NONE,
        null,
        "",
        null,
        List.of(),
        List.of(),
        "");
  }

  /**
   * The layout for a file, with those columns of the file that it knows by what they are called.
   *
   * @param names of the file's columns
   */
  public Layout forFile(List<String> names) {
    Each.OfAlike alike = alike();
    if (mapping == null || alike == null) {
      return this;
    }
    Set<String> own = new HashSet<>(HeaderMatch.places(this).keySet());
    List<String> found =
        names.stream()
            .map(ColumnNames::spaced)
            .filter(name -> alike.has(name) && own.add(ColumnNames.folded(name)))
            .toList();
    if (found.isEmpty()) {
      return this;
    }
    List<LayoutColumn> all = new ArrayList<>(columns);
    found.forEach(name -> all.add(LayoutColumn.named(name, LayoutColumn.From.FILE)));
    return other(version, all, mapping.forFile(alike, found), records);
  }

  /**
   * Which columns of a file it knows by what they are called; null if it names all columns, or has
   * been told a file's.
   */
  Each.@Nullable OfAlike alike() {
    return mapping != null && mapping.each() instanceof Each.OfAlike alike ? alike : null;
  }

  /** How many columns it names itself; they come before those that it knows in a file. */
  public int ownColumns() {
    return (int) columns.stream().filter(c -> c.from() != LayoutColumn.From.FILE).count();
  }

  /** Whether what its rows say depends on the name of their sheet. */
  public boolean readsSheets() {
    return columns.stream().anyMatch(c -> c.from() == LayoutColumn.From.SHEET);
  }

  /** Name and version: {@code acled-2023@1f0c2a9b}. */
  public String identity() {
    return version.isEmpty() ? name : name + "@" + version;
  }

  /** The name in an identity, or a name itself. */
  public static String name(String identity) {
    int at = identity.indexOf('@');
    return at < 0 ? identity : identity.substring(0, at);
  }

  /** Position of a column; -1 if the layout has none of that name. */
  public int indexOf(String columnName) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(columnName)) {
        return i;
      }
    }
    return -1;
  }

  /** The layout with the records of those that come along, each of which is there. */
  Layout completed(Map<String, Layout> byName) {
    List<Entry> all = new ArrayList<>(records);
    StringBuilder versions = new StringBuilder(version);
    for (String other : with) {
      Layout found = Objects.requireNonNull(byName.get(other), other);
      all.addAll(found.records);
      versions.append(found.version);
    }
    return with.isEmpty()
        ? this
        : other(
            Layouts.version(versions.toString().getBytes(StandardCharsets.US_ASCII)),
            columns,
            mapping,
            all);
  }

  /** The same but for these. */
  private Layout other(
      String itsVersion,
      List<LayoutColumn> itsColumns,
      @Nullable Mapping itsMapping,
      List<Entry> itsRecords) {
    return new Layout(
        name,
        itsVersion,
        about,
        kind,
        dataset,
        wholeTruth,
        itsColumns,
        signs,
        itsMapping,
        repeated,
        trailer,
        itsRecords,
        with,
        refused);
  }

  /**
   * A figure of its files, as Muster's own files have it.
   *
   * @param number whether its cell is a number of the file's format, and no text
   */
  public String figure(String text, boolean number) {
    return mapping == null ? text : mapping.figure(text, number);
  }

  /**
   * A cell of its files that is a number, as the publisher would write it in a text.
   *
   * @param column of the layout
   */
  public String written(int column, String number) {
    return mapping == null ? number : mapping.written(column, number);
  }

  /** Whether it only brings records for other layouts. */
  public boolean recordsOnly() {
    return columns.isEmpty();
  }

  /** Whether its columns are Muster's own. */
  public boolean own() {
    return mapping == null && refused.isEmpty() && !recordsOnly();
  }
}
