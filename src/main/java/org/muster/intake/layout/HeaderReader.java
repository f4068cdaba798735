package org.muster.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.intake.format.HeaderCandidate;
import org.muster.intake.format.TableHead;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/**
 * Recognises a table's layout, where its header is and how it is written by the names in it alone:
 * neither the file's name nor the order of its columns matters.
 */
public final class HeaderReader {
  private final List<Layout> layouts;
  private final List<Map<String, Integer>> places;
  private final boolean twoLines;

  /** Among the given layouts, at least one. */
  public HeaderReader(List<Layout> layouts) {
    this.layouts = layouts.stream().filter(layout -> !layout.recordsOnly()).toList();
    this.places = this.layouts.stream().map(HeaderMatch::places).toList();
    this.twoLines = this.layouts.stream().anyMatch(layout -> layout.signs().twoLines());
  }

  /**
   * Finds the header of a table.
   *
   * @param head with at least one candidate
   */
  public Recognition recognise(TableHead head) {
    List<HeaderMatch> matches = matches(head.candidates());
    boolean none = matches.stream().noneMatch(match -> match.fits() || match.near());
    Optional<Notice> odd = none ? oddValue(head) : Optional.empty();
    if (odd.isPresent()) {
      return new Recognition.Refused(List.of(), odd.get(), true);
    }
    if (matches.isEmpty()) {
      return new Recognition.Refused(List.of(), noHeader(head), false);
    }
    HeaderMatch match = none ? likeliest(head, matches) : matches.getFirst();
    Optional<HeaderMatch> rival = matches.stream().filter(m -> m.asGoodAs(match)).findFirst();
    if (rival.isPresent()) {
      return new Recognition.Refused(List.of(), ambiguous(head, match, rival.get()), true);
    }
    String line = match.candidate().text();
    Place place = Place.row(head.name(), match.candidate().line());
    List<Notice> remarks = new ArrayList<>();
    String layout = match.layout().name();
    if (!match.fits()) {
      if (match.near()) {
        match.missing().forEach(name -> remarks.add(missing(place, name, layout)));
      }
      return new Recognition.Refused(remarks, unknownLayout(place, line, match), match.near());
    }
    if (!match.layout().refused().isEmpty()) {
      return new Recognition.Refused(remarks, notData(place, line, match.layout()), true);
    }
    String repeated = match.repeated();
    if (repeated != null) {
      return new Recognition.Refused(
          remarks, Notice.of(NoticeType.COLUMN_REPEATED, place, line, "name", repeated), true);
    }
    String misspelt = match.misspelt();
    String meant = misspelt == null ? null : match.meantBy(misspelt);
    if (misspelt != null && meant != null) {
      return new Recognition.Refused(remarks, misspelt(place, line, misspelt, meant), true);
    }
    match.unknown().forEach(name -> remarks.add(unknown(place, name, layout)));
    return new Recognition.Recognised(match.header(), remarks);
  }

  /** The best first. */
  private List<HeaderMatch> matches(List<HeaderCandidate> candidates) {
    List<HeaderMatch> matches = new ArrayList<>();
    for (HeaderCandidate candidate : candidates) {
      match(candidate, layout -> true, matches);
      for (HeaderCandidate lower : candidates) {
        if (twoLines && candidate.isAbove(lower)) {
          match(candidate.over(lower), layout -> layout.signs().twoLines(), matches);
        }
      }
    }
    matches.sort(HeaderMatch.BEST_FIRST);
    return matches;
  }

  /**
   * The best of those whose line looks most like a header, where none fits: the first that is as
   * wide as the table, so neither a title above it nor a row that shares a word with some layout.
   *
   * @param matches the best first
   */
  private static HeaderMatch likeliest(TableHead head, List<HeaderMatch> matches) {
    HeaderCandidate header = firstOfWidth(head);
    return matches.stream()
        .filter(match -> match.candidate().equals(header))
        .findFirst()
        .orElse(matches.getFirst());
  }

  /**
   * The first line that names as many columns as the table has by most of its lines. A text's lines
   * are of a table if they have the same number of fields in one dialect; most of them tell which.
   * Null if no line names two.
   */
  private static @Nullable HeaderCandidate firstOfWidth(TableHead head) {
    Map<List<Object>, List<HeaderCandidate>> tables =
        head.candidates().stream()
            .filter(line -> line.named() > 1)
            .collect(
                Collectors.groupingBy(
                    line -> table(head, line), LinkedHashMap::new, Collectors.toList()));
    List<HeaderCandidate> lines =
        tables.values().stream()
            .max(
                Comparator.comparingInt((List<HeaderCandidate> table) -> table.size())
                    .thenComparingInt(table -> table.getFirst().width()))
            .orElse(List.of());
    int[] named = lines.stream().mapToInt(HeaderCandidate::named).sorted().toArray();
    return lines.stream()
        .filter(line -> line.named() >= named[(named.length - 1) / 2])
        .findFirst()
        .orElse(null);
  }

