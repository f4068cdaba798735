package org.muster.intake.layout;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.Quantity;
import org.muster.domain.RecordKind;
import org.muster.intake.format.Dialect;
import org.muster.intake.recipe.CellForm;
import org.muster.intake.recipe.Each;
import org.muster.intake.recipe.Mapping;

/** Reads a layout's file and checks all of it. */
final class LayoutReader {
  /** One bit of a row's flags is left for a column of our own. */
  private static final int MOST_COLUMNS = 63;

  /** Keys that are about rows: without any of them, and without columns, it brings records only. */
  private static final Set<String> ROWS =
      Set.of("kind", "refused", "record", "each", "leave-out", "trailer");

  /** Digits of the digest that tell one version from another. */
  private static final int VERSION = 8;

  private final String name;
  private final String version;
  private final Map<String, YamlNode> keys;
  private final YamlNode root;

  private LayoutReader(String file, byte[] yaml) {
    int slash = file.lastIndexOf('/');
    this.name = file.substring(slash + 1, file.lastIndexOf('.'));
    this.version = Layouts.sha256(yaml).substring(0, VERSION);
    this.root = YamlNode.read(file, yaml);
    this.keys = root.keys(LayoutKey.words(LayoutKey.Part.LAYOUT));
  }

  /**
   * Reads a layout.
   *
   * @param file its name, for messages; without folder and ending it is the layout's
   * @throws LayoutException at the first mistake
   */
  static Layout read(String file, byte[] yaml) {
    return new LayoutReader(file, yaml).layout();
  }

  private Layout layout() {
    String about = required("about").text();
    if (!keys.containsKey("columns") && keys.keySet().stream().noneMatch(ROWS::contains)) {
      return new Layout(
          name,
          version,
          about,
          RecordKind.OPERATION,
          dataset(),
          false,
          List.of(),
          Signs.NONE,
          null,
          "",
          null,
          records(dataset()),
          List.of(),
          "");
    }
    List<LayoutColumn> columns = columns();
    if (keys.containsKey("refused")) {
      return new Layout(
          name,
          version,
          about,
          RecordKind.SOURCE,
          "",
          false,
          columns,
          signs(columns),
          null,
          "",
          null,
          List.of(),
          List.of(),
          required("refused").text());
    }
    RecordKind kind = kind(required("kind"));
    YamlNode with = keys.get("with");
    YamlNode whole = keys.get("whole-truth");
    YamlNode repeated = keys.get("repeated");
    YamlNode trailer = keys.get("trailer");
    return new Layout(
        name,
        version,
        about,
        kind,
        dataset(),
        whole != null && whole.flag(),
        columns,
        signs(columns),
        mapping(kind, columns),
        repeated == null ? "" : repeated.text(),
        trailer == null ? null : Trailer.read(trailer, new CellReader.Names(columns)),
        records(dataset()),
        with == null ? List.of() : with.texts(),
        "");
  }

  private String dataset() {
    YamlNode node = required("dataset");
    if (node.text().isBlank()) {
      throw node.wrong("the dataset is blank");
    }
    return node.text();
  }

  private YamlNode required(String key) {
    YamlNode node = keys.get(key);
    if (node == null) {
      throw root.wrong("the key '" + key + "' is missing");
    }
    return node;
  }

  private static RecordKind kind(YamlNode node) {
    return Arrays.stream(RecordKind.values())
        .filter(kind -> kind.plural().equals(node.text()))
        .findFirst()
        .orElseThrow(() -> node.wrong("'" + node.text() + "' is no kind of record"));
  }

