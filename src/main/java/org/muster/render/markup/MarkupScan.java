package org.muster.render.markup;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.render.MarkupException;

/**
 * Steps through markup that was checked before, many times faster than {@link MarkupReader}, and
 * apart from it, so that a slip of the one is seen by the other. It knows elements, attributes,
 * text, comments, {@code CDATA} and XML's own entities, and refuses all else.
 */
final class MarkupScan implements Closeable {
  private static final Map<String, Element> ELEMENTS =
      Stream.of(Element.values()).collect(Collectors.toMap(Element::tag, Function.identity()));

  private static final int BUFFER = 1 << 15;
  private static final int HEX = 16;

  private final String file;
  private final Reader in;
  private final char[] buffer;
  private final StringBuilder word = new StringBuilder();
  private int at;
  private int end;
  private int line = 1;
  private @Nullable Element closing;

  private MarkupScan(String file, Reader in, int buffer) {
    this.file = file;
    this.in = in;
    this.buffer = new char[buffer];
  }

  static MarkupScan open(Path markup) throws IOException {
    return new MarkupScan(
        Objects.toString(markup.getFileName()),
        Files.newBufferedReader(markup, StandardCharsets.UTF_8),
        BUFFER);
  }

  /**
   * A part of a file.
   *
   * @param markup see {@link #inside}
   */
  static MarkupScan of(String markup) {
    return new MarkupScan("a row", new StringReader(markup), Math.max(markup.length(), 1));
  }

  /** What stands up to the end of the element whose beginning was read last, unread. */
  String inside(Element element) throws IOException {
    if (closing != null) {
      closing = null;
      return "";
    }
    String mark = "</" + element.tag() + ">";
    char last = mark.charAt(mark.length() - 1);
    StringBuilder inside = new StringBuilder(BUFFER / 64);
    int c;
    do {
      c = must();
      inside.append((char) c);
    } while (c != last || !ends(inside, mark) || inComment(inside));
    return inside.substring(0, inside.length() - mark.length());
  }

  private static boolean ends(StringBuilder text, String mark) {
    int from = text.length() - mark.length();
    return from >= 0 && text.indexOf(mark, from) == from;
  }

  private static boolean inComment(StringBuilder text) {
    int comment = text.lastIndexOf("<!--");
    return comment >= 0 && text.indexOf("-->", comment) < 0;
  }

  /** The next step, null at the end. Text may come in several pieces. */
  @Nullable MarkupEvent next() throws IOException {
    Element ended = closing;
    if (ended != null) {
      closing = null;
      return new MarkupEvent.End(ended);
    }
    while (true) {
      int c = read();
      if (c < 0) {
        return null;
      }
      MarkupEvent event = c == '<' ? markup() : text(c);
      if (event != null) {
        return event;
      }
    }
  }

  private int read() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(in.read(buffer, 0, buffer.length), 0);
      if (end == 0) {
        return -1;
      }
    }
    char c = buffer[at++];
    if (c == '\n') {
      line++;
    }
    return c;
  }

  private int must() throws IOException {
    int c = read();
    if (c < 0) {
      throw problem("it ends within a tag");
    }
    return c;
  }

  private MarkupException problem(String what) {
    return new MarkupException(file, line, what);
  }

  private MarkupEvent text(int first) throws IOException {
    word.setLength(0);
    int c = first;
    while (c >= 0 && c != '<') {
      word.append((char) (c == '&' ? ' ' : c));
      if (c == '&') {
        word.setLength(word.length() - 1);
        entity(word);
      }
      c = read();
    }
    if (c == '<') {
      at--;
    }
    return new MarkupEvent.Text(word.toString());
  }

  private void entity(StringBuilder to) throws IOException {
    StringBuilder name = new StringBuilder();
    for (int c = must(); c != ';'; c = must()) {
      name.append((char) c);
    }
    String entity = name.toString();
    switch (entity) {
      case "amp" -> to.append('&');
      case "lt" -> to.append('<');
      case "gt" -> to.append('>');
      case "quot" -> to.append('"');
      case "apos" -> to.append('\'');
      default -> {
        if (!entity.startsWith("#")) {
          throw problem("&" + entity + "; is not known");
        }
        boolean hex = entity.startsWith("#x");
        to.appendCodePoint(
            hex
                ? Integer.parseInt(entity.substring(2), HEX)
                : Integer.parseInt(entity.substring(1)));
      }
    }
  }

  private @Nullable MarkupEvent markup() throws IOException {
    int c = must();
    return switch (c) {
      case '/' -> new MarkupEvent.End(element(name(must())));
      case '!' -> declaration();
      case '?' -> {
        skipTo("?>");
        yield null;
      }
      default -> begin(name(c));
    };
  }

  private String name(int first) throws IOException {
    word.setLength(0);
    int c = first;
    while (c > ' ' && c != '>' && c != '/' && c != '=') {
      word.append((char) c);
      c = must();
    }
    at--;
    if (c == '\n') {
      line--;
    }
    return word.toString();
  }

  private Element element(String name) throws IOException {
    if (read() != '>') {
      skipTo(">");
    }
    Element element = ELEMENTS.get(name);
    if (element == null) {
      throw problem("<" + name + "> is not in the vocabulary");
    }
    return element;
  }

  private MarkupEvent begin(String name) throws IOException {
    Element element = ELEMENTS.get(name);
    if (element == null) {
      throw problem("<" + name + "> is not in the vocabulary");
    }
    int from = line;
    Map<String, String> attributes = Map.of();
    int c = blank();
    while (c != '>' && c != '/') {
      if (attributes.isEmpty()) {
        attributes = new HashMap<>();
      }
      String attribute = name(c);
      attributes.put(attribute, value());
      c = blank();
    }
    if (c == '/') {
      skipTo(">");
      closing = element;
    }
    return new MarkupEvent.Start(element, attributes, from);
  }

  private int blank() throws IOException {
    int c = must();
    while (c <= ' ') {
      c = must();
    }
    return c;
  }

  private String value() throws IOException {
    if (blank() != '=') {
      throw problem("an attribute has no value");
    }
    int quote = blank();
    StringBuilder value = new StringBuilder();
    for (int c = must(); c != quote; c = must()) {
      if (c == '&') {
        entity(value);
      } else {
        value.append((char) c);
      }
    }
    return value.toString();
  }

  /** A comment, which says nothing, or text that needs no escapes. */
  private @Nullable MarkupEvent declaration() throws IOException {
    String kind = "" + (char) must() + (char) must();
    if (kind.equals("--")) {
      skipTo("-->");
      return null;
    }
    if (!kind.equals("[C")) {
      throw problem("only elements, text and comments are allowed");
    }
    skipTo("[");
    return new MarkupEvent.Text(skipTo("]]>"));
  }

  /** Reads up to and with an end; returns what stands before it. */
  private String skipTo(String mark) throws IOException {
    StringBuilder read = new StringBuilder();
    int before = -mark.length();
    while (before < 0 || read.indexOf(mark, before) < 0) {
      read.append((char) must());
      before++;
    }
    return read.substring(0, before);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
