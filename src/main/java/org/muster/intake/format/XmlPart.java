package org.muster.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.muster.notice.NoticeType;

/**
 * A part of a workbook, read element by element. Namespaces are passed over: the transitional and
 * the strict form of the format differ by them alone. A DTD is refused, and nothing outside of the
 * part is ever opened.
 */
final class XmlPart implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;

  XmlPart(InputStream in) throws IOException {
    this.in = in;
    try {
      this.reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException | RuntimeException e) {
      in.close();
      throw damaged();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside is opened");
        });
    return factory;
  }

  static RefusedException damaged() {
    return new RefusedException(NoticeType.FILE_DAMAGED, "why", "the workbook's XML is not sound");
  }

  /**
   * Goes on to the next beginning or end of an element.
   *
   * @return false at the end
   */
  boolean next() throws IOException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
            return true;
          }
          case XMLStreamConstants.DTD ->
              throw new RefusedException(
                  NoticeType.FILE_DAMAGED, "why", "the workbook's XML has a DTD");
          default -> {
            // White space and comments between elements.
          }
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e);
    }
  }

  /** What a failure means; that of the stream beneath comes through. */
  private static IOException failure(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused;
      }
    }
    return damaged();
  }

  /** Whether it stands at the beginning of an element of that name. */
  boolean begins(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  /** Whether it stands at the end of an element of that name. */
  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** An attribute of the element that begins; null if it has none of that name. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute in the namespace of relationships, such as {@code r:id}. */
  @Nullable String relationship() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals("id")
          && space != null
          && space.endsWith("/relationships")) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /**
   * The text of the element that begins, up to its end.
   *
   * @param limit how many characters are wanted; of a longer text, so many and some more
   */
  String text(int limit) throws IOException {
    StringBuilder text = new StringBuilder();
    try {
      while (reader.next() != XMLStreamConstants.END_ELEMENT) {
        if (reader.isStartElement()) {
          throw damaged();
        }
        if (reader.hasText() && readable(reader.getEventType()) && text.length() <= limit) {
          text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e);
    }
    return text.toString();
  }

  private static boolean readable(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw failure(e);
    } finally {
      in.close();
    }
  }
}
