package org.muster.intake.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** What stands in a YAML file, with the line on which it stands. All scalars are texts. */
sealed interface YamlNode {
  /** A line of what the parser says of a mistake, and a line of the file. */
  Pattern PART = Pattern.compile("(?m)^(\\S.*)\\R in reader, line (\\d+)");

  /** The file's name, for messages. */
  String file();

  /** 1-based. */
  int line();

  /** A scalar; null is the empty text. */
  record Text(String file, int line, String text) implements YamlNode {}

  /** A list. */
  record Items(String file, int line, List<YamlNode> items) implements YamlNode {}

  /** Keys, in their order. */
  record Keys(String file, int line, Map<String, YamlNode> keys) implements YamlNode {}

  /**
   * Reads a file.
   *
   * @param mistakes is told of keys that are named twice, of which the first counts, and of aliases
   * @throws LayoutException if it is no YAML
   */
  static YamlNode read(String file, byte[] yaml, Mistakes mistakes) {
    YAMLFactory factory = new YAMLFactory();
    try (InputStream in = new ByteArrayInputStream(yaml);
        YAMLParser parser =
            (YAMLParser) factory.createParser(tools.jackson.core.ObjectReadContext.empty(), in)) {
      if (parser.nextToken() == null) {
        throw new LayoutException(file, 0, "the file is empty");
      }
      YamlNode root = node(file, parser, mistakes);
      if (parser.nextToken() != null) {
        throw new LayoutException(file, line(parser), "there is more than one document");
      }
      return root;
    } catch (JacksonException e) {
      throw notYaml(file, yaml, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the parser says last is what is wrong; where it says first it was when it began to be, as
   * with a bracket. Of keys it was when the first of them came, which is sound.
   */
  private static LayoutException notYaml(String file, byte[] yaml, JacksonException e) {
    String said = e.getOriginalMessage();
    if (said.contains("UTF-8")) {
      return new LayoutException(
          file, wellWritten(yaml), "a letter is not UTF-8; save it as UTF-8");
    }
    List<MatchResult> parts = PART.matcher(said).results().toList();
    if (parts.isEmpty()) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      return new LayoutException(file, line, said.lines().findFirst().orElse(""));
    }
    MatchResult wrong = parts.getLast();
    boolean keys = wrong.group(1).startsWith("expected <block end>");
    int line = Integer.parseInt((keys ? wrong : parts.getFirst()).group(2));
    return new LayoutException(
        file,
        line,
        "it is no YAML: "
            + wrong.group(1)
            + "; indent the keys of an entry alike, and quote a text that has a colon or begins"
            + " with a brace");
  }

  /** The line up to which bytes are UTF-8. */
  private static int wellWritten(byte[] yaml) {
    ByteBuffer bytes = ByteBuffer.wrap(yaml);
    StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(yaml.length), true);
    int line = 1;
    for (int i = 0; i < bytes.position(); i++) {
      line += yaml[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static int line(YAMLParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static YamlNode node(String file, YAMLParser parser, Mistakes mistakes) {
    int line = line(parser);
    if (parser.isCurrentAlias()) {
      mistakes.add(new LayoutException(file, line, "aliases are not read; write it out"));
    }
    JsonToken token = Objects.requireNonNull(parser.currentToken());
    return switch (token) {
      case START_OBJECT -> {
        Map<String, YamlNode> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          YamlNode node = node(file, parser, mistakes);
          if (keys.putIfAbsent(key, node) != null) {
            mistakes.add(node.wrong("'" + key + "' is there twice"));
          }
        }
        yield new Keys(file, line, keys);
      }
      case START_ARRAY -> {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(node(file, parser, mistakes));
        }
        yield new Items(file, line, items);
      }
      case VALUE_NULL -> new Text(file, line, "");
      default -> new Text(file, line, parser.getString());
    };
  }

  /** What is wrong here. */
  default LayoutException wrong(String why) {
    return new LayoutException(file(), line(), why);
  }

  /** The keys; those that are not allowed are mistakes, and are left out. */
  default Map<String, YamlNode> keys(Collection<String> allowed, Mistakes mistakes) {
    if (!(this instanceof Keys map)) {
      throw wrong("keys are expected here: " + String.join(", ", allowed));
    }
    Map<String, YamlNode> known = new LinkedHashMap<>();
    map.keys()
        .forEach(
            (key, node) -> {
              if (allowed.contains(key)) {
                known.put(key, node);
              } else {
                mistakes.unknown(
                    this,
                    node.wrong(
                        "'" + key + "' is no key here; these are: " + String.join(", ", allowed)));
              }
            });
    return known;
  }

  /** Keys that the file itself names, as columns. */
  default Map<String, YamlNode> names() {
    if (this instanceof Text text && text.text().isEmpty()) {
      return Map.of();
    }
    if (!(this instanceof Keys map)) {
      throw wrong("names with something behind each are expected here");
    }
    return map.keys();
  }

  /** The items; a scalar or a map counts as the only one. */
  default List<YamlNode> items() {
    return this instanceof Items list ? list.items() : List.of(this);
  }

  /** The text. */
  default String text() {
    if (this instanceof Text scalar) {
      return scalar.text();
    }
    throw wrong("a text is expected here");
  }

  /**
   * The value that something names.
   *
   * @param word how each value is written
   * @param written what names it: the text, or what is made of it
   * @param isNot what is said of a text that names none, before all the words
   */
  default <E> E oneOf(E[] values, Function<E, String> word, String written, String isNot) {
    List<String> words = new ArrayList<>();
    for (E value : values) {
      if (word.apply(value).equals(written)) {
        return value;
      }
      words.add(word.apply(value));
    }
    throw wrong("'" + text() + "' " + isNot + " " + String.join(", ", words));
  }

  /** The texts of a list, or the only one. */
  default List<String> texts() {
    return items().stream().map(YamlNode::text).toList();
  }

  /** Whether it says true. */
  default boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong("'" + text() + "' is neither true nor false");
    };
  }

  /** The text, if it is one character. */
  default char character() {
    if (text().length() != 1) {
      throw wrong("'" + text() + "' is not one character");
    }
    return text().charAt(0);
  }

  /** The text as a regular expression. */
  default Pattern regex() {
    try {
      return Pattern.compile(text());
    } catch (PatternSyntaxException e) {
      throw wrong("this is no regular expression: " + e.getDescription());
    }
  }
}
