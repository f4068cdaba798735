package org.muster.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;
import org.muster.render.pdf.document.DocumentProperties;

/**
 * What must be known of a markup file before its first page is set, from reading it once: what the
 * document says of itself, its headings for the table of contents, and to which ids links lead. A
 * fault in the markup is found here, before a byte is written.
 */
final class Survey {
  /** Hexadecimal digits of a file's id. */
  private static final int ID_LENGTH = 32;

  private final Map<String, String> meta = new HashMap<>();
  private final List<Heading> headings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> targets = new HashSet<>();
  private String id = "";
  private String title = "";
  private String language = "";
  private boolean rightToLeft;
  private int firstOfContents = Integer.MAX_VALUE;
  private @Nullable StringBuilder words;

  /**
   * A heading.
   *
   * @param number from 0, in order of the document
   * @param level 1..4
   */
  record Heading(int number, int level, String text) {}

  private Survey() {}

  /**
   * Reads a file.
   *
   * @throws org.muster.render.MarkupException if it is not in the vocabulary, or lacks language,
   *     title, marking or as-of
   */
  static Survey of(Path markup) throws IOException {
    // The digest is taken meanwhile: of a long file it takes a hundredth of the document's time.
    CompletableFuture<String> id = CompletableFuture.supplyAsync(() -> id(markup));
    Survey survey = new Survey();
    try {
      survey.read(markup);
    } finally {
      survey.id = taken(id);
    }
    return survey;
  }

  private void read(Path markup) throws IOException {
    try (MarkupReader in = MarkupReader.open(markup)) {
      MarkupEvent event = in.next();
      while (event != null) {
        take(event);
        event = in.next();
      }
      check(in);
    }
  }

  private void take(MarkupEvent event) {
    if (event instanceof MarkupEvent.Start start) {
      begin(start);
    } else if (words != null) {
      if (event instanceof MarkupEvent.Text text) {
        words.append(text.text());
      } else if (event instanceof MarkupEvent.End end) {
        end(end.element(), words);
      }
    }
  }

  private void begin(MarkupEvent.Start start) {
    String id = start.get("id", "");
    if (!id.isEmpty()) {
      ids.add(id);
    }
    String href = start.get("href", "");
    if (href.startsWith("#")) {
      targets.add(href.substring(1));
    }
    switch (start.element()) {
      case HTML -> {
        language = start.get("lang", "");
        rightToLeft = start.get("dir", "").equals("rtl");
      }
      case META -> meta.put(start.get("name", ""), start.get("content", ""));
      case TITLE, H1, H2, H3, H4 -> words = new StringBuilder();
      case NAV -> firstOfContents = Math.min(firstOfContents, headings.size());
      case BR -> {
        if (words != null) {
          words.append(' ');
        }
      }
      default -> {}
    }
  }

  private void end(Element element, StringBuilder read) {
    String text = read.toString().replaceAll("\\s+", " ").strip();
    switch (element) {
      case TITLE -> title = text;
      case H1, H2, H3, H4 -> headings.add(new Heading(headings.size(), level(element), text));
      default -> {
        return;
      }
    }
    words = null;
  }

  /** Level of a heading element. */
  static int level(Element heading) {
    return Integer.parseInt(heading.tag().substring(1));
  }

  private void check(MarkupReader in) {
    if (language.isBlank()) {
      throw in.problem("<html> needs the language of the document in 'lang'");
    }
    if (title.isBlank()) {
      throw in.problem("<head> needs a <title>");
    }
    if (marking().isBlank()) {
      throw in.problem("<head> needs a <meta name=\"marking\">: no page goes without");
    }
    try {
      asOf();
    } catch (DateTimeParseException e) {
      throw in.problem("<head> needs a <meta name=\"as-of\"> with a day YYYY-MM-DD");
    }
    for (String target : targets) {
      if (!ids.contains(target)) {
        throw in.problem("the link '#" + target + "' leads nowhere: no element has that id");
      }
    }
  }

  private String meta(String name) {
    return meta.getOrDefault(name, "");
  }

  /** Whether the document runs from right to left. */
  boolean rightToLeft() {
    return rightToLeft;
  }

  String title() {
    return title;
  }

  String marking() {
    return meta("marking").strip();
  }

  LocalDate asOf() {
    return LocalDate.parse(meta("as-of"));
  }

  /** Id of the run; empty if it is not given. */
  String run() {
    return meta("run");
  }

  /** Ids to which some link of the text leads. */
  Set<String> targets() {
    return targets;
  }

  /** The headings that the table of contents lists: those behind it. */
  List<Heading> contents() {
    return headings.subList(Math.min(firstOfContents, headings.size()), headings.size());
  }

  /** What the document says of itself; its id is the digest of the markup. */
  DocumentProperties properties() {
    return new DocumentProperties(
        title, meta("author"), meta("subject"), meta("keywords"), language, asOf(), id);
  }

  private static String id(Path markup) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(markup), sha)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String taken(CompletableFuture<String> id) throws IOException {
    try {
      return id.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unread) {
        throw unread.getCause();
      }
      throw e;
    }
  }
}
