package org.muster.render.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.language.Language;
import org.muster.render.markup.Element;

/** The table of contents, from the headings of the second and third level. */
final class Contents {
  private final Survey survey;
  private final Language language;
  private final Map<Integer, String> ids = new HashMap<>();

  Contents(Survey survey, Language language) {
    this.language = language;
    this.survey = survey;
    for (int i = 0; i < survey.headings().size(); i++) {
      Survey.Heading heading = survey.headings().get(i);
      if (heading.target().isEmpty() && !heading.boxed()) {
        ids.put(i, survey.unused("heading-" + (i + 1)));
      }
    }
  }

  /** The id that a heading must carry itself; empty if it is reached otherwise. */
  String ownId(int heading) {
    return ids.getOrDefault(heading, "");
  }

  void write(HtmlWriter html) throws IOException {
    html.start("nav", "class", "contents", "aria-label", language.say("Contents")).newLine();
    List<List<Integer>> parts = parts();
    if (!parts.isEmpty()) {
      html.start("ol").newLine();
      for (List<Integer> part : parts) {
        part(html, part);
      }
      html.end("ol").newLine();
    }
    html.end("nav").newLine();
  }

  /** Numbers of the headings, each of the second level with those of the third that follow it. */
  private List<List<Integer>> parts() {
    List<List<Integer>> parts = new ArrayList<>();
    for (int i = 0; i < survey.headings().size(); i++) {
      Survey.Heading heading = survey.headings().get(i);
      if (heading.boxed() || survey.contents().contains(heading.section())) {
        continue;
      }
      if (heading.level() == Element.H2 || (heading.level() == Element.H3 && parts.isEmpty())) {
        parts.add(new ArrayList<>(List.of(i)));
      } else if (heading.level() == Element.H3) {
        parts.getLast().add(i);
      }
    }
    return parts;
  }

  private void part(HtmlWriter html, List<Integer> part) throws IOException {
    html.start("li");
    link(html, part.getFirst());
    if (part.size() > 1) {
      html.newLine().start("ol").newLine();
      for (int heading : part.subList(1, part.size())) {
        html.start("li");
        link(html, heading);
        html.end("li").newLine();
      }
      html.end("ol");
    }
    html.end("li").newLine();
  }

  private void link(HtmlWriter html, int heading) throws IOException {
    Survey.Heading to = survey.headings().get(heading);
    String target = to.target().isEmpty() ? ownId(heading) : to.target();
    html.element("a", to.text(), "href", "#" + target);
  }
}
