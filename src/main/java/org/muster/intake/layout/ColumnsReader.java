package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;
import org.muster.intake.recipe.CellForm;

/** Reads which columns a layout has, and how their cells are taken. */
final class ColumnsReader {
  /** As many as a table may have, if the settings do not say otherwise. */
  private static final int MOST_COLUMNS = 256;

  private final Mistakes mistakes;

  ColumnsReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** The columns, in their order, as they stand behind the key {@code columns}. */
  List<LayoutColumn> columns(YamlNode node) {
    List<LayoutColumn> columns = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    node.names()
        .forEach(
            (column, below) -> {
              LayoutColumn read =
                  mistakes.read(
                      LayoutColumn.named(column, LayoutColumn.From.LAYOUT),
                      () -> column(column, below));
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
      return LayoutColumn.named(column, LayoutColumn.From.LAYOUT);
    }
    Map<String, YamlNode> keys = below.keys(LayoutKey.words(LayoutKey.Part.COLUMN), mistakes);
    YamlNode also = keys.get("also");
    boolean needed = flag(keys, "needed");
    boolean sheet = flag(keys, "sheet");
    if (needed && sheet) {
      mistakes.add(
          below.wrong("'needed' cannot stand beside 'sheet', as no header has such a column"));
    }
    return new LayoutColumn(
        column,
        needed,
        also == null ? List.of() : mistakes.read(List.of(), also::texts),
        sheet ? LayoutColumn.From.SHEET : LayoutColumn.From.LAYOUT);
  }

  private boolean flag(Map<String, YamlNode> keys, String key) {
    YamlNode node = keys.get(key);
    return node != null && mistakes.read(false, node::flag);
  }

  /**
   * How the cells of each column are taken.
   *
   * @param keys of the layout's file
   * @param usual how those of a column are taken of which nothing is said
   */
  List<CellForm> forms(List<LayoutColumn> columns, Map<String, YamlNode> keys, CellForm usual) {
    List<CellForm> all = new ArrayList<>();
    YamlNode named = keys.get("columns");
    for (LayoutColumn column : columns) {
      Map<String, Quantity.Reason> own = new HashMap<>(usual.missing());
      int decimals = -1;
      if (named != null && named.names().get(column.name()) instanceof YamlNode.Keys map) {
        own.putAll(marks(map.keys().get("missing"), mistakes));
        YamlNode digits = map.keys().get("decimals");
        decimals = digits == null ? -1 : mistakes.read(-1, () -> digit(digits));
      }
      all.add(new CellForm(own, decimals, column.from() == LayoutColumn.From.SHEET));
    }
    return all;
  }

  /** How the cells of a column are taken of which nothing is said. */
  CellForm form(Map<String, YamlNode> keys) {
    return new CellForm(marks(keys.get("missing"), mistakes), -1, false);
  }

  private static int digit(YamlNode node) {
    char digit = node.character();
    if (digit < '0' || digit > '9') {
      throw node.wrong("'" + digit + "' is not a digit");
    }
    return digit - '0';
  }

  /** Marks for "no value", and why there is none. */
  static Map<String, Quantity.Reason> marks(@Nullable YamlNode node, Mistakes mistakes) {
    Map<String, Quantity.Reason> marks = new HashMap<>();
    if (node != null && !(node instanceof YamlNode.Keys)) {
      mistakes.add(node.wrong("each mark stands with its reason here, as {NA: not reported}"));
    } else if (node != null) {
      mistakes
          .read(Map.<String, YamlNode>of(), node::names)
          .forEach((mark, reason) -> mistakes.run(() -> marks.put(mark, reason(reason))));
    }
    return marks;
  }

  private static Quantity.Reason reason(YamlNode node) {
    String words = node.text().replace('_', ' ').replace('-', ' ');
    return node.oneOf(Quantity.Reason.values(), Quantity.Reason::words, words, "is not one of");
  }
}
