package org.muster.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.domain.EntryFields;
import org.muster.domain.Marking;
import org.muster.domain.Quantity.Reason;
import org.muster.store.Tally.Said;
import org.muster.store.Tally.Sum;

/** Puts the dictionary's texts in the place of their numbers. */
final class TallyReader {
  private final Dictionary texts;
  private final Map<Integer, List<String>> hosts = new HashMap<>();
  private final Map<Integer, Marking> markings = new HashMap<>();

  TallyReader(Dictionary texts) {
    this.texts = texts;
  }

  Tally tally(TallyRow row) {
    TallyKey key = row.key();
    long[] numbers = row.numbers();
    int said = TallySums.SAID;
    return new Tally(
        LoadTable.kind(key.kind()),
        texts.text(key.dataset()),
        markings.computeIfAbsent(key.release(), n -> ReleaseClass.marking(texts.text(n))),
        texts.text(key.operation()),
        hosts.computeIfAbsent(key.hosts(), n -> EntryFields.list(texts.text(n))),
        texts.text(key.area()),
        Span.yearMonth(key.month()),
        days(key.alike()),
        texts.text(key.type()),
        texts.text(key.status()),
        texts.text(key.source()),
        texts.text(key.force()),
        Traits.cause(key.cause()),
        numbers[0],
        numbers[0] + numbers[TallySums.FURTHER],
        numbers[1],
        numbers[1] + numbers[TallySums.FURTHER + 1],
        sum(numbers, TallySums.PEOPLE, key.peopleUnit()),
        sum(numbers, TallySums.INJURED, key.injuredUnit()),
        new Said(numbers[said], numbers[said + 1], numbers[said + 2], numbers[said + 3]));
  }

  private static Tally.@Nullable Days days(TallyKey.@Nullable Alike alike) {
    if (alike == null) {
      return null;
    }
    int first = alike.span().first();
    int last = alike.span().last();
    return new Tally.Days(
        first == Span.OPEN_START ? LocalDate.MIN : LocalDate.ofEpochDay(first),
        last == Span.OPEN_END ? LocalDate.MAX : LocalDate.ofEpochDay(last));
  }

  private static Sum sum(long[] numbers, int at, long unit) {
    return new Sum(
        numbers[at],
        numbers[at + 1],
        numbers[at + 2],
        numbers[at + 4],
        numbers[at + 5],
        unit,
        unknown(numbers, at + 5));
  }

  private static Map<Reason, Long> unknown(long[] numbers, int before) {
    Map<Reason, Long> unknown = Map.of();
    for (int code = 1; code <= Traits.REASONS; code++) {
      if (numbers[before + code] != 0) {
        unknown = unknown.isEmpty() ? new EnumMap<>(Reason.class) : unknown;
        unknown.put(Traits.reason(code), numbers[before + code]);
      }
    }
    return unknown;
  }
}
