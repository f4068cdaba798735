package org.muster.bench.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.briefing.Briefing;
import org.muster.briefing.Composer;
import org.muster.briefing.Occasion;
import org.muster.briefing.Records;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.domain.Deployment;
import org.muster.domain.Event;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Operation;
import org.muster.domain.Source;
import org.muster.intake.FileReading;
import org.muster.intake.FrozenFile;
import org.muster.intake.Intake;
import org.muster.intake.IntakeSettings;
import org.muster.intake.Outcome;
import org.muster.intake.layout.Layouts;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.Renderer;
import org.muster.render.excel.ExcelRenderer;
import org.muster.render.excel.ExcelSettings;
import org.muster.render.markup.TemplateEngine;
import org.muster.render.page.PageRenderer;
import org.muster.render.pdf.PdfRenderer;
import org.muster.render.pdf.PdfSettings;

/**
 * One briefing of a folder's records again and again in one process: composed, its templates run,
 * written as PDF, page and workbook. Prints the time of each.
 */
final class WarmBriefing {
  private static final int TIMES = 30;

  private WarmBriefing() {}

  /** Returns the pages of its PDF. */
  static int make(Path input, Path folder, Path templates) throws IOException {
    Records records = records(input);
    TemplateEngine engine = new TemplateEngine(templates);
    Files.createDirectories(folder);
    int pages = 0;
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      pages = once(records, engine, folder);
      times.add((System.nanoTime() - start) / 1e9);
    }
    for (double seconds : times) {
      System.out.printf(Locale.ROOT, "TIME %.3f%n", seconds);
    }
    return pages;
  }

  private static int once(Records records, TemplateEngine engine, Path folder) throws IOException {
    BriefingSettings settings = BriefingSettings.builder("bench", "Forces", "TLP:CLEAR").build();
    Briefing briefing =
        new Composer(settings, MarkingOrder.TLP, Language.english())
            .compose(
                records,
                Occasion.first(
                    LocalDate.of(2020, 7, 1),
                    new Briefing.Provenance("run", "Muster", List.of(), "", "", "")))
            .briefing();
    MarkupFile document =
        engine.write("briefing.ftl", briefing, folder.resolve("document.xhtml"));
    MarkupFile workbook =
        engine.write("workbook.ftl", briefing, folder.resolve("workbook.xhtml"));
    render(new PageRenderer(), document, folder);
    render(new ExcelRenderer(new ExcelSettings(folder.resolve("rows"))), workbook, folder);
    return render(new PdfRenderer(PdfSettings.DEFAULT), document, folder);
  }

  private static int render(Renderer renderer, MarkupFile markup, Path folder) throws IOException {
    Path file = folder.resolve("briefing." + renderer.format());
    try (OutputStream out = Files.newOutputStream(file)) {
      return renderer.render(markup, Language.english(), out).pages();
    }
  }

  private static Records records(Path folder) throws IOException {
    List<Deployment> deployments = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Operation> operations = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    Intake intake = new Intake(IntakeSettings.DEFAULTS, MarkingOrder.TLP, Layouts.shipped());
    for (FrozenFile file : intake.freeze(folder).files()) {
      try (FileReading reading = intake.open(file)) {
        for (Outcome outcome = reading.next(); outcome != null; outcome = reading.next()) {
          if (outcome instanceof Outcome.Accepted accepted) {
            switch (accepted.entry()) {
              case Deployment deployment -> deployments.add(deployment);
              case Event event -> events.add(event);
              case Operation operation -> operations.add(operation);
              case Source source -> sources.add(source);
            }
          }
        }
      }
    }
    return new Records(deployments, events, operations, sources);
  }
}