  /** What lines of one table have in common; those of a sheet end where their cells do. */
  private static List<Object> table(TableHead head, HeaderCandidate line) {
    return List.of(line.dialect(), head.sheet().isEmpty() ? line.width() : 0);
  }

  private void match(
      HeaderCandidate candidate, Predicate<Layout> which, List<HeaderMatch> matches) {
    List<String> folded = candidate.names().stream().map(ColumnNames::folded).toList();
    for (int i = 0; i < layouts.size(); i++) {
      if (which.test(layouts.get(i))) {
        HeaderMatch.of(layouts.get(i), places.get(i), candidate, folded).ifPresent(matches::add);
      }
    }
  }

  /** What keeps a file without a header, of which the other first rows fit, from being one. */
  private Optional<Notice> oddValue(TableHead head) {
    for (HeaderCandidate candidate : head.candidates()) {
      for (Layout layout : layouts) {
        Signs signs = layout.signs();
        int row =
            candidate.headerless() && signs.headerless()
                ? signs.odd(candidate.samples(), layout.columns().size())
                : -1;
        if (row >= 0) {
          return Optional.of(odd(head, layout, candidate.samples().get(row), row));
        }
      }
    }
    return Optional.empty();
  }

  private static Notice odd(TableHead head, Layout layout, List<String> row, int number) {
    int column = layout.signs().unlike(row);
    String name = layout.columns().get(column).name();
    return Notice.of(
        NoticeType.FILE_UNKNOWN_LAYOUT,
        Place.file(head.name()).at(name),
        row.get(column),
        "nearest",
        layout.name(),
        "differs",
        "the look of '%s' in row %d of its column %s, as neither has a header"
            .formatted(row.get(column), number + 1, name));
  }

  private Notice noHeader(TableHead head) {
    return Notice.of(
        NoticeType.FILE_UNKNOWN_LAYOUT,
        Place.file(head.name()),
        "",
        "nearest",
        layouts.getFirst().name(),
        "differs",
        "having no header");
  }

  private static Notice ambiguous(TableHead head, HeaderMatch one, HeaderMatch other) {
    return Notice.of(
        NoticeType.FILE_AMBIGUOUS_LAYOUT,
        Place.row(head.name(), one.candidate().line()),
        one.candidate().text(),
        "layout",
        one.layout().name(),
        "nearest",
        other.layout().name());
  }

  private static Notice notData(Place place, String line, Layout layout) {
    return Notice.of(
        NoticeType.FILE_NOT_DATA, place, line, "name", layout.about(), "why", layout.refused());
  }

  private static Notice unknownLayout(Place place, String line, HeaderMatch match) {
    List<String> differs = new ArrayList<>();
    if (!match.missing().isEmpty()) {
      differs.add("the missing " + ColumnNames.listed(match.missing()));
    }
    if (!match.unknown().isEmpty()) {
      differs.add("the unknown " + ColumnNames.listed(match.unknown()));
    }
    List<String> own =
        match.layout().columns().stream()
            .limit(match.layout().ownColumns())
            .map(LayoutColumn::name)
            .toList();
    if (match.known() < HeaderMatch.DISTINCT) {
      differs.add(
          own.size() < HeaderMatch.DISTINCT
              ? "having other columns than " + ColumnNames.listed(own)
              : "having fewer than " + HeaderMatch.DISTINCT + " of its columns");
    }
    return Notice.of(
        NoticeType.FILE_UNKNOWN_LAYOUT,
        place,
        line,
        "nearest",
        match.layout().name(),
        "differs",
        String.join(" and ", differs));
  }

  private static Notice missing(Place place, String name, String layout) {
    return Notice.of(NoticeType.COLUMN_MISSING, place.at(name), "", "name", name, "layout", layout);
  }

  private static Notice unknown(Place place, String name, String layout) {
    String shown = ColumnNames.shown(name);
    return Notice.of(
        NoticeType.COLUMN_UNKNOWN, place.at(shown), name, "name", shown, "layout", layout);
  }

  private static Notice misspelt(Place place, String line, String name, String meant) {
    String shown = ColumnNames.shown(name);
    return Notice.of(
        NoticeType.COLUMN_MISSPELT, place.at(shown), line, "name", shown, "meant", meant);
  }
}
