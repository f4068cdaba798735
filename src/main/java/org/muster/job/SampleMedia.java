package org.muster.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.muster.job.settings.BriefingPlan;
import org.muster.job.settings.Format;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;
import org.muster.render.MarkupException;
import org.muster.render.MarkupFile;
import org.muster.render.Renderer;
import org.muster.render.ShapingException;

/** Makes each medium of made-up records from the template that the settings name for it. */
final class SampleMedia {
  private final SettingsFile settings;
  private final Templates templates;
  private final Path work;
  private final List<Renderer> renderers;
  private final Set<List<String>> made = new HashSet<>();

  /**
   * A maker.
   *
   * @param work an existing folder for files on their way
   */
  SampleMedia(SettingsFile settings, Templates templates, Path work) {
    this.settings = settings;
    this.templates = templates;
    this.work = work;
    this.renderers = Media.renderers(settings, work);
  }

  /**
   * Notes at their places in the settings which templates make no such medium, and why.
   *
   * @throws IOException if a file cannot be written
   */
  void noteUnfit() throws IOException {
    SampleBriefings samples = new SampleBriefings(settings);
    MarkupFiles markup = new MarkupFiles(templates.engine(), work);
    List<BriefingPlan> plans = settings.briefings();
    for (int i = 0; i < plans.size(); i++) {
      BriefingPlan plan = plans.get(i);
      Language language = templates.languages().of(plan);
      String property = "briefings[" + i + "].formats";
      try {
        Composed sample = markup.write(plan, samples.rich(plan, language), language, 0, "");
        for (Map.Entry<Format, String> format : plan.formats().entrySet()) {
          note(property + ".", format.getKey(), format.getValue(), sample, language);
        }
      } catch (MarkupException e) {
        settings.places().refuse(property, "of made-up records, " + e.getMessage());
      }
    }
  }

  private void note(
      String property, Format format, String template, Composed sample, Language language)
      throws IOException {
    if (made.add(List.of(format.medium(), template))) {
      MarkupFile markup = Objects.requireNonNull(sample.markup().get(template));
      try {
        Media.render(
            Media.of(format, renderers),
            template,
            markup,
            language,
            OutputStream.nullOutputStream());
      } catch (MarkupException | ShapingException e) {
        settings
            .places()
            .refuse(
                property + format.id(),
                "the template '"
                    + template
                    + "' makes no "
                    + format.medium()
                    + " of made-up records: "
                    + (e instanceof MarkupException fault ? fault.problem() : e.getMessage()));
      }
    }
  }
}
