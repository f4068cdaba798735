package org.muster.domain;

import java.util.List;

/**
 * Every record as a row of text, in Muster's own columns: what the native files hold, what an
 * export writes, and what the store keeps. {@code entry(kind, dataset, fields(e))} equals {@code
 * e}.
 */
public final class EntryFields {
  private static final List<String> DEPLOYMENT =
      List.of(
          "id",
          "operation",
          "contributor",
          "host",
          "category",
          "unit",
          "role",
          "measure",
          "personnel",
          "equipment",
          "status",
          "from",
          "to",
          "as_of",
          "reported",
          "source",
          "source_url",
          "quote",
          "marking",
          "releasable_to",
          "record",
          "note");
  private static final List<String> EVENT =
      List.of(
          "id",
          "operation",
          "date",
          "type",
          "title",
          "host",
          "area",
          "place",
          "latitude",
          "longitude",
          "place_precision",
          "actors",
          "killed",
          "injured",
          "force",
          "cause",
          "status",
          "clarity",
          "incidents",
          "source",
          "source_url",
          "quote",
          "marking",
          "releasable_to",
          "record",
          "note");
  private static final List<String> OPERATION =
      List.of(
          "id",
          "name",
          "leads",
          "host",
          "from",
          "to",
          "successor_of",
          "source",
          "source_url",
          "quote",
          "marking",
          "releasable_to",
          "record",
          "note");
  private static final List<String> SOURCE =
      List.of(
          "id",
          "publisher",
          "title",
          "published",
          "retrieved",
          "url",
          "licence",
          "reliability",
          "marking",
          "releasable_to",
          "record",
          "note");

  private EntryFields() {}

  /** Names of a kind's columns, in the order in which they are written. */
  public static List<String> columns(RecordKind kind) {
    return switch (kind) {
      case DEPLOYMENT -> DEPLOYMENT;
      case EVENT -> EVENT;
      case OPERATION -> OPERATION;
      case SOURCE -> SOURCE;
    };
  }

  /**
   * The record as text, one field for each of {@link #columns}; lists are joined by {@code "; "},
   * the column {@code record} is empty. Quantities and dates are written as given.
   */
  public static List<String> fields(Entry entry) {
    return switch (entry) {
      case Deployment deployment -> EntryWriter.fields(deployment);
      case Event event -> EntryWriter.fields(event);
      case Operation operation -> EntryWriter.fields(operation);
      case Source source -> EntryWriter.fields(source);
    };
  }

  /** The row that takes a record of this id back. */
  public static List<String> withdrawal(RecordKind kind, String id) {
    return columns(kind).stream()
        .map(column -> column.equals("id") ? id : column.equals("record") ? "withdrawn" : "")
        .toList();
  }

  /**
   * The record of a row of text.
   *
   * @param fields one for each of {@link #columns}
   * @throws IllegalArgumentException if a field cannot be read, naming its column
   */
  public static Entry entry(RecordKind kind, String dataset, List<String> fields) {
    EntryReader reader = new EntryReader(columns(kind), fields);
    return switch (kind) {
      case DEPLOYMENT -> reader.deployment(dataset);
      case EVENT -> reader.event(dataset);
      case OPERATION -> reader.operation(dataset);
      case SOURCE -> reader.source(dataset);
    };
  }

  /** The items of a list column such as {@code host}: parted by semicolons, trimmed, none blank. */
  public static List<String> list(String text) {
    return TextList.split(text);
  }
}
