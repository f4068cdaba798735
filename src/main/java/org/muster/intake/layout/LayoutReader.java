package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Entry;
import org.muster.domain.RecordKind;
import org.muster.intake.recipe.CellForm;
import org.muster.intake.recipe.Condition;
import org.muster.intake.recipe.Each;
import org.muster.intake.recipe.Mapping;
import org.muster.intake.recipe.Months;

/** Reads a layout's file and checks all of it. */
final class LayoutReader {
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
    Signs signs = new SignsReader(keys, mistakes).signs(columns);
    return keys.containsKey("refused")
        ? refused(about, columns, signs)
        : rows(about, columns, signs);
  }

  private Layout recordsOnly(String about) {
    String dataset = mistakes.read(NO_DATASET, this::dataset);
    List<Entry> records = new BroughtReader(keys, dataset, mistakes).records();
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
    headless(columns, signs, mapping);
    String repeated = read("repeated", "", YamlNode::text);
    YamlNode trailer = keys.get("trailer");
    Trailer totals =
        trailer == null
            ? null
            : mistakes.<@Nullable Trailer>read(
                null, () -> Trailer.read(trailer, new LayoutNames(columns), mistakes));
    List<Entry> records = new BroughtReader(keys, dataset, mistakes).records();
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

  /** Notes what needs the names of a header where there is none. */
  private void headless(List<LayoutColumn> columns, Signs signs, @Nullable Mapping mapping) {
    boolean sheet = columns.stream().anyMatch(c -> c.from() == LayoutColumn.From.SHEET);
    boolean alike = mapping != null && mapping.each() instanceof Each.OfAlike;
    if (signs.headerless() && (sheet || alike || signs.twoLines())) {
      mistakes.add(
          root.wrong("'like', 'sheet' and 'header-lines' cannot stand beside 'headerless'"));
    }
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
    return node.oneOf(
        RecordKind.values(), RecordKind::plural, node.text(), "is no kind of record; these are:");
  }

  private List<LayoutColumn> columns() {
    return new ColumnsReader(mistakes).columns(required("columns"));
  }

  /**
   * Null where the kind, and so the record's columns, is not known; all is looked at all the same.
   */
  private @Nullable Mapping mapping(@Nullable RecordKind kind, List<LayoutColumn> columns) {
    ColumnsReader reader = new ColumnsReader(mistakes);
    CellForm usual = reader.form(keys);
    List<CellForm> forms = reader.forms(columns, keys, usual);
    YamlNode eachNode = keys.get("each");
    LayoutNames names = new LayoutNames(columns);
    Each each = null;
    if (eachNode != null) {
      each =
          mistakes.<@Nullable Each>read(
              null, () -> EachReader.read(eachNode, usual, names, mistakes));
      if (each == null) {
        names.anyEach();
      }
    }
    CellReader cells = new CellReader(names, months(), pointed(), mistakes);
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

  /** What the publisher calls the months. */
  private Months months() {
    return read(
        "months",
        Months.ENGLISH,
        node -> {
          try {
            return new Months(node.items().stream().map(YamlNode::texts).toList());
          } catch (IllegalArgumentException e) {
            throw node.wrong(String.valueOf(e.getMessage()));
          }
        });
  }

  /** Whether a point parts thousands. */
  private boolean pointed() {
    return read(
        "thousands",
        false,
        node -> {
          if (!node.text().equals(".")) {
            throw node.wrong(
                "'%s' is not '.'; a comma, an apostrophe or a space needs no word"
                    .formatted(node.text()));
          }
          return true;
        });
  }

  private Mapping.Filter filter(YamlNode node, CellReader cells) {
    Map<String, YamlNode> keys = node.keys(LayoutKey.words(LayoutKey.Part.FILTER), mistakes);
    YamlNode when = keys.get("when");
    YamlNode because = keys.get("because");
    YamlNode takesBack = keys.get("takes-back");
    if (when == null || because == null) {
      mistakes.add(mistakes.lacks(node, "'when' and 'because' are both needed"));
    }
    return new Mapping.Filter(
        when == null
            ? Condition.ALWAYS
            : mistakes.read(Condition.ALWAYS, () -> cells.condition(when)),
        because == null ? "" : mistakes.read("", because::text),
        takesBack != null && mistakes.read(false, takesBack::flag));
  }
}
