package org.muster.render.markup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.muster.domain.Digits;

/**
 * What an attribute may say.
 *
 * @param words the values it takes, to follow "is": {@code portrait or landscape}
 */
record AttributeRule(String words, Predicate<String> holds) {
  private static final AttributeRule ANY = new AttributeRule("any text", value -> true);
  private static final AttributeRule TEXT =
      new AttributeRule("a text that is not blank", value -> !value.isBlank());
  private static final AttributeRule NAME =
      matching("a letter, then letters, digits and . _ -", "[A-Za-z][A-Za-z0-9._-]*");
  private static final AttributeRule CLASSES =
      matching("lower-case words with blanks between", "[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*");
  private static final AttributeRule LANGUAGE =
      matching("a language as in BCP 47: en, ar, ku-Arab", "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final AttributeRule NUMBER =
      new AttributeRule("a plain decimal: 285, -1.5", AttributeRule::isNumber);
  private static final AttributeRule COUNT = matching("a count from 1 to 99", "[1-9][0-9]?");
  private static final AttributeRule CODE =
      matching("a country's code, ISO 3166-1 alpha-3: IRQ", "[A-Z]{3}");
  private static final AttributeRule LEVEL = matching("a class from 0 to 4", "[0-4]");
  private static final AttributeRule PERCENT =
      matching("per cent of the table's width: 12, 7.5", "[0-9]{1,2}(\\.[0-9]+)?|100");
  private static final AttributeRule LINK =
      matching(
          "'#' and an id, or an address that begins with https://, http:// or mailto:",
          "#[A-Za-z][A-Za-z0-9._-]*|(https?://|mailto:)\\S+");
  private static final AttributeRule DAY =
      new AttributeRule("a day YYYY-MM-DD", AttributeRule::isDay);

  private static final int DAY_LENGTH = 10;

  private static final Map<Element, List<AttributeRule>> RULES = new EnumMap<>(Element.class);

  private static final Map<Element, List<String>> REQUIRED = new EnumMap<>(Element.class);

  static {
    for (Element element : Element.values()) {
      RULES.put(element, element.attributes().stream().map(a -> rule(element, a)).toList());
      REQUIRED.put(element, needs(element));
    }
  }

  /** The rule of one of an element's attributes. */
  static AttributeRule of(Element element, String attribute) {
    int index = element.attributes().indexOf(attribute);
    if (index < 0) {
      throw new IllegalArgumentException(element.tag() + " " + attribute);
    }
    return all(element).get(index);
  }

  /** The rules of an element's attributes, in their order. */
  static List<AttributeRule> all(Element element) {
    return RULES.getOrDefault(element, List.of());
  }

  private static AttributeRule rule(Element element, String attribute) {
    return switch (attribute) {
      case "id" -> NAME;
      case "class" -> element == Element.TABLE ? oneOf("data", "plain", "dense") : CLASSES;
      case "lang" -> LANGUAGE;
      case "dir" -> oneOf("ltr", "rtl", "auto");
      case "name" ->
          element == Element.META
              ? oneOf("author", "subject", "keywords", "marking", "as-of", "cut-off", "run")
              : TEXT;
      case "label" -> element == Element.SHADE || element == Element.SITE ? ANY : TEXT;
      case "title", "format", "alt" -> TEXT;
      case "content", "unit", "note", "rest" -> ANY;
      case "layout" -> oneOf("portrait", "landscape");
      case "break" -> oneOf("page");
      case "shape" -> oneOf("flat");
      case "width" -> PERCENT;
      case "type" -> oneOf("text", "number", "date");
      case "scope" -> oneOf("col", "row");
      case "colspan" -> COUNT;
      case "href" -> LINK;
      case "value", "low", "high", "lat", "lon" -> NUMBER;
      case "datetime", "from", "to", "date", "earliest", "latest" -> DAY;
      case "chart" -> oneOf("steps", "bars", "months", "spans", "map");
      case "kind" ->
          element == Element.STAY
              ? oneOf("present", "announced")
              : oneOf("strength", "stated", "ceiling", "imputed", "events", "deaths", "presence");
      case "place" -> CODE;
      case "level" -> LEVEL;
      default -> throw new IllegalArgumentException(element.tag() + " " + attribute);
    };
  }

  /** The attributes that an element must have, in their order. */
  static List<String> required(Element element) {
    return REQUIRED.getOrDefault(element, List.of());
  }

  private static List<String> needs(Element element) {
    return switch (element) {
      case HTML -> List.of("lang");
      case META -> List.of("name", "content");
      case A -> List.of("href");
      case DATA -> List.of("value");
      case TIME -> List.of("datetime");
      case FIGURE -> List.of("chart", "alt");
      case COLUMN -> List.of("width");
      case SERIES -> List.of("name", "kind");
      case STEP -> List.of("from", "to");
      case BAR -> List.of("label");
      case STAY -> List.of("kind", "from", "to");
      case SHADE -> List.of("place", "level");
      case SITE -> List.of("value");
      case KEY -> List.of("label");
      case MARK -> List.of("date", "label");
      default -> List.of();
    };
  }

  private static AttributeRule matching(String words, String pattern) {
    return new AttributeRule(words, Pattern.compile(pattern).asMatchPredicate());
  }

  private static AttributeRule oneOf(String... values) {
    List<String> all = List.of(values);
    int last = all.size() - 1;
    String words =
        last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    return new AttributeRule(words, all::contains);
  }

  /** An optional minus, digits, and, if there is a point, more digits. */
  private static boolean isNumber(String value) {
    int whole = digits(value, value.startsWith("-") ? 1 : 0);
    return whole > 0
        && (whole == value.length()
            || (value.charAt(whole) == '.' && digits(value, whole + 1) == value.length()));
  }

  /** Where digits end that begin at a place; 0 if there is none. */
  private static int digits(String value, int from) {
    int i = from;
    while (i < value.length() && value.charAt(i) >= '0' && value.charAt(i) <= '9') {
      i++;
    }
    return i == from ? 0 : i;
  }

  private static boolean isDay(String value) {
    if (value.length() == DAY_LENGTH && digits(value, 0) == 4) {
      return isDayOfFourDigitYear(value);
    }
    try {
      return LocalDate.parse(value).toString().equals(value);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isDayOfFourDigitYear(String value) {
    return value.charAt(4) == '-'
        && value.charAt(7) == '-'
        && Digits.isDay(
            Digits.number(value, 0, 4),
            Digits.number(value, 5, 7),
            Digits.number(value, 8, DAY_LENGTH));
  }
}
