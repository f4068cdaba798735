package org.muster.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Marking;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Texts that occur in many records, each with a number that stays. Texts added to it are written
 * with {@link #writeNew}, in the transaction that first needs them.
 */
final class Dictionary {
  private static final int PAGE = 10_000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private int written;

  /** Records of one marking mostly follow each other. */
  private @Nullable Marking lastMarking;

  private int lastNumber;

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
    if (known != null) {
      return known;
    }
    texts.add(text);
    numbers.put(text, texts.size() - 1);
    return texts.size() - 1;
  }

  /** The number of a marking's release class. */
  int number(Marking marking) {
    if (!marking.equals(lastMarking)) {
      lastNumber = number(ReleaseClass.text(marking));
      lastMarking = marking;
    }
    return lastNumber;
  }

  /** The text that has the number. */
  String text(int number) {
    if (number < 0 || number >= texts.size()) {
      throw StoreException.damaged("The dictionary's entry " + number + " is missing");
    }
    return texts.get(number);
  }

  /** Writes what was added since the last time. */
  void writeNew(JdbcTemplate jdbc) {
    List<Object[]> rows = new ArrayList<>();
    for (int number = written; number < texts.size(); number++) {
      rows.add(new Object[] {number, texts.get(number)});
    }
    if (!rows.isEmpty()) {
      jdbc.batchUpdate("INSERT INTO dictionary_entry (entry_no, entry_text) VALUES (?, ?)", rows);
      written = texts.size();
    }
  }
}
