package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.job.settings.BriefingPlan;
import org.muster.job.settings.Format;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.ReadBack;
import org.muster.render.Renderer;
import org.muster.render.excel.WorkbookFaults;

/** The sample in other languages, in every medium: rendered, read back, and looked at. */
final class LanguagesInMediaTest {
  private static final Path SHIPPED = Path.of("templates");
  private static final Path ARABIC = Path.of("src/test/resources/org/muster/language/ar.yaml");

  @TempDir Path temp;
  private Path templates;

  @BeforeEach
  void copyTemplates() throws IOException {
    templates = temp.resolve("templates");
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.toList()) {
        Files.copy(file, templates.resolve(SHIPPED.relativize(file).toString()));
      }
    }
    Files.copy(ARABIC, templates.resolve("languages/ar.yaml"));
  }

  /** A file of each format; what its language lacked. */
  private record Made(Map<String, Path> files, List<String> lacking) {
    Path file(String format) {
      return Objects.requireNonNull(files.get(format), format);
    }
  }

  private Made make(String tag) throws IOException {
    SettingsFile settings =
        SettingsFile.read(
            Files.writeString(
                temp.resolve(tag + ".yaml"),
                "briefings:\n  - id: one\n    title: One\n    language: " + tag + "\n"));
    Templates read = Templates.of(settings, templates);
    BriefingPlan plan = settings.briefings().getFirst();
    Language language = read.languages().of(plan);
    Path work = Files.createDirectories(temp.resolve(tag));
    Composed composed =
        new MarkupFiles(read.engine(), work)
            .write(plan, new SampleBriefings(settings).rich(plan, language), language, 0, "");
    Map<String, Path> files = new java.util.HashMap<>();
    for (Map.Entry<Format, String> format : plan.formats().entrySet()) {
      String medium = format.getKey().medium();
      MarkupFile markup = Objects.requireNonNull(composed.markup().get(format.getValue()));
      Path file = work.resolve(format.getKey().file("one"));
      try (OutputStream out = Files.newOutputStream(file)) {
        renderer(settings, work, medium).render(markup, language, out);
      }
      for (ReadBack readBack : Media.readBacks()) {
        if (readBack.format().equals(medium)) {
          assertThat(readBack.compare(markup.path(), file, language, ReadBack.Extent.ALL))
              .isEmpty();
        }
      }
      if (medium.equals("xlsx")) {
        assertThat(WorkbookFaults.of(file)).isEmpty();
      }
      files.put(format.getKey().id(), file);
    }
    return new Made(files, language.lacking());
  }

  private static Renderer renderer(SettingsFile settings, Path work, String medium) {
    return Media.renderers(settings, work).stream()
        .filter(renderer -> renderer.format().equals(medium))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> sheets(Path workbook) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(workbook.toFile().toString())) {
      return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
    }
  }

  @Test
  void speaksDanishInEveryMedium() throws IOException {
    Made made = make("da");

    assertThat(made.lacking()).isEmpty();
    String page = Files.readString(made.file("html"));
    assertThat(page)
        .contains("<html lang=\"da\">", ">Nøgletal<", "data-sort=\"Sortér efter\"")
        .contains("data-numbers=\"da\"", "Til stede pr. 15. jan. 2026")
        .doesNotContain("Key figures", "Sort by", "Present on");
    assertThat(sheets(made.file("xlsx")))
        .startsWith("Læs mig", "Oversigt", "Ændringer")
        .allMatch(name -> name.length() <= 31)
        .doesNotHaveDuplicates();
  }

  @Test
  void runsFromRightToLeftWhereTheLanguageDoes() throws IOException {
    Made made = make("ar");

    assertThat(made.lacking()).isNotEmpty();
    assertThat(Files.readString(made.file("html")))
        .contains("<html lang=\"ar\" dir=\"rtl\">", ">الأرقام الرئيسية<");
    try (XSSFWorkbook book = new XSSFWorkbook(made.file("xlsx").toString())) {
      for (Sheet sheet : book) {
        assertThat(sheet.isRightToLeft()).as(sheet.getSheetName()).isTrue();
      }
    }
  }
}
