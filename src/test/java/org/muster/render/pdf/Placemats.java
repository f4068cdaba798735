package org.muster.render.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.muster.briefing.Briefing;
import org.muster.briefing.Given;
import org.muster.briefing.Occasion;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.PlacematPage;
import org.muster.briefing.settings.Scope;
import org.muster.domain.Country;
import org.muster.render.Paper;
import org.muster.render.markup.TemplateEngine;
import org.muster.render.pdf.document.PageFormat;

/** Placemats of briefings of any size. */
final class Placemats {
  private static final List<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(alpha2 -> Locale.of("", alpha2).getISO3Country())
          .filter(code -> Country.find(code).isPresent())
          .sorted()
          .toList();

  private Placemats() {}

  static Markup.Made render(Briefing briefing, Path folder) throws IOException {
    return render(briefing, folder, Paper.A4);
  }

  static Markup.Made render(Briefing briefing, Path folder, Paper paper) throws IOException {
    Path markup = folder.resolve("placemat.xhtml");
    new TemplateEngine(Path.of("templates")).write("placemat.ftl", briefing, markup);
    return Markup.render(markup, new PdfSettings(100, paper, true));
  }

  /**
   * A briefing made from records.
   *
   * @param contributors each with an operation and two figures of its own
   * @param name about how many characters names and titles have
   * @param total whether the settings name a total
   */
  static Briefing briefing(int contributors, int hosts, int name, boolean total) {
    return briefing(contributors, hosts, name, total, Paper.A4);
  }

  /** The same for a paper. */
  static Briefing briefing(int contributors, int hosts, int name, boolean total, Paper paper) {
    Given given = new Given();
    for (int host = 0; host < hosts; host++) {
      String code = "OP" + host;
      given.operation(code, named("Operation", host, name), COUNTRIES.get(host));
    }
    for (int i = 0; i < contributors; i++) {
      int host = i * hosts / contributors;
      for (int at = host; at < Math.max(host + 1, (i + 1) * hosts / contributors); at++) {
        given.deployment(
            "D" + i + "-" + at,
            "operation",
            "OP" + at,
            "contributor",
            named("Country", i, name),
            "host",
            COUNTRIES.get(at),
            "as_of",
            "2020-06-30",
            "personnel",
            i % 7 == 0 ? "~" + (1000 + i) : "" + (100 + 13 * i));
      }
    }
    Scope[] scopes =
        total
            ? new Scope[] {
              Given.scope(
                  "all",
                  "title",
                  named("All of them", 1, name),
                  "definition",
                  named("Counted", 1, name * 3))
            }
            : new Scope[0];
    PageFormat page = PageFormat.landscape(paper);
    BriefingSettings settings =
        Given.totals("", scopes).toBuilder()
            .placematPage(new PlacematPage(page.textWidth(), page.textHeight()))
            .build();
    return given.compose(settings, Occasion.first(Given.DAY, Given.PROVENANCE)).briefing();
  }

  /** Words, so many characters long. */
  private static String named(String what, int number, int length) {
    StringBuilder text = new StringBuilder(what).append(' ').append(number);
    while (text.length() < length) {
      text.append(text.length() % 3 == 0 ? " of the Federated" : " and Northern Isles");
    }
    return text.substring(0, Math.max(length, (what + " " + number).length())).strip();
  }
}
