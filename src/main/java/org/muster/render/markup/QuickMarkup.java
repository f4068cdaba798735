package org.muster.render.markup;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.MarkupWindow.Stop;

/**
 * Steps through markup as templates usually write it, several times faster than an XML parser:
 * known elements with known attributes, text, the five entities, decimal references and comments.
 * It gives the same steps as {@link ParsedMarkup} or none: at whatever is not surely right it
 * stops.
 */
@SuppressWarnings("EnumOrdinal") // places in tables of this run alone, asked for at each tag
final class QuickMarkup {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String NAMESPACE = "xmlns";

  /** More digits than a character's number has. */
  private static final int DIGITS = 7;

  private static final List<String> ENTITIES = List.of("amp", "lt", "gt", "quot", "apos");
  private static final String ENTITY_CHARACTERS = "&<>\"'";

  /** Of the first plane; those behind it are left to the parser. */
  private static final int LAST_OF_PLANE = 0xFFFD;

  private static final MarkupEvent.End[] ENDS =
      Stream.of(Element.values()).map(MarkupEvent.End::new).toArray(MarkupEvent.End[]::new);

  /** Ends of elements as they are usually written, behind {@code </}. */
  private static final String[] END_TAGS =
      Stream.of(Element.values()).map(element -> element.tag() + ">").toArray(String[]::new);

  /** Attributes of one element, at most. */
  private static final int MOST = 16;

  private static final int SLOTS = 128;

  /** Elements where {@link #slot} says, or in the next places that were free. */
  private static final @Nullable Element[] BY_TAG = new @Nullable Element[2 * SLOTS];

  static {
    for (Element element : Element.values()) {
      String tag = element.tag();
      int slot = slot(tag.charAt(0), tag.charAt(tag.length() - 1), tag.length());
      while (BY_TAG[slot] != null) {
        slot++;
      }
      BY_TAG[slot] = element;
    }
  }

  private final MarkupWindow in;
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  /** Values as they came last, by element and attribute. */
  private final @Nullable String[][] last =
      Stream.of(Element.values())
          .map(element -> new String[element.attributes().size() + 1])
          .toArray(String[][]::new);

  private final String[] names = new String[MOST];
  private final String[] values = new String[MOST];
  private boolean begun;
  private boolean rooted;
  private boolean empty;

  QuickMarkup(MarkupWindow in) {
    this.in = in;
  }

  private static int slot(char first, char last, int length) {
    return (first * 7 + last * 3 + length * 31) % SLOTS;
  }

  /**
   * The next step, or null at the end.
   *
   * @throws UnusualMarkupException if that takes the parser
   */
  @Nullable MarkupEvent next() throws UnusualMarkupException {
    if (empty) {
      empty = false;
      return ENDS[open.pop().ordinal()];
    }
    if (!begun) {
      begun = true;
      in.takes(DECLARATION);
    }
    while (true) {
      Element within = open.peek();
      if (within != null && within.mixed()) {
        MarkupEvent words = words();
        if (words != null) {
          return words;
        }
      } else {
        in.blanks();
      }
      if (rooted && open.isEmpty() && in.atEnd()) {
        return null;
      }
      in.must('<');
      MarkupEvent event = markup();
      if (event != null) {
        return event;
      }
    }
  }

  private @Nullable MarkupEvent markup() throws UnusualMarkupException {
    char c = in.peek();
    if (c == '/') {
      in.take();
      return end();
    }
    if (c == '!') {
      comment();
      return null;
    }
    return start();
  }

  private MarkupEvent end() throws UnusualMarkupException {
    Element element = open.poll();
    if (element == null) {
      throw new UnusualMarkupException("an end without its beginning");
    }
    if (!in.takes(END_TAGS[element.ordinal()])) {
      in.must(element.tag());
      in.blanks();
      in.must('>');
    }
    return ENDS[element.ordinal()];
  }

  private void comment() throws UnusualMarkupException {
    in.must("!--");
    while (true) {
      in.plain(Stop.COMMENT);
      char c = in.take();
      if (c == '-' && in.peek() == '-') {
        in.must("->");
        return;
      }
      if (c != '-' && c != '<' && c != '&' && c != '\t') {
        throw new UnusualMarkupException("a comment's character, or no end");
      }
    }
  }

  private MarkupEvent start() throws UnusualMarkupException {
    Element element = element();
    if (open.isEmpty() && rooted) {
      throw new UnusualMarkupException("a second root");
    }
    rooted = true;
    Map<String, String> attributes = attributes(element);
    if (in.peek() == '/') {
      in.take();
      empty = true;
    }
    in.must('>');
    open.push(element);
    return new MarkupEvent.Start(element, attributes, in.line());
  }

  private Element element() throws UnusualMarkupException {
    in.name();
    int length = in.pieceLength();
    if (length > 0) {
      int slot = slot(in.pieceAt(0), in.pieceAt(length - 1), length);
      for (Element found = BY_TAG[slot]; found != null; found = BY_TAG[++slot]) {
        if (in.isPiece(found.tag())) {
          return found;
        }
      }
    }
    throw new UnusualMarkupException("an unknown element");
  }