  private List<LayoutColumn> columns() {
    List<LayoutColumn> columns = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    YamlNode node = required("columns");
    node.names()
        .forEach(
            (column, below) -> {
              LayoutColumn read = column(column, below);
              columns.add(read);
              List<String> all = new ArrayList<>(read.also());
              all.add(column);
              for (String one : all) {
                if (!folded.add(ColumnNames.folded(one))) {
                  throw below.wrong("the column '" + one + "' is named twice");
                }
              }
            });
    if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
      throw node.wrong("a layout has 1 to " + MOST_COLUMNS + " columns, not " + columns.size());
    }
    return columns;
  }

  private static LayoutColumn column(String column, YamlNode below) {
    if (below instanceof YamlNode.Text text && text.text().isEmpty()) {
      return new LayoutColumn(column, false, List.of());
    }
    Map<String, YamlNode> keys = below.keys(LayoutKey.words(LayoutKey.Part.COLUMN));
    YamlNode needed = keys.get("needed");
    YamlNode also = keys.get("also");
    return new LayoutColumn(
        column, needed != null && needed.flag(), also == null ? List.of() : also.texts());
  }

  private Signs signs(List<LayoutColumn> columns) {
    Set<String> absent = new HashSet<>();
    YamlNode without = keys.get("absent");
    if (without != null) {
      without.texts().forEach(column -> absent.add(ColumnNames.folded(column)));
    }
    YamlNode sheets = keys.get("sheets");
    return new Signs(
        absent,
        keys.containsKey("headerless"),
        like(columns),
        dialect(),
        charset(),
        sheets == null ? Set.of() : Set.copyOf(sheets.texts()));
  }

  private Map<Integer, Pattern> like(List<LayoutColumn> columns) {
    Map<Integer, Pattern> like = new HashMap<>();
    YamlNode headerless = keys.get("headerless");
    if (headerless != null) {
      CellReader.Names names = new CellReader.Names(columns);
      headerless
          .names()
          .forEach(
              (column, regex) -> like.put(names.column(column, regex), CellReader.regex(regex)));
    }
    return like;
  }

  private @Nullable Dialect dialect() {
    YamlNode delimiter = keys.get("delimiter");
    YamlNode quote = keys.get("quote");
    if (delimiter == null && quote == null) {
      return null;
    }
    Dialect dialect =
        Dialect.of(
            delimiter == null ? ',' : delimiter.text().equals("tab") ? '\t' : one(delimiter));
    return quote == null
        ? dialect
        : dialect.withQuote(quote.text().equals("none") ? Dialect.NO_QUOTE : one(quote));
  }

  private static char one(YamlNode node) {
    if (node.text().length() != 1) {
      throw node.wrong("'" + node.text() + "' is not one character");
    }
    return node.text().charAt(0);
  }

  private @Nullable Charset charset() {
    YamlNode node = keys.get("charset");
    if (node == null) {
      return null;
    }
    try {
      return Charset.forName(node.text());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw node.wrong("'" + node.text() + "' is no charset that is known here");
    }
  }

  private Mapping mapping(RecordKind kind, List<LayoutColumn> columns) {
    List<CellForm> forms = forms(columns);
    YamlNode eachNode = keys.get("each");
    CellReader.Names names = new CellReader.Names(columns);
    Each each = eachNode == null ? null : EachReader.read(eachNode, names);
    CellReader cells = new CellReader(names);
    List<Mapping.Filter> filters = new ArrayList<>();
    YamlNode leaveOut = keys.get("leave-out");
    if (leaveOut != null) {
      leaveOut.items().forEach(item -> filters.add(filter(item, cells)));
    }
    return cells.mapping(Targets.of(kind), required("record"), each, filters, forms);
  }

  private static Mapping.Filter filter(YamlNode node, CellReader cells) {
    Map<String, YamlNode> keys = node.keys(LayoutKey.words(LayoutKey.Part.FILTER));
    YamlNode when = keys.get("when");
    YamlNode because = keys.get("because");
    if (when == null || because == null) {
      throw node.wrong("'when' and 'because' are both needed");
    }
    return new Mapping.Filter(cells.condition(when), because.text());
  }

  private List<CellForm> forms(List<LayoutColumn> columns) {
    Map<String, Quantity.Reason> everywhere = marks(keys.get("missing"));
    List<CellForm> all = new ArrayList<>();
    Map<String, YamlNode> names = required("columns").names();
    for (LayoutColumn column : columns) {
      Map<String, Quantity.Reason> own = new HashMap<>(everywhere);
      int decimals = -1;
      if (names.get(column.name()) instanceof YamlNode.Keys map) {
        own.putAll(marks(map.keys().get("missing")));
        YamlNode digits = map.keys().get("decimals");
        decimals = digits == null ? -1 : digit(digits);
      }
      all.add(new CellForm(own, decimals));
    }
    return all;
  }

  private static int digit(YamlNode node) {
    char digit = one(node);
    if (digit < '0' || digit > '9') {
      throw node.wrong("'" + digit + "' is not a digit");
    }
    return digit - '0';
  }

  /** Marks for "no value", and why there is none. */
  static Map<String, Quantity.Reason> marks(@Nullable YamlNode node) {
    Map<String, Quantity.Reason> marks = new HashMap<>();
    if (node != null) {
      node.names().forEach((mark, reason) -> marks.put(mark, reason(reason)));
    }
    return marks;
  }

  private static Quantity.Reason reason(YamlNode node) {
    String words = node.text().replace('_', ' ').replace('-', ' ');
    return Arrays.stream(Quantity.Reason.values())
        .filter(reason -> reason.words().equals(words))
        .findFirst()
        .orElseThrow(
            () ->
                node.wrong(
                    "'"
                        + node.text()
                        + "' is not one of "
                        + String.join(
                            ", ",
                            Arrays.stream(Quantity.Reason.values())
                                .map(Quantity.Reason::words)
                                .toList())));
  }

  private List<Entry> records(String dataset) {
    List<Entry> records = new ArrayList<>();
    records(records, keys.get("sources"), RecordKind.SOURCE, dataset);
    records(records, keys.get("operations"), RecordKind.OPERATION, dataset);
    return records;
  }

  private static void records(
      List<Entry> records, @Nullable YamlNode list, RecordKind kind, String dataset) {
    for (YamlNode node : list == null ? List.<YamlNode>of() : list.items()) {
      List<String> columns = EntryFields.columns(kind);
      Map<String, YamlNode> cells = node.keys(columns);
      List<String> fields = new ArrayList<>();
      for (String column : columns) {
        YamlNode cell = cells.get(column);
        fields.add(cell == null ? "" : cell.text());
      }
      try {
        records.add(EntryFields.entry(kind, dataset, fields));
      } catch (IllegalArgumentException e) {
        throw node.wrong(String.valueOf(e.getMessage()));
      }
    }
  }
}
