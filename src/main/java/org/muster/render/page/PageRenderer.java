package org.muster.render.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.Paper;
import org.muster.render.Renderer;
import org.muster.render.markup.MarkupReader;

/**
 * Writes one HTML file that needs nothing but itself: style and drawings stand in it, and its
 * content policy lets it open nothing. Its one program sorts and filters what is there; without it
 * the page says the same. It is well-formed XML, so that it can be checked and read by machines.
 */
public final class PageRenderer implements Renderer {
  private final Paper paper;

  /** A renderer for pages that are printed on A4. */
  public PageRenderer() {
    this(Paper.A4);
  }

  /**
   * A renderer.
   *
   * @param paper on which its pages are printed
   */
  public PageRenderer(Paper paper) {
    this.paper = paper;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Rendering render(MarkupFile markup, Language language, OutputStream out)
      throws IOException {
    Survey survey = Survey.of(markup.path());
    HtmlWriter html = new HtmlWriter(out);
    PageFrame frame =
        new PageFrame(
            language,
            survey.language().isEmpty() ? "en" : survey.language(),
            survey.direction(),
            survey.title(),
            survey.marking(),
            meta(survey),
            rules(survey));
    frame.begin(html);
    PageBody body = new PageBody(survey, html, language);
    try (MarkupReader in = MarkupReader.open(markup.path())) {
      body.write(in);
    }
    frame.end(html);
    html.flush();
    return new Rendering(1, body.rows(), List.of());
  }

  /**
   * The page's own rules. Numbers stand at the right in whatever direction a page runs, so that
   * their ones stand below each other.
   */
  private String rules(Survey survey) {
    String rules = TableWriter.rules(survey) + StyleSheet.printed(paper);
    return survey.direction().equals("rtl")
        ? rules + "  :is(th, td).n { text-align: right }\n"
        : rules;
  }

  /** HTML calls a document's subject its description. */
  private static Map<String, String> meta(Survey survey) {
    Map<String, String> meta = new LinkedHashMap<>();
    survey
        .meta()
        .forEach(
            (name, content) -> meta.put(name.equals("subject") ? "description" : name, content));
    return meta;
  }
}