  private Map<String, String> attributes(Element element) throws UnusualMarkupException {
    int count = 0;
    int seen = 0;
    while (in.blanks() && in.peek() != '>' && in.peek() != '/') {
      int attribute = attribute(element);
      if ((seen & 1 << attribute) != 0) {
        throw new UnusualMarkupException("an attribute twice");
      }
      seen |= 1 << attribute;
      String value = value(element, attribute);
      if (attribute < element.attributes().size()) {
        names[count] = element.attributes().get(attribute);
        values[count] = value;
        count++;
      } else if (!value.equals(ParsedMarkup.XHTML)) {
        throw new UnusualMarkupException("another namespace");
      }
    }
    return count == 0
        ? Attributes.NONE
        : new Attributes(Arrays.copyOf(names, count), Arrays.copyOf(values, count));
  }

  /** Its place among those of the element; that of the namespace is behind the last. */
  private int attribute(Element element) throws UnusualMarkupException {
    in.name();
    List<String> known = element.attributes();
    for (int i = 0; i < known.size(); i++) {
      if (in.isPiece(known.get(i))) {
        return i;
      }
    }
    if (!in.isPiece(NAMESPACE)) {
      throw new UnusualMarkupException("an unknown attribute");
    }
    return known.size();
  }

  private String value(Element element, int attribute) throws UnusualMarkupException {
    in.must('=');
    char quote = in.take();
    if (quote != '"' && quote != '\'') {
      throw new UnusualMarkupException("a value without quotes");
    }
    Stop stop = quote == '"' ? Stop.QUOTE : Stop.APOSTROPHE;
    in.plain(stop);
    String value = in.peek() == quote ? known(element, attribute) : composed(quote, stop);
    in.take();
    return value;
  }

  /** The piece; as the same object if it was the attribute's last value too. */
  private String known(Element element, int attribute) {
    @Nullable String[] before = last[element.ordinal()];
    String value = before[attribute];
    if (value == null || !in.isPiece(value)) {
      value = in.piece();
      before[attribute] = value;
    }
    return value;
  }

  /** A value with references, or with white space that counts as a blank. */
  private String composed(char quote, Stop stop) throws UnusualMarkupException {
    text.setLength(0);
    text.append(in.piece());
    while (in.peek() != quote) {
      switch (in.take()) {
        case '&' -> reference();
        case '\n', '\t' -> text.append(' ');
        default -> throw new UnusualMarkupException("a value's character, or no end");
      }
      in.plain(stop);
      text.append(in.piece());
    }
    return text.toString();
  }

  /** Text up to the next tag; null if there is none. */
  private MarkupEvent.@Nullable Text words() throws UnusualMarkupException {
    in.plain(Stop.TEXT);
    if (in.peek() == '<') {
      return in.isEmpty() ? null : text(in.piece());
    }
    text.setLength(0);
    text.append(in.piece());
    while (in.peek() != '<') {
      char c = in.take();
      switch (c) {
        case '&' -> reference();
        case '\t' -> text.append(c);
        case '>' -> greater();
        default -> throw new UnusualMarkupException("a text's character, or no end");
      }
      in.plain(Stop.TEXT);
      text.append(in.piece());
    }
    return text(text.toString());
  }

  /** A text that is whole: CDATA does not follow, which would belong to it. */
  private MarkupEvent.Text text(String whole) throws UnusualMarkupException {
    if (in.peek(1) == '!' && in.peek(2) == '[') {
      throw new UnusualMarkupException("CDATA");
    }
    return new MarkupEvent.Text(whole);
  }

  /** XML forbids it behind two square brackets. */
  private void greater() throws UnusualMarkupException {
    if (text.length() > 0 && text.charAt(text.length() - 1) == ']') {
      throw new UnusualMarkupException("perhaps the end of CDATA");
    }
    text.append('>');
  }

  private void reference() throws UnusualMarkupException {
    if (in.peek() == '#') {
      in.take();
      text.appendCodePoint(codePoint());
    } else {
      in.name();
      text.append(entity());
    }
    in.must(';');
  }

  private char entity() throws UnusualMarkupException {
    for (int i = 0; i < ENTITIES.size(); i++) {
      if (in.isPiece(ENTITIES.get(i))) {
        return ENTITY_CHARACTERS.charAt(i);
      }
    }
    throw new UnusualMarkupException("an unknown entity");
  }

  /** A character's number; XML knows all but most controls, surrogates and two at the end. */
  private int codePoint() throws UnusualMarkupException {
    in.name();
    int length = in.pieceLength();
    int number = 0;
    for (int i = 0; i < length; i++) {
      int digit = in.pieceAt(i) - '0';
      if (digit < 0 || digit > 9 || length > DIGITS) {
        throw new UnusualMarkupException("a number of another kind");
      }
      number = 10 * number + digit;
    }
    boolean ordinary = number >= ' ' && number < Character.MIN_SURROGATE;
    if (!ordinary && (number <= Character.MAX_SURROGATE || number > LAST_OF_PLANE)) {
      throw new UnusualMarkupException("an unusual character");
    }
    return number;
  }
}
