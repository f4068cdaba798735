package org.muster.render.markup;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.muster.render.MarkupException;

/**
 * Steps through markup by the JDK's parser and says what is wrong with it. No DTD and no entity
 * beside XML's own five is accepted, so that reading opens no other file and no socket.
 */
final class ParsedMarkup implements Closeable {
  private static final Map<String, Element> ELEMENTS =
      Stream.of(Element.values()).collect(Collectors.toMap(Element::tag, Function.identity()));

  static final String XHTML = "http://www.w3.org/1999/xhtml";

  /**
   * Limits meant for entities, of which none is accepted here; JDK 25's defaults also stop at a
   * text of 100,000 characters.
   */
  private static final List<String> SIZE_LIMITS =
      List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

  private static final String NO_LIMIT = "0";

  /** What the parser puts before its message. */
  private static final Pattern POSITION =
      Pattern.compile("^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message:\\s*");

  /** What to do, where the parser's words do not say it. */
  private static final Map<String, String> REMEDIES =
      Map.of(
          "The entity \"(\\w+)\" was referenced", "&$1; is not known; write the character itself",
          "The entity name must immediately follow", "write &amp; where the text has &",
          "The content of elements must consist", "write &lt; where the text has <",
          "The element type \"(\\w+)\" must be terminated",
              "<$1> is not closed; without content it is written <$1/>",
          "Content is not allowed in (prolog|trailing)", "text stands outside of <html>",
          "Premature end of file", "it ends before <html> does");

  private final String file;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final Deque<Element> open = new ArrayDeque<>();

  private ParsedMarkup(String file, InputStream in, XMLStreamReader xml) {
    this.file = file;
    this.in = in;
    this.xml = xml;
  }

  /**
   * Opens a markup file.
   *
   * @throws MarkupException if it is not XML
   */
  static ParsedMarkup open(Path markup) throws IOException {
    String file = Objects.toString(markup.getFileName());
    InputStream in = new BufferedInputStream(Files.newInputStream(markup), 1 << 16);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    SIZE_LIMITS.forEach(limit -> factory.setProperty(limit, NO_LIMIT));
    try {
      return new ParsedMarkup(file, in, factory.createXMLStreamReader(in, "UTF-8"));
    } catch (XMLStreamException e) {
      in.close();
      throw new MarkupException(file, 0, said(e));
    }
  }

  /**
   * The next step, or null at the end.
   *
   * @throws MarkupException if the file is not well-formed or not in the vocabulary
   */
  @Nullable MarkupEvent next() {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            return start();
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return new MarkupEvent.End(open.pop());
          }
          case XMLStreamConstants.CHARACTERS -> {
            MarkupEvent.Text text = text(xml.getText());
            if (text != null) {
              return text;
            }
          }
          case XMLStreamConstants.COMMENT,
              XMLStreamConstants.SPACE,
              XMLStreamConstants.END_DOCUMENT -> {}
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw problem(
                  "&" + xml.getLocalName() + "; is not known; write the character itself");
          default -> throw problem("only elements, text and comments are allowed");
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw problem(said(e));
    }
  }

  private static String said(XMLStreamException e) {
    String message =
        POSITION
            .matcher(Objects.requireNonNullElse(e.getMessage(), "it cannot be read"))
            .replaceFirst("");
    for (Map.Entry<String, String> remedy : REMEDIES.entrySet()) {
      if (message.matches("(?s)" + remedy.getKey() + ".*")) {
        return message.replaceFirst("(?s)" + remedy.getKey() + ".*", remedy.getValue());
      }
    }
    return message.replaceAll("\\s+", " ").replaceFirst("[ .]+$", "");
  }

  private MarkupEvent start() {
    String name = xml.getLocalName();
    Element element = ELEMENTS.get(name);
    if (element == null || !xml.getPrefix().isEmpty() || foreign(xml.getNamespaceURI())) {
      throw problem("<" + qualified(xml.getPrefix(), name) + "> is not in the vocabulary");
    }
    Map<String, String> attributes = attributes(element);
    open.push(element);
    return new MarkupEvent.Start(element, attributes, xml.getLocation().getLineNumber());
  }

  private Map<String, String> attributes(Element element) {
    int count = xml.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = LinkedHashMap.newLinkedHashMap(count);
    for (int i = 0; i < count; i++) {
      String name = qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
      if (!element.attributes().contains(name)) {
        throw problem(
            "<%s> has no attribute '%s'; it has %s"
                .formatted(
                    element.tag(),
                    name,
                    element.attributes().isEmpty()
                        ? "none"
                        : String.join(", ", element.attributes())));
      }
      attributes.put(name, xml.getAttributeValue(i));
    }
    return Collections.unmodifiableMap(attributes);
  }

  private static boolean foreign(@Nullable String namespace) {
    return namespace != null && !namespace.isEmpty() && !namespace.equals(XHTML);
  }

  private static String qualified(@Nullable String prefix, String name) {
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  private MarkupEvent.@Nullable Text text(String text) {
    Element in = open.peek();
    if (in != null && in.mixed()) {
      return new MarkupEvent.Text(text);
    }
    if (!text.isBlank()) {
      String strip = text.stripLeading();
      long after = strip.chars().filter(c -> c == '\n').count();
      throw problem(
          xml.getLocation().getLineNumber() - (int) after,
          "text may not stand directly in <"
              + (in == null ? "" : in.tag())
              + ">: "
              + strip.strip());
    }
    return null;
  }

  private MarkupException problem(String problem) {
    return problem(line(), problem);
  }

  private MarkupException problem(int line, String problem) {
    return new MarkupException(file, line, problem);
  }

  /** Of the end of what was read last, 1-based. */
  int line() {
    return xml.getLocation().getLineNumber();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
