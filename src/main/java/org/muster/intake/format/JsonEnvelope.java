package org.muster.intake.format;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.notice.NoticeType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What stands around the records in a JSON text. Interfaces of publishers answer with one object
 * that has them in a list, {@code {"count": 2, "data": [{…}, {…}]}}; each list of objects in it is
 * a table, as the sheets of a workbook are.
 */
final class JsonEnvelope {
  /** By which names an object says how many records it has, in the order of their weight. */
  private static final List<String> COUNTS = List.of("count", "totalcount", "total_count", "total");

  /** By which it says that they are a part of more, of which its total is. */
  private static final List<String> PAGES = List.of("totalpages", "total_pages", "pages");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

  private final Map<String, Long> lists = new LinkedHashMap<>();
  private final Map<String, Long> numbers = new LinkedHashMap<>();

  private JsonEnvelope() {}

  /**
   * Reads a text as far as it must be.
   *
   * @param text is closed
   * @throws RefusedException if an object holds fewer records than it says, or more
   */
  static JsonEnvelope read(Reader text, Limits limits) throws IOException {
    JsonEnvelope envelope = new JsonEnvelope();
    try (text;
        JsonParser parser =
            JsonSource.factory(limits).createParser(ObjectReadContext.empty(), text)) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      if (!object || !envelope.isAll(parser)) {
        envelope.lists.clear();
        envelope.numbers.clear();
      }
    } catch (JacksonException e) {
      IOException failure = JsonSource.failure(e);
      if (!(failure instanceof RefusedException)) {
        throw failure;
      }
      // Whoever reads the records meets it again and says where it is.
      return new JsonEnvelope();
    }
    envelope.check();
    return envelope;
  }

  /** Reads an object, and whether nothing stands behind it. */
  private boolean isAll(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY) {
        list(name, parser);
      } else if (value.isStructStart()) {
        parser.skipChildren();
      } else if (NUMBER.matcher(parser.getString()).matches()) {
        numbers.putIfAbsent(name.toLowerCase(Locale.ROOT), Long.parseLong(parser.getString()));
      }
    }
    return parser.nextToken() == null;
  }

  /** Remembers a list if it begins with an object. */
  private void list(String name, JsonParser parser) {
    JsonToken element = parser.nextToken();
    boolean objects = element == JsonToken.START_OBJECT;
    long count = 0;
    while (element != JsonToken.END_ARRAY) {
      count++;
      parser.skipChildren();
      element = parser.nextToken();
    }
    if (objects) {
      lists.put(name, count);
    }
  }

  private void check() throws RefusedException {
    String by = first(COUNTS);
    if (lists.size() != 1 || by == null) {
      return;
    }
    long stated = numbers.getOrDefault(by, 0L);
    long found = lists.values().iterator().next();
    String pages = first(PAGES);
    boolean part = !by.equals("count") && pages != null && numbers.getOrDefault(pages, 0L) > 1;
    if (part ? found > stated : found != stated) {
      throw new RefusedException(
          NoticeType.FILE_COUNT,
          "name",
          by,
          "value",
          Long.toString(stated),
          "count",
          Long.toString(found));
    }
  }

  private @Nullable String first(List<String> names) {
    return names.stream().filter(numbers::containsKey).findFirst().orElse(null);
  }

  /** Names of the lists of records; an empty name if the text is not such an object. */
  List<String> lists() {
    return lists.isEmpty() ? List.of("") : List.copyOf(lists.keySet());
  }
}
