package org.muster.intake.layout;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.intake.format.Dialect;

/** Reads by what a layout's files are known, and how they are written. */
final class SignsReader {
  private final Map<String, YamlNode> keys;
  private final Mistakes mistakes;

  /**
   * For a layout.
   *
   * @param keys of the layout's file
   */
  SignsReader(Map<String, YamlNode> keys, Mistakes mistakes) {
    this.keys = keys;
    this.mistakes = mistakes;
  }

  Signs signs(List<LayoutColumn> columns) {
    Set<String> absent = new HashSet<>();
    texts("absent").forEach(column -> absent.add(ColumnNames.folded(column)));
    return new Signs(
        absent,
        keys.containsKey("headerless"),
        mistakes.read(Map.of(), () -> like(columns)),
        mistakes.<@Nullable Dialect>read(null, this::dialect),
        mistakes.<@Nullable Charset>read(null, this::charset),
        Set.copyOf(texts("sheets")),
        mistakes.read(false, this::twoLines));
  }

  private boolean twoLines() {
    YamlNode node = keys.get("header-lines");
    if (node != null && !node.text().equals("1") && !node.text().equals("2")) {
      throw node.wrong("a header has 1 line, or 2");
    }
    return node != null && node.text().equals("2");
  }

  private Map<Integer, Pattern> like(List<LayoutColumn> columns) {
    Map<Integer, Pattern> like = new HashMap<>();
    YamlNode headerless = keys.get("headerless");
    if (headerless != null) {
      LayoutNames names = new LayoutNames(columns);
      headerless
          .names()
          .forEach(
              (column, regex) -> {
                int at = mistakes.read(-1, () -> names.column(column, regex));
                mistakes.run(() -> like.put(at, regex.regex()));
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
                : mistakes.read(
                    ',', () -> delimiter.text().equals("tab") ? '\t' : delimiter.character()));
    return quote == null
        ? dialect
        : dialect.withQuote(quote.text().equals("none") ? Dialect.NO_QUOTE : quote.character());
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

  private List<String> texts(String key) {
    YamlNode node = keys.get(key);
    return node == null ? List.of() : mistakes.read(List.of(), node::texts);
  }
}
