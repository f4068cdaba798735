package org.muster.job;

import java.io.IOException;
import java.nio.file.Path;
import org.muster.render.markup.TemplateEngine;

/**
 * The templates folder as it was at one moment: templates, and the languages in which they speak.
 */
record Templates(TemplateEngine engine, Languages languages) {
  /**
   * Reads the folder.
   *
   * @throws org.muster.render.MarkupException if a template is wrong in a way that shows before it
   *     is run
   * @throws CannotStartException if a language's file is wrong
   * @throws IOException if a file cannot be read
   */
  static Templates read(Path folder) throws IOException {
    TemplateEngine engine = new TemplateEngine(folder);
    return new Templates(engine, Languages.read(engine.texts(Languages::names)));
  }
}
