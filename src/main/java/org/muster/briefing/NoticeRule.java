package org.muster.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.strength.Statement;
import org.muster.domain.Citation;
import org.muster.domain.Deployment;
import org.muster.domain.Entry;
import org.muster.domain.Event;
import org.muster.domain.PlainWords;
import org.muster.domain.RecordKind;
import org.muster.domain.Spelling;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/**
 * Names that lead nowhere: operations and sources that no file describes, codes of operations that
 * differ only in how they are written; and a briefing that has nothing.
 *
 * <p>Rule: one notice for each such name, with the first record that uses it and how many more do;
 * at most {@value #MOST} of a type, since a column that is wrong in one row is wrong in all.
 */
final class NoticeRule {
  private static final int MOST = 100;

  private final TreeMap<String, Users> operations = new TreeMap<>();
  private final TreeMap<String, Users> sources = new TreeMap<>();
  private final TreeMap<String, Users> missing = new TreeMap<>();

  /**
   * How many records there are, and the first of those that are listed, by key; null if none is.
   */
  private record Users(@Nullable Entry first, long count) {
    Users with(Users other) {
      return new Users(lower(first, other.first), count + other.count);
    }

    private static @Nullable Entry lower(@Nullable Entry a, @Nullable Entry b) {
      return a == null ? b : b == null || a.key().compareTo(b.key()) <= 0 ? a : b;
    }

    String text() {
      if (first == null) {
        return PlainWords.count(count, "event that is", "events that are") + " not listed";
      }
      String id = RecordIds.of(first.key());
      return count == 1 ? id : id + " (and " + PlainWords.grouped(count - 1) + " more)";
    }
  }

  List<Notice> notices(
      BriefingSettings settings,
      Selection selection,
      EventReading events,
      OperationNames names,
      SourceBook book) {
    for (Statement s : selection.statements()) {
      Deployment d = s.deployment();
      boolean total = selection.totals().contains(d.operation());
      look(d, total ? "" : d.operation(), names, book, 1);
    }
    for (Event e : events.listed()) {
      look(e, e.operation(), names, book, 0);
    }
    count(events.totals(), names, book);
    List<Notice> notices = new ArrayList<>();
    if (selection.codes().isEmpty()
        && selection.statements().isEmpty()
        && events.totals().records() == 0) {
      notices.add(Notice.of(NoticeType.BRIEFING_EMPTY, Place.NOWHERE, "", "name", settings.id()));
    }
    notices.addAll(alike(selection.codes()));
    add(notices, operations, NoticeRule::operation);
    add(notices, sources, NoticeRule::source);
    add(notices, missing, (kind, record) -> missing(record));
    return notices;
  }

  /** Codes that are only written in several ways, and are several operations for all that. */
  private static List<Notice> alike(List<String> codes) {
    return codes.stream()
        .collect(Collectors.groupingBy(Spelling::folded, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(spellings -> spellings.size() > 1)
        .limit(MOST)
        .map(
            spellings ->
                Notice.of(
                    NoticeType.OPERATIONS_ALIKE,
                    Place.NOWHERE,
                    "",
                    "name",
                    PlainWords.list(spellings.stream().map(code -> "'" + code + "'").toList())))
        .toList();
  }

  /**
   * Looks at a record.
   *
   * @param number for how many it counts: 0 if it is counted elsewhere
   */
  private void look(
      Entry entry, String operation, OperationNames names, SourceBook book, long number) {
    if (!operation.isEmpty() && names.find(operation) == null) {
      count(operations, operation, entry, number);
    }
    if (SourceBook.citation(entry).sources().isEmpty()) {
      count(missing, entry.key().kind().plural(), entry, number);
    }
    book.unknown(entry).forEach(source -> count(sources, source, entry, number));
  }

  private void count(EventTotals events, OperationNames names, SourceBook book) {
    events
        .operations()
        .forEach(
            (operation, number) -> {
              if (names.find(operation) == null) {
                count(operations, operation, null, number);
              }
            });
    events
        .cited()
        .forEach(
            (source, number) -> {
              if (Citation.sources(source.text()).isEmpty()) {
                count(missing, RecordKind.EVENT.plural(), null, number);
              }
              book.unknown(source).forEach(text -> count(sources, text, null, number));
            });
  }

  private static void count(
      Map<String, Users> map, String name, @Nullable Entry entry, long number) {
    map.merge(name, new Users(entry, number), Users::with);
  }

  private interface Maker {
    Notice make(String name, String record);
  }

  private static void add(List<Notice> notices, SortedMap<String, Users> map, Maker maker) {
    int made = 0;
    for (var entry : map.entrySet()) {
      made++;
      String record = entry.getValue().text();
      if (made == MOST && map.size() > MOST) {
        String more = PlainWords.grouped(map.size() - MOST);
        notices.add(maker.make(entry.getKey(), record + " (and of " + more + " more names)"));
        return;
      }
      notices.add(maker.make(entry.getKey(), record));
    }
  }

  private static Notice operation(String code, String record) {
    return Notice.of(
        NoticeType.OPERATION_UNKNOWN, Place.NOWHERE, code, "operation", code, "record", record);
  }

  private static Notice source(String text, String record) {
    return Notice.of(
        NoticeType.SOURCE_UNKNOWN, Place.NOWHERE, text, "source", text, "record", record);
  }

  private static Notice missing(String record) {
    return Notice.of(NoticeType.SOURCE_MISSING, Place.NOWHERE, "", "record", record);
  }
}
