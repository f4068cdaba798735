package org.muster.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.domain.PlainWords;
import org.muster.job.settings.BriefingPlan;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.Format;
import org.muster.job.settings.SettingsFile;
import org.muster.render.MarkupException;
import org.muster.render.markup.TemplateEngine;
import org.muster.render.markup.TemplateReview;

/**
 * The templates folder as it was at one moment: templates, and the languages in which they speak.
 */
record Templates(TemplateEngine engine, Languages languages) {
  /**
   * The templates and languages that the settings need.
   *
   * @param most time that a template may take for one document
   * @throws CannotStartException if one is missing, or wrong in a way that shows before it is run
   */
  static Templates of(SettingsFile settings, Path folder, Duration most) {
    try {
      TemplateReview.requireUsable(folder);
      Templates templates = read(folder, most);
      noteMissing(settings, folder);
      templates.languages().noteMissing(settings);
      settings.places().end();
      return templates;
    } catch (MarkupException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new CannotStartException(PlainWords.refused(e), e);
    }
  }

  /** The same, with the usual time for each document. */
  static Templates of(SettingsFile settings, Path folder) {
    return of(settings, folder, TemplateEngine.USUAL_LIMIT);
  }

  /**
   * Reads the folder.
   *
   * @param most time that a template may take for one document
   * @throws MarkupException if a template is wrong in a way that shows before it is run
   * @throws CannotStartException if a language's file is wrong
   * @throws IOException if a file cannot be read
   */
  static Templates read(Path folder, Duration most) throws IOException {
    TemplateEngine engine = new TemplateEngine(folder, most);
    return new Templates(engine, Languages.read(engine.texts(Languages::names)));
  }

  /**
   * Notes where the settings name a template that is not in the folder, and what is nearest to it.
   *
   * @throws MarkupException if it is no folder of templates
   * @throws IOException if a file cannot be read
   */
  static void noteMissing(SettingsFile settings, Path folder) throws IOException {
    List<BriefingPlan> plans = settings.briefings();
    Set<String> there = TemplateEngine.texts(folder, name -> true).keySet();
    for (int i = 0; i < plans.size(); i++) {
      for (Map.Entry<Format, String> made : plans.get(i).formats().entrySet()) {
        String template = made.getValue();
        if (!there.contains(template)) {
          settings
              .places()
              .refuse(
                  "briefings[" + i + "].formats." + made.getKey().id(),
                  "the template '"
                      + template
                      + "' is not in "
                      + folder
                      + nearest(template, documents(folder)));
        }
      }
    }
  }

  private static String nearest(String template, List<String> there) {
    return there.isEmpty()
        ? ", nor is any other"
        : "; nearest is '" + Nearest.to(template, there) + "' of " + there;
  }

  /** Templates that make a document by themselves. */
  private static List<String> documents(Path folder) throws IOException {
    return TemplateEngine.texts(folder, name -> name.endsWith(".ftl")).entrySet().stream()
        .filter(file -> file.getValue().contains("<html"))
        .map(Map.Entry::getKey)
        .toList();
  }
}
