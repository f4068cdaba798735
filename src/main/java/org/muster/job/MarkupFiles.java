package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.briefing.Briefing;
import org.muster.briefing.Composer;
import org.muster.job.settings.BriefingPlan;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.markup.TemplateEngine;

/**
 * Writes what the templates make of a briefing into the night's work folder, from where it is
 * rendered. So a hundred briefings wait on the disk and not in memory.
 */
final class MarkupFiles {
  private final TemplateEngine engine;
  private final Path work;
  private int written;

  MarkupFiles(TemplateEngine engine, Path work) {
    this.engine = engine;
    this.work = work;
  }

  /**
   * Runs each template that a briefing needs, once. If one fails, no file of the briefing stays.
   *
   * @param language the briefing's own
   * @param leftOut records above its audience's marking
   * @param changes since the last edition, in a line of the list of editions
   */
  Composed write(
      BriefingPlan plan,
      Composer.Composition composition,
      Language language,
      long leftOut,
      String changes)
      throws IOException {
    Briefing briefing = composition.briefing();
    SortedMap<String, MarkupFile> markup = new TreeMap<>();
    boolean whole = false;
    try {
      for (String template : plan.formats().values()) {
        if (!markup.containsKey(template)) {
          Path file = work.resolve(written++ + ".xhtml");
          markup.put(template, engine.write(template, briefing, language, file));
        }
      }
      whole = true;
    } finally {
      if (!whole) {
        for (MarkupFile file : markup.values()) {
          Files.delete(file.path());
        }
      }
    }
    return new Composed(
        plan,
        briefing.title(),
        briefing.marking(),
        briefing.asOf(),
        leftOut,
        changes,
        composition.method(),
        language.lacking(),
        markup);
  }
}
