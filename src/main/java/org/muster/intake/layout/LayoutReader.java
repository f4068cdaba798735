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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.domain.Quantity;
import org.muster.domain.RecordKind;
import org.muster.intake.format.Dialect;
import org.muster.intake.recipe.CellForm;
import org.muster.intake.recipe.Condition;
import org.muster.intake.recipe.Each;
import org.muster.intake.recipe.Mapping;

/** Reads a layout's file and checks all of it. */
final class LayoutReader {
  /** One bit of a row's flags is left for a column of our own. */
  private static final int MOST_COLUMNS = 63;

  /** Keys that are about rows: without any of them, and without columns, it brings records only. */
  private static final Set<String> ROWS =
      Set.of("kind", "refused", "record", "each", "leave-out", "trailer");

  /** Stands for the dataset while the rest is read. */
  private static final String NO_DATASET = "-";

  private final String name;
  private final String version;
  private final Map<String, YamlNode> keys;
  private final YamlNode root;
  private final Predicate<String> others;
  private final Mistakes mistakes = new Mistakes();

  private LayoutReader(String file, byte[] yaml, Predicate<String> others) {
    this.others = others;
    this.name = name(file);
    this.version = Layouts.version(yaml);
    this.root = YamlNode.read(file, yaml, mistakes);
    this.keys = root.keys(LayoutKey.words(LayoutKey.Part.LAYOUT), mistakes);
  }

  /**
   * Reads a layout.
   *
   * @param file its name, for messages; see {@link #name}
   * @param others whether there is a layout of a name, whose records may come along
   * @throws LayoutException with all mistakes
   */
  static Layout read(String file, byte[] yaml, Predicate<String> others) {
    return new LayoutReader(file, yaml, others).layout();
  }

