package org.muster.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.muster.language.Language;

/** The program that sorts and filters, which stands in every page, and what it says. */
final class PageProgram {
  /** Shorter tables need no filter. */
  private static final String MANY = "12";

  private static final String TEXT = "//<![CDATA[\n" + read() + "//]]>";
  private static final String DIGEST = digestOf(TEXT);

  private PageProgram() {}

  /** Its text, the same as HTML and as XML. */
  static String text() {
    return TEXT;
  }

  /**
   * How a content policy names it.
   *
   * <p>Source: W3C, Content Security Policy Level 3, 6.7.2.3: the digest of the text between the
   * tags, in base64.
   */
  static String digest() {
    return DIGEST;
  }

  /** Attributes of the body with the words that the program uses, as names and values in turn. */
  static String[] words(Language language) {
    return new String[] {
      "data-filter", language.say("Show rows with"),
      "data-shown", language.say("{0} of {1} rows"),
      "data-sort", language.say("Sort by"),
      "data-unsorted", language.say("as in the document"),
      "data-ascending", language.say("ascending"),
      "data-descending", language.say("descending"),
      "data-numbers", language.tag(),
      "data-many", MANY
    };
  }

  private static String read() {
    try (InputStream in = PageProgram.class.getResourceAsStream("page.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("page.js", e);
    }
  }

  private static String digestOf(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
