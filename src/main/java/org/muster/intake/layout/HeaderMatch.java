package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muster.intake.format.HeaderCandidate;
import org.muster.intake.format.LimitingColumns;
import org.muster.intake.recipe.Each;

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

  /** How many names a header must share with a layout to be taken for one of its own. */
  static final int DISTINCT = 3;

  /** The better match first. */
  static final Comparator<HeaderMatch> BEST_FIRST =
      Comparator.comparingInt((HeaderMatch match) -> match.fits() ? 0 : 1)
          .thenComparingInt(match -> -match.known())
          .thenComparingInt(match -> match.missing.size())
          .thenComparingInt(HeaderMatch::unnamed)
          .thenComparingLong(match -> match.candidate.line())
          .thenComparingInt(match -> -match.names().size());

  /**
   * A candidate held against a layout; nothing if it has a header and the layout's files have none,
   * or the reverse, or if rows without a header do not look as they should.
   *
   * @param places of the layout's own columns, as {@link #places} gives them
   * @param folded the candidate's names, folded
   */
  static Optional<HeaderMatch> of(
      Layout layout, Map<String, Integer> places, HeaderCandidate candidate, List<String> folded) {
    if (layout.signs().headerless() != candidate.headerless()) {
      return Optional.empty();
    }
    return candidate.headerless()
        ? rows(layout, candidate)
        : Optional.of(names(layout, places, candidate, folded));
  }

  private static Optional<HeaderMatch> rows(Layout layout, HeaderCandidate candidate) {
    int columns = layout.columns().size();
    return layout.signs().fit(candidate.samples(), columns)
        ? Optional.of(
            new HeaderMatch(
                layout,
                candidate,
                IntStream.range(0, columns).boxed().toList(),
                List.of(),
                List.of(),
                null))
        : Optional.empty();
  }

  private static HeaderMatch names(
      Layout general, Map<String, Integer> named, HeaderCandidate candidate, List<String> folded) {
    List<String> names = candidate.names();
    Layout layout =
        general.forFile(names.stream().filter(name -> !name.isEmpty() && !ours(name)).toList());
    boolean more = layout.columns().size() > general.columns().size();
    Map<String, Integer> places = more ? places(layout) : named;
    Integer[] columns = new Integer[names.size()];
    Arrays.fill(columns, -1);
    List<String> unknown = new ArrayList<>();
    String repeated = null;
    for (int i = 0; i < columns.length; i++) {
      String name = folded.get(i);
      Integer column = places.get(name);
      if (column == null && !candidate.tags().isEmpty()) {
        column = places.get(ColumnNames.folded(candidate.tags().get(i)));
      }
      if (column != null) {
        repeated = repeated == null && Arrays.asList(columns).contains(column) ? name : repeated;
        columns[i] = column;
      } else if (!ours(name) && !unknown.contains(names.get(i))) {
        unknown.add(names.get(i));
      }
    }
    List<Integer> found = List.of(columns);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < layout.columns().size(); i++) {
      if (layout.columns().get(i).required() && !found.contains(i)) {
        missing.add(layout.columns().get(i).name());
      }
    }
    Each.OfAlike alike = layout.alike();
    if (alike != null) {
      missing.add("one like " + alike.pattern());
    }
    return new HeaderMatch(layout, candidate, found, unknown, missing, repeated);
  }

  private static boolean ours(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith(OUR_PREFIX);
  }

  /** Where the layout's columns are, by each of their folded names. */
  static Map<String, Integer> places(Layout layout) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < layout.columns().size(); i++) {
      LayoutColumn column = layout.columns().get(i);
      places.put(ColumnNames.folded(column.name()), i);
      for (String also : column.also()) {
        places.put(ColumnNames.folded(also), i);
      }
    }
    places.put(Header.REJECTED_TEXT, layout.columns().size());
    return places;
  }

  /**
   * Whether the file is of the layout: nothing is missing, and neither are so few of its columns
   * there nor so many others that the names may be the same by chance, as in any list with an id
   * and a name; unless the names are the layout's own to the last, as in a list of nations and
   * troops.
   */
  boolean fits() {
    return missing.isEmpty()
        && (known() >= DISTINCT || (whole() && unknown.stream().allMatch(String::isEmpty)))
        && unknown.size() < known()
        && candidate.names().stream()
            .noneMatch(name -> layout.signs().absent().contains(ColumnNames.folded(name)));
  }

  /** The names in the header; if there is none, those that the layout gives its columns. */
  List<String> names() {
    return candidate.headerless()
        ? layout.columns().stream().map(LayoutColumn::name).toList()
        : candidate.names();
  }

  /** How many of the layout's columns the header does not name. */
  private int unnamed() {
    return layout.columns().size() - known();
  }

  /** Whether nothing says which of the two layouts it is. */
  boolean asGoodAs(HeaderMatch other) {
    return !layout.name().equals(other.layout.name())
        && fits()
        && other.fits()
        && candidate.line() == other.candidate.line()
        && known() == other.known()
        && unnamed() == other.unnamed();
  }

  /** How many of the layout's columns the header names. */
  int known() {
    int all = layout.columns().size();
    return (int) columns.stream().filter(c -> c >= 0 && c < all).distinct().count();
  }

  /** Whether the header was meant for the layout, although it does not fit. */
  boolean near() {
    boolean most =
        layout.refused().isEmpty()
            && !candidate.headerless()
            && known() > 1
            && 2 * known() > layout.ownColumns();
    return (known() >= DISTINCT || whole() || most) && known() > missing.size();
  }

  /**
   * Whether all columns are there that the layout names itself, and so two at least; without a
   * header, whether it says what each of them looks like.
   */
  private boolean whole() {
    List<Integer> own =
        IntStream.range(0, layout.ownColumns())
            .filter(i -> columns.contains(i) || !layout.columns().get(i).mayBeSheet())
            .boxed()
            .toList();
    return missing.isEmpty()
        && own.size() > 1
        && columns.containsAll(own)
        && (!candidate.headerless() || layout.signs().like().keySet().containsAll(own));
  }

  /**
   * The column that limits who may see a record and that an unknown name seems to mean; null if
   * there is none. Read without it, a restricted record would count as unmarked.
   */
  @Nullable String meantBy(String unknownName) {
    return LimitingColumns.NAMES.stream()
        .filter(limiting -> !names(limiting))
        .filter(limiting -> ColumnNames.similar(ColumnNames.folded(unknownName), limiting))
        .findFirst()
        .orElse(null);
  }

  private boolean names(String column) {
    int place = layout.indexOf(column);
    return place >= 0 && columns.contains(place);
  }

  Header header() {
    return new Header(layout, layout.signs().declared(candidate), names(), columns);
  }

  /** The first unknown name that {@linkplain #meantBy seems to mean} a limiting column. */
  @Nullable String misspelt() {
    return unknown.stream().filter(name -> Objects.nonNull(meantBy(name))).findFirst().orElse(null);
  }
}
