package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.intake.format.HeaderCandidate;

/**
 * A candidate for a header held against one layout.
 *
 * @param columns as in {@link Header}
 * @param unknown names that are no column of the layout and not {@link #OUR_PREFIX our own}
 * @param missing required columns that the header does not name
 * @param repeated the first column that it names twice, null if none
 */
record HeaderMatch(
    Layout layout,
    HeaderCandidate candidate,
    List<Integer> columns,
    List<String> unknown,
    List<String> missing,
    @Nullable String repeated) {
  /** Columns that Muster itself puts into a file of rejects; they are not read. */
  private static final String OUR_PREFIX = "muster_";

  /** The columns that limit who may see a record. */
  private static final List<String> LIMITING = List.of("marking", "releasable_to");

  /** How many names a header must share with a layout to be taken for one of its own. */
  static final int DISTINCT = 3;

  /** The better match first. */
  static final Comparator<HeaderMatch> BEST_FIRST =
      Comparator.comparingInt((HeaderMatch match) -> match.fits() ? 0 : 1)
          .thenComparingInt(match -> -match.known())
          .thenComparingInt(match -> match.missing.size())
          .thenComparingLong(match -> match.candidate.line())
          .thenComparingInt(match -> -match.names().size());

  static HeaderMatch of(Layout layout, HeaderCandidate candidate) {
    List<String> names = candidate.names();
    Integer[] columns = new Integer[names.size()];
    Arrays.fill(columns, -1);
    Map<String, Integer> places = places(layout);
    List<String> unknown = new ArrayList<>();
    String repeated = null;
    for (int i = 0; i < columns.length; i++) {
      String name = ColumnNames.folded(names.get(i));
      Integer column = places.get(name);
      if (column != null) {
        repeated = repeated == null && Arrays.asList(columns).contains(column) ? name : repeated;
        columns[i] = column;
      } else if (!name.startsWith(OUR_PREFIX) && !unknown.contains(names.get(i))) {
        unknown.add(names.get(i));
      }
    }
    List<Integer> found = List.of(columns);
    List<String> missing =
        layout.columns().stream()
            .filter(c -> c.required() && !found.contains(layout.indexOf(c.name())))
            .map(LayoutColumn::name)
            .toList();
    return new HeaderMatch(layout, candidate, found, unknown, missing, repeated);
  }

  private static Map<String, Integer> places(Layout layout) {
    Map<String, Integer> places = new HashMap<>();
    for (LayoutColumn column : layout.columns()) {
      places.put(column.name(), layout.indexOf(column.name()));
    }
    places.put(Header.REJECTED_TEXT, layout.columns().size());
    return places;
  }

  /**
   * Whether the file is of the layout: nothing is missing, and neither are so few of its columns
   * there nor so many others that the names may be the same by chance, as in any list with an id
   * and a name.
   */
  boolean fits() {
    return missing.isEmpty() && known() >= DISTINCT && unknown.size() < known();
  }

  /** The names in the header. */
  List<String> names() {
    return candidate.names();
  }

  /** How many of the layout's columns the header names. */
  int known() {
    int all = layout.columns().size();
    return (int) columns.stream().filter(c -> c >= 0 && c < all).distinct().count();
  }

  /** Whether the header was meant for the layout, although it does not fit. */
  boolean near() {
    return known() >= DISTINCT && known() > missing.size();
  }

  /**
   * The column that limits who may see a record and that an unknown name seems to mean; null if
   * there is none. Read without it, a restricted record would count as unmarked.
   */
  @Nullable String meantBy(String unknownName) {
    return LIMITING.stream()
        .filter(limiting -> !columns.contains(layout.indexOf(limiting)))
        .filter(limiting -> ColumnNames.similar(ColumnNames.folded(unknownName), limiting))
        .findFirst()
        .orElse(null);
  }

  Header header() {
    return new Header(layout, candidate, names(), columns);
  }

  /** The first unknown name that {@linkplain #meantBy seems to mean} a limiting column. */
  @Nullable String misspelt() {
    return unknown.stream().filter(name -> Objects.nonNull(meantBy(name))).findFirst().orElse(null);
  }
}
