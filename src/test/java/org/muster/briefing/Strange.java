package org.muster.briefing;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.domain.Country;
import org.muster.domain.Entry;
import org.muster.domain.EntryFields;
import org.muster.language.Language;
import org.muster.language.SaidPhrases;

/**
 * A made-up language, and records in a script of their own: what is said in it holds no Latin
 * letter, unless somebody has said English beside it. Every phrase is written in wide letters;
 * dates and countries are Greek; the records' texts are Cyrillic.
 */
final class Strange {
  private static final Set<String> PROSE =
      Set.of(
          "id",
          "operation",
          "category",
          "unit",
          "role",
          "equipment",
          "source",
          "quote",
          "note",
          "type",
          "title",
          "area",
          "place",
          "actors",
          "name",
          "leads",
          "successor_of",
          "publisher",
          "licence",
          "reliability");
  private static final Set<String> NAMES = Set.of("host", "contributor", "force");

  private Strange() {}

  /** The language, with all that the sources say. */
  static Language language() {
    try {
      Map<String, String> phrases = new HashMap<>();
      SaidPhrases.read().phrases().keySet().forEach(p -> phrases.put(p, wide(p)));
      return new Language("el", phrases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrase with wide letters; what ICU reads in it stays. */
  static String wide(String phrase) {
    MessagePattern pattern = new MessagePattern(phrase);
    StringBuilder wide = new StringBuilder();
    Deque<Part.Type> within = new ArrayDeque<>();
    int done = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      String before = phrase.substring(done, Math.max(done, part.getIndex()));
      boolean text = within.peek() == Part.Type.MSG_START;
      wide.append(text ? shifted(before, 'a', 'ａ', 'A', 'Ａ') : before);
      int end = Math.max(done + before.length(), part.getLimit());
      wide.append(phrase, done + before.length(), end);
      done = end;
      switch (part.getType()) {
        case MSG_START, ARG_START -> within.push(part.getType());
        case MSG_LIMIT, ARG_LIMIT -> within.pop();
        default -> {}
      }
    }
    return wide.toString();
  }

  /** In Cyrillic letters. */
  static String cyrillic(String text) {
    return shifted(text, 'a', 'а', 'A', 'А');
  }

  private static String shifted(String text, char a, char small, char capitalA, char large) {
    StringBuilder shifted = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lower = c >= 'a' && c <= 'z';
      boolean upper = c >= 'A' && c <= 'Z';
      shifted.append(lower ? (char) (small + c - a) : upper ? (char) (large + c - capitalA) : c);
    }
    return shifted.toString();
  }

  /** The records with their own words in Cyrillic letters. */
  static Records strange(Records records) {
    return new Records(
        all(records.deployments()),
        all(Given.events(records)),
        all(records.operations()),
        all(records.sources()));
  }

  @SuppressWarnings("unchecked")
  static <E extends Entry> List<E> all(List<E> entries) {
    return entries.stream().map(e -> (E) strange(e)).toList();
  }

  static Entry strange(Entry entry) {
    List<String> columns = EntryFields.columns(entry.key().kind());
    List<String> fields = new ArrayList<>(EntryFields.fields(entry));
    for (int i = 0; i < columns.size(); i++) {
      String text = fields.get(i);
      if (PROSE.contains(columns.get(i))) {
        fields.set(i, cyrillic(text));
      } else if (NAMES.contains(columns.get(i))) {
        fields.set(i, names(text));
      } else if (columns.get(i).endsWith("url")) {
        fields.set(i, "");
      }
    }
    String dataset = entry.key().dataset();
    return EntryFields.entry(
        entry.key().kind(), dataset.equals("muster") ? dataset : cyrillic(dataset), fields);
  }

  private static String names(String text) {
    List<String> names =
        EntryFields.list(text).stream()
            .map(n -> Country.find(n).isPresent() ? n : cyrillic(n))
            .toList();
    return String.join("; ", names);
  }
}
