package org.muster.job.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.origin.TextResourceOrigin.Location;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.UnicodeReader;

/**
 * Looks at the settings file before anything is made of it.
 *
 * <p>Rule: it is one document of keys in UTF-8 or UTF-16, and with its aliases written out it has
 * at most {@value #MOST} values, {@value #DEPTH} levels deep. Reason: a second document would take
 * the place of the first without a word, and a few lines of aliases of aliases can stand for more
 * than fits into memory.
 */
final class SettingsYaml {
  private static final long MOST = 100_000;
  private static final int DEPTH = 50;

  private final Path file;
  private final Map<String, Long> anchored = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Location, String> plain = new HashMap<>();
  private int documents;

  /** A list or group that has not ended, and how many values it has so far. */
  private static final class Open {
    private final @Nullable String anchor;
    private long values = 1;

    Open(@Nullable String anchor) {
      this.anchor = anchor;
    }
  }

  private SettingsYaml(Path file) {
    this.file = file;
  }

  /**
   * Looks at a file. That it is YAML at all is left to whoever reads it.
   *
   * @return the values without quotes as they are written, {@code 010} and {@code NO}, which YAML
   *     reads as 8 and as false
   * @throws CannotStartException if it breaks the rule, with file, line and column
   * @throws IOException if it cannot be read
   */
  static Map<Location, String> check(Path file) throws IOException {
    SettingsYaml yaml = new SettingsYaml(file);
    yaml.check(Files.readAllBytes(file));
    return Map.copyOf(yaml.plain);
  }

  /** What is wrong at a place, both 1-based, as all mistakes in settings are told. */
  static String placed(Path file, int line, int column, String what) {
    return "file [" + file.toAbsolutePath() + "] - " + line + ":" + column + ": " + what;
  }

  private void check(byte[] bytes) throws IOException {
    if (!startsWith(bytes, 0xFE, 0xFF) && !startsWith(bytes, 0xFF, 0xFE)) {
      requireUtf8(bytes);
    }
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try (UnicodeReader reader = new UnicodeReader(new ByteArrayInputStream(bytes))) {
      for (Event event : new Yaml(options).parse(reader)) {
        see(event);
      }
    } catch (MarkedYAMLException e) {
      // Whoever reads it says so, in more words.
    } catch (ReaderException e) {
      throw new CannotStartException(
          placed(
              file,
              lineOf(new String(bytes, StandardCharsets.UTF_8), e.getPosition()),
              1,
              String.format(
                  Locale.ROOT,
                  "it holds a character that no YAML may hold, U+%04X",
                  e.getCodePoint())),
          e);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private void requireUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String before = out.flip().toString();
      int column = before.length() - before.lastIndexOf('\n');
      throw new CannotStartException(
          placed(
              file,
              lineOf(before, before.length()),
              column,
              "it is not UTF-8; save the file as UTF-8"));
    }
  }

  private static int lineOf(String text, int end) {
    return 1 + (int) text.chars().limit(end).filter(c -> c == '\n').count();
  }

  private void see(Event event) {
    if (event instanceof DocumentStartEvent && ++documents > 1) {
      throw wrong(event, "a second document begins here; all settings stand in one");
    }
    if (event instanceof NodeEvent node) {
      if (open.isEmpty() && !(event instanceof MappingStartEvent) && !blank(event)) {
        throw wrong(
            event, "settings are keys with values, as 'zone: UTC' with a space behind the colon");
      }
      if (event instanceof ScalarEvent scalar && scalar.isPlain()) {
        Mark at = event.getStartMark();
        plain.put(new Location(at.getLine(), at.getColumn()), scalar.getValue());
      }
      if (event instanceof CollectionStartEvent) {
        open.push(new Open(node.getAnchor()));
        if (open.size() > DEPTH) {
          throw wrong(event, "it goes more than " + DEPTH + " levels deep");
        }
      } else {
        count(event, event instanceof AliasEvent ? named(node) : 1);
      }
    } else if (event instanceof CollectionEndEvent) {
      Open ended = open.pop();
      if (ended.anchor != null) {
        anchored.put(ended.anchor, ended.values);
      }
      count(event, ended.values);
    }
  }

  private static boolean blank(Event event) {
    return event instanceof ScalarEvent scalar
        && (scalar.getValue().isEmpty() || scalar.getValue().matches("~|null|Null|NULL"));
  }

  private long named(NodeEvent alias) {
    if (open.stream().anyMatch(o -> alias.getAnchor().equals(o.anchor))) {
      throw wrong(alias, "'*" + alias.getAnchor() + "' stands within what it names");
    }
    return anchored.getOrDefault(alias.getAnchor(), 1L);
  }

  private void count(Event event, long values) {
    Open in = open.peek();
    if (in == null) {
      return;
    }
    in.values += values;
    if (in.values > MOST) {
      throw wrong(event, "with its aliases written out it has more than " + MOST + " values");
    }
  }

  private CannotStartException wrong(Event event, String what) {
    Mark at = event.getStartMark();
    return new CannotStartException(placed(file, at.getLine() + 1, at.getColumn() + 1, what));
  }
}