  /** A layout's name, which is that of its file without folder and ending. */
  static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  }

  private Layout layout() {
    if (Layouts.NATIVE.stream().anyMatch(own -> own.name().equals(name))) {
      mistakes.add(root.wrong("'" + name + "' is the name of Muster's own layout"));
    }
    String about = mistakes.read("", () -> required("about").text());
    if (!keys.containsKey("columns") && keys.keySet().stream().noneMatch(ROWS::contains)) {
      return recordsOnly(about);
    }
    List<LayoutColumn> columns = mistakes.read(List.of(), this::columns);
    Signs signs = signs(columns);
    return keys.containsKey("refused")
        ? refused(about, columns, signs)
        : rows(about, columns, signs);
  }

  private Layout recordsOnly(String about) {
    String dataset = mistakes.read(NO_DATASET, this::dataset);
    List<Entry> records = records(dataset);
    mistakes.end();
    return new Layout(
        name,
        version,
        about,
        RecordKind.OPERATION,
        dataset,
        false,
        List.of(),
        Signs.NONE,
        null,
        "",
        null,
        records,
        List.of(),
        "");
  }

  private Layout refused(String about, List<LayoutColumn> columns, Signs signs) {
    String why = mistakes.read("", () -> required("refused").text());
    mistakes.end();
    return new Layout(
        name,
        version,
        about,
        RecordKind.SOURCE,
        "",
        false,
        columns,
        signs,
        null,
        "",
        null,
        List.of(),
        List.of(),
        why);
  }

  private Layout rows(String about, List<LayoutColumn> columns, Signs signs) {
    RecordKind kind = mistakes.<@Nullable RecordKind>read(null, () -> kind(required("kind")));
    String dataset = mistakes.read(NO_DATASET, this::dataset);
    boolean whole = read("whole-truth", false, YamlNode::flag);
    Mapping mapping = mistakes.<@Nullable Mapping>read(null, () -> mapping(kind, columns));
    String repeated = read("repeated", "", YamlNode::text);
    YamlNode trailer = keys.get("trailer");
    Trailer totals =
        trailer == null
            ? null
            : mistakes.<@Nullable Trailer>read(
                null, () -> Trailer.read(trailer, new CellReader.Names(columns), mistakes));
    List<Entry> records = records(dataset);
    List<String> with = with();
    mistakes.end();
    return new Layout(
        name,
        version,
        about,
        Objects.requireNonNull(kind),
        dataset,
        whole,
        columns,
        signs,
        mapping,
        repeated,
        totals,
        records,
        with,
        "");
  }

  private List<String> with() {
    YamlNode with = keys.get("with");
    for (YamlNode other : with == null ? List.<YamlNode>of() : with.items()) {
      mistakes.run(
          () -> {
            if (!others.test(other.text())) {
              throw other.wrong("there is no layout '" + other.text() + "'");
            }
          });
    }
    return read("with", List.of(), YamlNode::texts);
  }

  /** What a key says; the standard where it is absent or wrong. */
  private <T> T read(String key, T standard, Function<YamlNode, T> reading) {
    YamlNode node = keys.get(key);
    return node == null ? standard : mistakes.read(standard, () -> reading.apply(node));
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
      throw mistakes.lacks(root, "the key '" + key + "' is missing");
    }
    return node;
  }

  private static RecordKind kind(YamlNode node) {
    return Arrays.stream(RecordKind.values())
        .filter(kind -> kind.plural().equals(node.text()))
        .findFirst()
        .orElseThrow(
            () ->
                node.wrong(
                    "'"
                        + node.text()
                        + "' is no kind of record; these are: "
                        + Arrays.stream(RecordKind.values())
                            .map(RecordKind::plural)
                            .collect(Collectors.joining(", "))));
  }

  private List<LayoutColumn> columns() {
    List<LayoutColumn> columns = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    YamlNode node = required("columns");
    node.names()
        .forEach(
            (column, below) -> {
              LayoutColumn read =
                  mistakes.read(
                      new LayoutColumn(column, false, List.of()), () -> column(column, below));
              columns.add(read);
              List<String> all = new ArrayList<>(read.also());
              all.add(column);
              for (String one : all) {
                if (!folded.add(ColumnNames.folded(one))) {
                  mistakes.add(below.wrong("the column '" + one + "' is named twice"));
                }
              }
            });
    if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
      mistakes.add(
          node.wrong("a layout has 1 to " + MOST_COLUMNS + " columns, not " + columns.size()));
    }
    return columns;
  }

  private LayoutColumn column(String column, YamlNode below) {
    if (below instanceof YamlNode.Text text && text.text().isEmpty()) {
      return new LayoutColumn(column, false, List.of());
    }
    Map<String, YamlNode> keys = below.keys(LayoutKey.words(LayoutKey.Part.COLUMN), mistakes);
    YamlNode needed = keys.get("needed");
    YamlNode also = keys.get("also");
    return new LayoutColumn(
        column,
        needed != null && mistakes.read(false, needed::flag),
        also == null ? List.of() : mistakes.read(List.of(), also::texts));
  }

  private Signs signs(List<LayoutColumn> columns) {
    Set<String> absent = new HashSet<>();
    read("absent", List.<String>of(), YamlNode::texts)
        .forEach(column -> absent.add(ColumnNames.folded(column)));
    return new Signs(
        absent,
        keys.containsKey("headerless"),
        mistakes.read(Map.of(), () -> like(columns)),
        mistakes.<@Nullable Dialect>read(null, this::dialect),
        mistakes.<@Nullable Charset>read(null, this::charset),
        Set.copyOf(read("sheets", List.<String>of(), YamlNode::texts)));
  }

  private Map<Integer, Pattern> like(List<LayoutColumn> columns) {
    Map<Integer, Pattern> like = new HashMap<>();
    YamlNode headerless = keys.get("headerless");
    if (headerless != null) {
      CellReader.Names names = new CellReader.Names(columns);
      headerless
          .names()
          .forEach(
              (column, regex) -> {
                int at = mistakes.read(-1, () -> names.column(column, regex));
                mistakes.run(() -> like.put(at, CellReader.regex(regex)));
              });
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
            delimiter == null
                ? ','
                : mistakes.read(',', () -> delimiter.text().equals("tab") ? '\t' : one(delimiter)));
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

  /**
   * Null where the kind, and so the record's columns, is not known; all is looked at all the same.
   */
  private @Nullable Mapping mapping(@Nullable RecordKind kind, List<LayoutColumn> columns) {
    List<CellForm> forms = forms(columns);
    YamlNode eachNode = keys.get("each");
    CellReader.Names names = new CellReader.Names(columns);
    Each each = null;
    if (eachNode != null) {
      each = mistakes.<@Nullable Each>read(null, () -> EachReader.read(eachNode, names, mistakes));
      if (each == null) {
        names.anyEach();
      }
    }
    CellReader cells = new CellReader(names, mistakes);
    List<Mapping.Filter> filters = new ArrayList<>();
    YamlNode leaveOut = keys.get("leave-out");
    if (leaveOut != null) {
      leaveOut.items().forEach(item -> mistakes.run(() -> filters.add(filter(item, cells))));
    }
    YamlNode record = required("record");
    if (kind == null) {
      cells.stray(record.names());
      return null;
    }
    return cells.mapping(Targets.of(kind), record, each, filters, forms);
  }

  private Mapping.Filter filter(YamlNode node, CellReader cells) {
    Map<String, YamlNode> keys = node.keys(LayoutKey.words(LayoutKey.Part.FILTER), mistakes);
    YamlNode when = keys.get("when");
    YamlNode because = keys.get("because");
    if (when == null || because == null) {
      mistakes.add(mistakes.lacks(node, "'when' and 'because' are both needed"));
    }
    return new Mapping.Filter(
        when == null
            ? Condition.ALWAYS
            : mistakes.read(Condition.ALWAYS, () -> cells.condition(when)),
        because == null ? "" : mistakes.read("", because::text));
  }

  private List<CellForm> forms(List<LayoutColumn> columns) {
    Map<String, Quantity.Reason> everywhere = marks(keys.get("missing"), mistakes);
    List<CellForm> all = new ArrayList<>();
    YamlNode named = keys.get("columns");
    for (LayoutColumn column : columns) {
      Map<String, Quantity.Reason> own = new HashMap<>(everywhere);
      int decimals = -1;
      if (named != null && named.names().get(column.name()) instanceof YamlNode.Keys map) {
        own.putAll(marks(map.keys().get("missing"), mistakes));
        YamlNode digits = map.keys().get("decimals");
        decimals = digits == null ? -1 : mistakes.read(-1, () -> digit(digits));
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
  static Map<String, Quantity.Reason> marks(@Nullable YamlNode node, Mistakes mistakes) {
    Map<String, Quantity.Reason> marks = new HashMap<>();
    if (node != null) {
      mistakes
          .read(Map.<String, YamlNode>of(), node::names)
          .forEach((mark, reason) -> mistakes.run(() -> marks.put(mark, reason(reason))));
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

  private void records(
      List<Entry> records, @Nullable YamlNode list, RecordKind kind, String dataset) {
    for (YamlNode node : list == null ? List.<YamlNode>of() : list.items()) {
      mistakes.run(() -> records.add(record(node, kind, dataset)));
    }
  }

  private Entry record(YamlNode node, RecordKind kind, String dataset) {
    List<String> columns = EntryFields.columns(kind);
    Map<String, YamlNode> cells = node.keys(columns, mistakes);
    List<String> fields = new ArrayList<>();
    for (String column : columns) {
      YamlNode cell = cells.get(column);
      fields.add(cell == null ? "" : text(cell, node));
    }
    try {
      return EntryFields.entry(kind, dataset, fields);
    } catch (IllegalArgumentException e) {
      throw mistakes.lacks(node, String.valueOf(e.getMessage()));
    }
  }

  private String text(YamlNode cell, YamlNode record) {
    try {
      return cell.text();
    } catch (LayoutException e) {
      mistakes.unknown(record, e);
      return "";
    }
  }
}
