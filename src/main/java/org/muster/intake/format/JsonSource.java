package org.muster.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.muster.notice.NoticeType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * The elements of a JSON array, or of a text with one value after another (NDJSON), or of a list
 * within an object, one at a time.
 */
final class JsonSource implements Closeable {
  /** Takes the fields of one object. */
  interface Fields {
    /**
     * A field.
     *
     * @param name with a dot before that of a nested object's field
     * @param value as it stands in the text; a string without its quotes, an array joined by
     *     semicolons, null as nothing
     * @param number whether it is a number, or an array of numbers and nulls with at least one
     */
    void field(String name, String value, boolean number) throws IOException;
  }

  private final JsonFactory factory;
  private final JsonParser parser;
  private final String list;
  private boolean begun;
  private boolean array;

  /** Whether the value that was read last is a number, or is made of numbers. */
  private boolean number;

  /**
   * Whether a text begins as a list of objects, or as an object: no header of a CSV text does.
   *
   * @param text is closed
   */
  static boolean begins(Reader text) throws IOException {
    try (text) {
      int first = significant(text);
      int second = first == '[' || first == '{' ? significant(text) : -1;
      return switch (first) {
        case '[' -> second == '{' || second == ']';
        case '{' -> second == '"' || second == '}';
        default -> false;
      };
    }
  }

  private static int significant(Reader text) throws IOException {
    int c = text.read();
    while (c >= 0 && c <= ' ') {
      c = text.read();
    }
    return c;
  }

  /**
   * Over a text.
   *
   * @param list which list of the object that the text is; empty if it is a list or a sequence
   */
  JsonSource(Reader text, String list, Limits limits) throws IOException {
    this.list = list;
    this.factory = factory(limits);
    try {
      this.parser = factory.createParser(ObjectReadContext.empty(), text);
    } catch (JacksonException e) {
      text.close();
      throw refused(e);
    }
  }

  static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(new JsonLimits(limits))
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  /**
   * Goes on to the next element.
   *
   * @return its first token; null if there are no more
   */
  @Nullable JsonToken next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (!begun) {
        begun = true;
        token = list.isEmpty() ? token : begin(token);
        array = token == JsonToken.START_ARRAY;
        token = array ? parser.nextToken() : token;
      }
      if (array && token == JsonToken.END_ARRAY) {
        array = false;
        token = list.isEmpty() ? parser.nextToken() : end();
        if (token != null) {
          throw sound("something follows the list");
        }
      }
      if (array && token == null) {
        throw sound("the list is not closed");
      }
      return token;
    } catch (JacksonException e) {
      throw failure(e);
    }
  }

  /** Goes on to the beginning of the list. */
  private @Nullable JsonToken begin(@Nullable JsonToken first) {
    JsonToken token = first;
    while (token != null) {
      if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals(list)) {
        return parser.nextToken();
      }
      if (token == JsonToken.PROPERTY_NAME) {
        parser.nextToken();
        parser.skipChildren();
      }
      token = parser.nextToken();
    }
    return null;
  }

  /** Reads what stands behind the list. */
  private @Nullable JsonToken end() {
    JsonToken token = parser.nextToken();
    while (token != null) {
      token = parser.nextToken();
    }
    return null;
  }

  /** Reads an object whose beginning was the last token. */
  void object(Fields fields) throws IOException {
    try {
      object("", fields);
    } catch (JacksonException e) {
      throw failure(e);
    }
  }

  private void object(String prefix, Fields fields) throws IOException {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = prefix + parser.currentName();
      number = false;
      switch (parser.nextToken()) {
        case START_OBJECT -> object(name + ".", fields);
        case START_ARRAY -> fields.field(name, array(), number);
        default -> fields.field(name, scalar(), number);
      }
    }
  }

  private String array() throws IOException {
    StringBuilder joined = new StringBuilder();
    boolean numbers = true;
    boolean any = false;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      joined.append(joined.isEmpty() ? "" : "; ");
      number = false;
      joined.append(token.isStructStart() ? text() : scalar());
      numbers &= number || token == JsonToken.VALUE_NULL;
      any |= number;
    }
    number = numbers && any;
    return joined.toString();
  }

  private String scalar() {
    number = parser.currentToken().isNumeric();
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
  }

  /** The value that begins with the last token, as compact JSON. */
  String text() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      generator.copyCurrentStructure(parser);
    } catch (JacksonException e) {
      throw failure(e);
    }
    return text.toString();
  }

  static IOException failure(JacksonException e) {
    return e instanceof JacksonIOException io && io.getCause() != null ? io.getCause() : refused(e);
  }

  private static RefusedException refused(JacksonException e) {
    if (e instanceof JsonLimits.Hit hit) {
      return hit.refusal();
    }
    String line = e.getLocation() == null ? "0" : Integer.toString(e.getLocation().getLineNr());
    // Where an object began is said in words of the parser's own, which are of no use to a reader.
    String why =
        String.valueOf(e.getOriginalMessage())
            .lines()
            .findFirst()
            .orElse("")
            .replaceFirst(" \\(start marker at .*", "");
    return new RefusedException(
        NoticeType.FILE_JSON, "row", line, "why", why.substring(0, Math.min(why.length(), 200)));
  }

  private RefusedException sound(String why) {
    String line = Integer.toString(parser.currentTokenLocation().getLineNr());
    return new RefusedException(NoticeType.FILE_JSON, "row", line, "why", why);
  }

  @Override
  public void close() throws IOException {
    try {
      parser.close();
    } catch (JacksonException e) {
      throw failure(e);
    }
  }
}
