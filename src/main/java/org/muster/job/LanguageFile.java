package org.muster.job;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Country;
import org.muster.job.settings.CannotStartException;
import org.muster.language.Language;
import org.muster.language.Phrase;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads a language's file, {@code languages/da.yaml} of the templates folder, and checks all of it:
 * its name, phrases by the English ones, and names of countries. No object is made of what it says.
 */
final class LanguageFile {
  /** Phrases are a few hundred short sentences. */
  private static final int MOST_CHARACTERS = 1 << 20;

  private static final String LANGUAGE = "language";
  private static final String PHRASES = "phrases";
  private static final String COUNTRIES = "countries";
  private static final List<String> KEYS = List.of(LANGUAGE, PHRASES, COUNTRIES);

  private final String file;
  private final String tag;
  private final List<String> mistakes = new ArrayList<>();

  private LanguageFile(String file) {
    this.file = file;
    this.tag = tag(file);
  }

  /** The language that a file's name says. */
  static String tag(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
  }

  /**
   * A language's name and what it says.
   *
   * @param countries names by ISO 3166-1 alpha-2, where they are not those of Unicode's CLDR
   */
  record Read(String tag, Map<String, String> phrases, Map<String, String> countries) {
    Language language() {
      return new Language(tag, phrases, countries);
    }
  }

  /**
   * Reads a file.
   *
   * @param file its name below the templates folder; without folder and ending it is the language,
   *     BCP 47
   * @throws CannotStartException if it has mistakes; its message has a line for each, with line and
   *     column
   */
  static Read read(String file, String yaml) {
    LanguageFile reading = new LanguageFile(file);
    Read read = null;
    try {
      read = reading.read(yaml);
    } catch (CannotStartException e) {
      reading.mistakes.add(e.getMessage());
    }
    if (read == null || !reading.mistakes.isEmpty()) {
      throw new CannotStartException(String.join("\n", reading.mistakes));
    }
    return read;
  }

  /** Looks at each entry, also behind one that is wrong. */
  private void each(Map<String, Node> entries, BiConsumer<String, Node> look) {
    entries.forEach(
        (key, value) -> {
          try {
            look.accept(key, value);
          } catch (CannotStartException e) {
            mistakes.add(e.getMessage());
          }
        });
  }

  private Read read(String yaml) {
    if (!Language.isTag(tag)) {
      throw wrong(
          null,
          "'"
              + tag
              + "' is no language as in BCP 47; name the file da.yaml, ar.yaml or ku-Arab.yaml");
    }
    Map<String, Node> keys = entries(root(yaml), "the keys 'language' and 'phrases'");
    each(
        keys,
        (key, value) -> {
          if (!KEYS.contains(key)) {
            throw wrong(
                value, "'" + key + "' is no key here; these are: " + String.join(", ", KEYS));
          }
        });
    Node language = keys.get(LANGUAGE);
    if (language == null || !text(language).equals(tag)) {
      throw wrong(language, "'language' has to say what the file's name says: " + tag);
    }
    Map<String, String> phrases = new LinkedHashMap<>();
    Node given = keys.get(PHRASES);
    if (given == null) {
      throw wrong(null, "the key 'phrases' is missing");
    }
    each(
        entries(given, "English phrases, each with its own words behind a colon"),
        (english, own) -> phrases.put(english, phrase(english, own)));
    Node named = keys.get(COUNTRIES);
    return new Read(tag, phrases, named == null ? Map.of() : countries(named));
  }

  private Map<String, String> countries(Node named) {
    Map<String, String> countries = new LinkedHashMap<>();
    each(
        entries(named, "codes of countries, each with its name behind a colon"),
        (code, name) -> {
          Country country =
              Country.find(code)
                  .orElseThrow(
                      () ->
                          wrong(
                              name,
                              "'"
                                  + code
                                  + "' is no country's code of three letters (ISO 3166-1"
                                  + " alpha-3), as in IRQ"));
          String own = text(name).strip();
          if (own.isEmpty()) {
            throw wrong(name, "the name of " + code + " is blank");
          }
          countries.put(country.alpha2(), own);
        });
    return countries;
  }

  private Node root(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    options.setNestingDepthLimit(4);
    try {
      Node root = new Yaml(options).compose(new StringReader(yaml));
      if (root == null) {
        throw wrong(null, "the file is empty; begin it with 'language: " + tag + "'");
      }
      return root;
    } catch (MarkedYAMLException e) {
      throw new CannotStartException(
          place(e.getProblemMark()) + "it is no YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw wrong(null, "it is no YAML: " + e.getMessage());
    }
  }

  /** What stands in a map, each key once. */
  private Map<String, Node> entries(Node node, String expected) {
    if (!(node instanceof MappingNode map)) {
      throw wrong(node, "here stand " + expected);
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple entry : map.getValue()) {
      String key = text(entry.getKeyNode());
      if (entries.put(key, entry.getValueNode()) != null) {
        mistakes.add(
            wrong(entry.getKeyNode(), "'" + key + "' stands here twice; leave one out")
                .getMessage());
      }
    }
    return entries;
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(node, "a text is expected here; put it in quotes if it has braces or a colon");
  }

  private String phrase(String english, Node node) {
    String own = text(node);
    Optional<String> fault;
    try {
      fault = Phrase.of(english).fault(own);
    } catch (IllegalArgumentException e) {
      fault = Optional.of("the English phrase is no pattern: " + e.getMessage());
    }
    fault.ifPresent(
        why -> {
          throw wrong(node, "'" + own + "': " + why);
        });
    return own;
  }

  private CannotStartException wrong(@Nullable Node at, String why) {
    return new CannotStartException(place(at == null ? null : at.getStartMark()) + why);
  }

  private String place(@Nullable Mark mark) {
    return mark == null
        ? file + ": "
        : file + ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ";
  }
}
