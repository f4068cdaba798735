package org.muster.store;

import java.util.List;
import java.util.function.Consumer;
import org.muster.domain.EntryFields;
import org.muster.store.Tally.Sum;

/** Puts the dictionary's texts in the place of their numbers. */
final class TallyReader {
  private final Dictionary texts;
  private final Consumer<Tally> reader;

  TallyReader(Dictionary texts, Consumer<Tally> reader) {
    this.texts = texts;
    this.reader = reader;
  }

  void read(TallyRow row) {
    TallyKey key = row.key();
    long[] numbers = row.numbers();
    List<String> hosts = EntryFields.list(texts.text(key.hosts()));
    reader.accept(
        new Tally(
            LoadTable.kind(key.kind()),
            ReleaseClass.marking(texts.text(key.release())),
            texts.text(key.operation()),
            hosts,
            texts.text(key.area()),
            Span.yearMonth(key.month()),
            texts.text(key.type()),
            texts.text(key.status()),
            numbers[0],
            numbers[1],
            sum(numbers, 2),
            sum(numbers, 8)));
  }

  private static Sum sum(long[] numbers, int at) {
    return new Sum(
        numbers[at],
        numbers[at + 1],
        numbers[at + 2],
        numbers[at + 3],
        numbers[at + 4],
        numbers[at + 5]);
  }
}
