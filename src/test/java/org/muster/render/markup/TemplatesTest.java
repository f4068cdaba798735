package org.muster.render.markup;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TemplatesTest {
  @Test
  void smoke() throws Exception {
    TemplateEngine engine = new TemplateEngine(Path.of("templates"));
    for (String t : new String[] {"briefing", "workbook"}) {
      engine.write(t + ".ftl", SampleBriefing.rich(), Path.of("/tmp/" + t + ".xhtml"));
      engine.write(t + ".ftl", SampleBriefing.empty(), Path.of("/tmp/" + t + "-empty.xhtml"));
    }
  }
}
