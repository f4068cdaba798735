package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.muster.briefing.Briefing;

/** A long list goes from the briefing to the file row by row. */
@Isolated("it measures the heap")
final class TemplateStreamingIT {
  private static final int ROWS = 100_000;

  @TempDir Path temp;

  @BeforeAll
  static void collectsGarbageByGenerations() {
    assertThat(old()).as("run with -XX:+UseSerialGC").isNotNull();
  }

  private static MemoryPoolMXBean old() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .filter(pool -> pool.getName().contains("Tenured"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("run with -XX:+UseSerialGC"));
  }

  @Test
  void writesAndChecksALongListInFlatMemory() throws IOException {
    TemplateEngine engine = new TemplateEngine(Path.of("templates"));
    Briefing briefing = SampleBriefing.withEvents(ROWS);
    for (String template : List.of("workbook.ftl", "briefing.ftl")) {
      Path file = temp.resolve(template);
      engine.write(template, SampleBriefing.rich(), file);
      System.gc();
      old().resetPeakUsage();
      long before = old().getUsage().getUsed();
      long start = System.nanoTime();

      engine.write(template, briefing, file);

      double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
      long grown = old().getPeakUsage().getUsed() - before;
      System.out.printf(
          Locale.ROOT,
          "%s: %d rows in %.1f s, %.0f rows/s, %.0f MB of markup, %.1f MB kept at most%n",
          template,
          ROWS,
          seconds,
          ROWS / seconds,
          Files.size(file) / 1e6,
          grown / 1e6);
      assertThat(Files.size(file)).isGreaterThan(15_000_000);
      assertThat(grown).as("bytes that outlived the young generation").isLessThan(5_000_000);
    }
  }
}
