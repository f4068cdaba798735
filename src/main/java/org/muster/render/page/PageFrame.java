package org.muster.render.page;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.muster.language.Language;

/**
 * What surrounds the content of every page: head, style sheet, skip link, marking at top and
 * bottom, and the program that sorts and filters. The page opens nothing from anywhere: its policy
 * forbids all but its own style and, by its digest, its own program.
 *
 * @param words the language of what the page says beside its content
 * @param language of the content, BCP 47
 * @param direction ltr, rtl or empty
 * @param marking empty if the page has none
 * @param meta further names and contents, in order
 * @param rules further rules of the style sheet, ready-made
 */
record PageFrame(
    Language words,
    String language,
    String direction,
    String title,
    String marking,
    Map<String, String> meta,
    String rules) {
  /** The id of the content, to which the skip link leads. */
  static final String CONTENT = "page:content";

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src '"
          + PageProgram.digest()
          + "'; img-src data:; base-uri 'none'; form-action 'none'";

  PageFrame {
    meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
  }

  /** A page of the program's own, in English. */
  static PageFrame plain(String title, String marking, String rules) {
    return new PageFrame(Language.english(), "en", "", title, marking, Map.of(), rules);
  }

  void begin(HtmlWriter html) throws IOException {
    html.ready("<!DOCTYPE html>\n");
    html.start("html", "lang", language, "dir", direction).newLine();
    head(html);
    html.start("body", PageProgram.words(words)).newLine();
    html.element("a", words.say("Skip to the content"), "class", "skip", "href", "#" + CONTENT)
        .newLine();
    bar(html, "header");
    html.start("main", "id", CONTENT, "tabindex", "-1").newLine();
  }

  private void head(HtmlWriter html) throws IOException {
    html.start("head").newLine();
    html.empty("meta", "charset", "utf-8").newLine();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).newLine();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .newLine();
    html.empty("meta", "name", "referrer", "content", "no-referrer").newLine();
    html.empty("meta", "name", "color-scheme", "content", "light dark").newLine();
    for (Map.Entry<String, String> one : meta.entrySet()) {
      html.empty("meta", "name", one.getKey(), "content", one.getValue()).newLine();
    }
    html.element("title", title).newLine();
    html.start("style").newLine();
    html.ready(StyleSheet.common()).ready(rules).ready(StyleSheet.printed(marking));
    html.end("style").newLine();
    html.end("head").newLine();
  }

  void end(HtmlWriter html) throws IOException {
    html.end("main").newLine();
    bar(html, "footer");
    html.start("script").ready(PageProgram.text()).end("script").newLine();
    html.end("body").newLine().end("html").newLine();
  }

  private void bar(HtmlWriter html, String tag) throws IOException {
    if (!marking.isBlank()) {
      html.element(tag, marking, "class", "marking " + colour()).newLine();
    }
  }

  /** The class that gives the colour which FIRST's TLP 2.0 assigns; none for other markings. */
  private String colour() {
    String upper = marking.strip().toUpperCase(Locale.ROOT);
    for (String label : new String[] {"red", "amber", "green", "clear"}) {
      if (upper.startsWith("TLP:" + label.toUpperCase(Locale.ROOT))) {
        return "tlp-" + label;
      }
    }
    return "other";
  }
}
