package org.muster.render.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.muster.language.Language;

/**
 * Links within the page, both ways: a link to a list item, such as a note or a source, gets an id,
 * and the item leads back to the first few of them.
 */
final class References {
  /** A source may be named a thousand times; ways back to the first few are enough. */
  private static final int MOST_BACK = 5;

  private final Survey survey;
  private final Language language;
  private final Map<String, Integer> seen = new HashMap<>();
  private final String prefix;

  References(Survey survey, Language language) {
    this.language = language;
    this.survey = survey;
    this.prefix = survey.unused("ref");
  }

  /** Whether a link may stand as one: to the web by name, to an address, or to a known id. */
  boolean leads(String href) {
    if (href.startsWith("#")) {
      return survey.ids().contains(href.substring(1));
    }
    return href.startsWith("https://") || href.startsWith("http://") || href.startsWith("mailto:");
  }

  /** The id of the next link to a target; empty if no way back leads to it. */
  String next(String href) {
    String target = href.substring(1);
    if (!href.startsWith("#") || !survey.listed().contains(target)) {
      return "";
    }
    int number = seen.merge(target, 1, Integer::sum);
    return number > MOST_BACK ? "" : id(target, number);
  }

  private String id(String target, int number) {
    return prefix + "-" + target + "-" + number;
  }

  /** Writes the ways back from a list item. */
  void back(HtmlWriter html, String item) throws IOException {
    int count = Math.min(MOST_BACK, survey.references().getOrDefault(item, 0));
    for (int number = 1; number <= count; number++) {
      String label = language.say("Back to mention {0}", number);
      html.text(" ")
          .element(
              "a",
              "\u21A9\uFE0E",
              "class",
              "back",
              "href",
              "#" + id(item, number),
              "aria-label",
              label);
    }
  }
}
