package org.muster.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Marking;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Texts that occur in many records, each with a number that stays. Texts added to it are written
 * with {@link #writeNew}, in the transaction that first needs them. For several threads: one reads
 * files and adds texts, another writes.
 */
final class Dictionary {
  private static final int PAGE = 10_000;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final List<String> texts = new ArrayList<>();
  private int written;

  /** Records of one marking mostly follow each other. */
  private volatile @Nullable Numbered last;

  private record Numbered(Marking marking, int number) {}

  /** Without texts. */
  Dictionary() {}

  /** The dictionary as it is stored. */
  static Dictionary load(JdbcTemplate jdbc) {
    Dictionary dictionary = new Dictionary();
    int before;
    do {
      before = dictionary.texts.size();
      dictionary.loadPage(jdbc, before);
    } while (dictionary.texts.size() == before + PAGE);
    dictionary.written = dictionary.texts.size();
    return dictionary;
  }

  private void loadPage(JdbcTemplate jdbc, int from) {
    jdbc.query(
        "SELECT entry_no, entry_text FROM dictionary_entry WHERE entry_no BETWEEN ? AND ?"
            + " ORDER BY entry_no",
        row -> {
          if (row.getInt(1) != texts.size()) {
            throw StoreException.damaged("The dictionary's entry " + texts.size() + " is missing");
          }
          number(row.getString(2));
        },
        from,
        from + PAGE - 1);
  }

  /** The text's number; a new one if it has none. */
  int number(String text) {
    Integer known = numbers.get(text);
    return known == null ? add(text) : known;
  }

  private synchronized int add(String text) {
    return numbers.computeIfAbsent(
        text,
        added -> {
          texts.add(added);
          return texts.size() - 1;
        });
  }

  /** The number of a marking's release class. */
  int number(Marking marking) {
    Numbered known = last;
    if (known == null || !known.marking.equals(marking)) {
      known = new Numbered(marking, number(ReleaseClass.text(marking)));
      last = known;
    }
    return known.number;
  }

  /** The text that has the number. */
  synchronized String text(int number) {
    if (number < 0 || number >= texts.size()) {
      throw StoreException.damaged("The dictionary's entry " + number + " is missing");
    }
    return texts.get(number);
  }

  /** Writes what was added since the last time. */
  void writeNew(JdbcTemplate jdbc) {
    List<Object[]> rows = unwritten();
    if (!rows.isEmpty()) {
      jdbc.batchUpdate("INSERT INTO dictionary_entry (entry_no, entry_text) VALUES (?, ?)", rows);
      written += rows.size();
    }
  }

  private synchronized List<Object[]> unwritten() {
    List<Object[]> rows = new ArrayList<>();
    for (int number = written; number < texts.size(); number++) {
      rows.add(new Object[] {number, texts.get(number)});
    }
    return rows;
  }

  /** Finds out how much of it is stored: a transaction that wrote some may have been undone. */
  void seeWhatIsStored(JdbcTemplate jdbc) {
    Integer stored = jdbc.queryForObject("SELECT COUNT(*) FROM dictionary_entry", Integer.class);
    written = stored == null ? 0 : stored;
  }
}
