package org.muster.render.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the list of all published editions. */
public final class IndexPage {
  private static final String TITLE = "Editions";
  private static final String TROUBLE = "trouble";

  private IndexPage() {}

  /**
   * The last run, where it did not do all that it should.
   *
   * @param name of the run
   * @param asOf business date, as shown
   * @param outcome in words, after the run's name and a colon
   * @param report path of its report, relative to the page
   */
  public record Trouble(String name, String asOf, String outcome, String report) {}

  /**
   * Writes the page.
   *
   * @param editions in the order to be shown, newest first
   * @param marking of the index itself; may be empty
   * @param trouble stands above the editions: who looks at the newest would else not see that there
   *     should be a newer one; null if there is none
   * @param out receives the page; left open
   */
  public static void write(
      List<EditionEntry> editions, String marking, @Nullable Trouble trouble, OutputStream out)
      throws IOException {
    HtmlWriter html = new HtmlWriter(out);
    PageFrame frame = PageFrame.plain(TITLE, marking, "");
    frame.begin(html);
    html.element("h1", TITLE).newLine();
    if (trouble != null) {
      trouble(html, trouble);
    }
    if (editions.isEmpty()) {
      html.element("p", "No edition has been published yet.", "class", "nothing").newLine();
    } else {
      html.start(
              "ol",
              "class",
              "editions",
              "data-search",
              "Search the editions",
              "data-shown",
              "{0} of {1} editions")
          .newLine();
      for (EditionEntry edition : editions) {
        edition(html, edition);
      }
      html.end("ol").newLine();
    }
    frame.end(html);
    html.flush();
  }

  /** Whether a page, as it was written, speaks of a {@link Trouble}. */
  public static boolean tellsOfTrouble(String page) {
    return page.contains("<aside class=\"" + TROUBLE + "\">");
  }

  private static void trouble(HtmlWriter html, Trouble trouble) throws IOException {
    html.start("aside", "class", TROUBLE)
        .start("p")
        .element("strong", "The last run did not do everything it should have.");
    html.text(" ").element("a", "Run " + trouble.name(), "href", PathLink.of(trouble.report()));
    html.text(", as of " + trouble.asOf() + ": " + trouble.outcome() + ".");
    html.end("p").end("aside").newLine();
  }

  private static void edition(HtmlWriter html, EditionEntry edition) throws IOException {
    html.start("li").newLine();
    html.element("h2", edition.asOf());
    html.start("p", "class", "legend").text("Edition ");
    html.element("span", edition.name(), "class", "record").end("p").newLine();
    for (EditionEntry.Product briefing : edition.briefings()) {
      briefing(html, briefing);
    }
    report(html, edition);
    html.end("li").newLine();
  }

  private static void briefing(HtmlWriter html, EditionEntry.Product briefing) throws IOException {
    html.start("h3").element("span", briefing.title(), "dir", "auto");
    if (!briefing.marking().isBlank()) {
      html.text(" ").element("span", briefing.marking(), "class", "tag");
    }
    html.end("h3").newLine();
    if (!briefing.changes().isEmpty()) {
      html.element("p", briefing.changes(), "class", "changes").newLine();
    }
    html.start("ul", "class", "files").newLine();
    for (EditionEntry.EditionFile file : briefing.files()) {
      html.start("li").element("a", file.name(), "href", PathLink.of(file.path())).text(" ");
      html.element("span", Figures.size(file.bytes()), "class", "size").end("li").newLine();
    }
    html.end("ul").newLine();
  }

  private static void report(HtmlWriter html, EditionEntry edition) throws IOException {
    if (edition.runReport().isEmpty()) {
      return;
    }
    String notices =
        edition.notices() == 1 ? "1 notice" : Figures.count(edition.notices()) + " notices";
    html.start("p", "class", "legend run");
    html.element("a", "Run report", "href", PathLink.of(edition.runReport()));
    html.text(": " + notices).end("p").newLine();
  }
}
