package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.briefing.Briefing;
import org.muster.job.edition.Manifest;
import org.muster.job.settings.BriefingPlan;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.ReadBackException;
import org.muster.render.Renderer;
import org.openpdf.text.pdf.PdfReader;

/** Read-back in the night, and the founding edition verified. */
final class VerificationTest {
  private static final String EDITION = "2020-07-01.1";

  @TempDir Path temp;

  /** Null: those of the founding briefing. */
  private @Nullable Path settings;

  private final List<String> said = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  @BeforeEach
  void copyOfTheTemplates() throws IOException {
    Asked.copy("templates", temp);
  }

  private NightRequest request() {
    return request(null, LocalDate.of(2020, 7, 1));
  }

  private NightRequest request(@Nullable Instant knownAt, @Nullable LocalDate asOf) {
    return Asked.in(temp)
        .input(Path.of("input"))
        .asOf(asOf)
        .knownAt(knownAt)
        .settings(settings)
        .clock(Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC))
        .request();
  }

  private ExitCode verify(boolean full) throws IOException {
    return verify(EDITION, full);
  }

  private ExitCode verify(String edition, boolean full) throws IOException {
    said.clear();
    return new Verification(request(), said::add, wrong::add).run(edition, full);
  }

  private void foundingNight() {
    assertThat(new Night(request(), said::add, wrong::add).run())
        .as("%s", wrong)
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void comparesEveryListedCellOfTheFoundingEdition() throws IOException {
    foundingNight();
    assertThat(verify(false)).isEqualTo(ExitCode.DONE);
    assertThat(said).containsExactly("Edition 2020-07-01.1 is as it was made: 4 files by hash.");
    assertThat(verify(true)).as("%s %s", said, wrong).isEqualTo(ExitCode.DONE);
    assertThat(said)
        .containsExactly("Edition 2020-07-01.1 is as it was made: 4 files, every cell compared.");
  }

  @Test
  void closesPdfsWithAPasswordAndStillComparesEveryCell() throws IOException {
    Path secret = Files.writeString(temp.resolve("pdf-password"), "grå ravn\nsecond line\n");
    settings = temp.resolve("muster.yaml");
    Files.writeString(
        settings,
        Files.readString(Path.of("muster.yaml")) + "\npdf: {password-file: '" + secret + "'}\n");
    foundingNight();
    Path pdf = temp.resolve("output").resolve(EDITION).resolve("iraq.pdf");
    assertThatThrownBy(() -> new PdfReader(pdf.toString())).hasMessageContaining("password");
    assertThat(verify(true)).as("%s %s", said, wrong).isEqualTo(ExitCode.DONE);

    Files.writeString(secret, "sort ravn\n");
    said.clear();
    foundingNight();
    assertThat(said).hasSize(2);
    assertThat(said.get(0)).startsWith("Nothing new: edition 2020-07-01.1");
    assertThat(said.get(1)).startsWith("Its PDFs are not closed with the password or key");
    assertThat(verify(true)).isEqualTo(ExitCode.PARTLY);
    assertThat(said)
        .contains("iraq.pdf: it is not closed with the password or key of the settings");
    Files.move(temp.resolve("output").resolve(EDITION), temp.resolve("away"));
    foundingNight();
    assertThat(verify("2020-07-01.2", true)).as("%s %s", said, wrong).isEqualTo(ExitCode.DONE);
    said.clear();
    foundingNight();
    assertThat(said).hasSize(1);

    Files.delete(secret);
    assertThatThrownBy(() -> new Night(request(), said::add, wrong::add).run())
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("pdf.password-file: the file")
        .hasMessageContaining("cannot be read");
  }

  @Test
  void comparesEveryCellOfAnEditionThatARunWentBackFor() throws IOException {
    foundingNight();
    NightRequest back = request(Instant.parse("2026-11-23T03:00:00Z"), LocalDate.of(2020, 1, 31));
    assertThat(new Night(back, said::add, wrong::add).run())
        .as("%s", wrong)
        .isEqualTo(ExitCode.DONE);
    assertThat(said).anyMatch(line -> line.startsWith("Going back to run "));
    assertThat(verify("2020-01-31.1", true)).as("%s %s", said, wrong).isEqualTo(ExitCode.DONE);
    assertThat(said)
        .containsExactly("Edition 2020-01-31.1 is as it was made: 4 files, every cell compared.");
    assertThat(verify(true)).as("%s %s", said, wrong).isEqualTo(ExitCode.DONE);
  }

  @Test
  void saysThatAnEditionWhichARunWentBackForIsThereAlready() throws IOException {
    foundingNight();
    said.clear();
    NightRequest back = request(Instant.parse("2026-11-23T03:00:00Z"), null);
    assertThat(new Night(back, said::add, wrong::add).run())
        .as("%s", wrong)
        .isEqualTo(ExitCode.DONE);
    assertThat(said)
        .last()
        .asString()
        .contains(": the same as 2020-07-01.1. 4 files, 27 rows, 0 rejected, ");
  }

  @Test
  void comparesEveryCellOfWhatIsOutOfAnEditionThatIsPartlyOut() throws IOException {
    settings = temp.resolve("muster.yaml");
    Files.writeString(
        settings,
        """
        briefings:
          - {id: whole, title: Whole, formats: {html: briefing.ftl, xlsx: workbook.ftl}}
          - {id: later, title: Later, period: 2021/.., formats: {html: briefing.ftl}}
        """);
    assertThat(new Night(request(), said::add, wrong::add).run()).isEqualTo(ExitCode.PARTLY);
    assertThat(verify(true)).as("%s %s", said, wrong).isEqualTo(ExitCode.DONE);
    assertThat(said).last().asString().contains("2 files, every cell compared");
  }

  @Test
  void namesWhatDiffers() throws IOException {
    foundingNight();
    Path edition = temp.resolve("output").resolve(EDITION);
    Files.delete(edition.resolve("iraq.html"));
    Files.writeString(edition.resolve("more.txt"), "");
    try (OutputStream end =
        Files.newOutputStream(
            edition.resolve("iraq.pdf"), java.nio.file.StandardOpenOption.APPEND)) {
      end.write('\n');
    }
    assertThat(verify(false)).isEqualTo(ExitCode.PARTLY);
    assertThat(said)
        .containsExactly(
            "iraq.html: it is missing",
            "iraq.pdf: its bytes are not those that the manifest names",
            "more.txt: the manifest does not name it",
            "Edition 2020-07-01.1 is not as it was made: 3 differences.");
  }

  @Test
  void saysWhyItCannotVerify() throws IOException {
    assertThatThrownBy(() -> verify(false))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("there is no edition '2020-07-01.1'")
        .hasMessageContaining("there are none");
    foundingNight();
    assertThatThrownBy(() -> verify("2020-06-01.1", false))
        .hasMessageContaining("there is 2020-07-01.1");
    Path output = temp.resolve("output");
    for (String another : List.of("2020-07-02.1", "2021-06-01.1")) {
      Files.createDirectory(output.resolve(another));
      Files.copy(
          output.resolve(EDITION + "/manifest.json"), output.resolve(another + "/manifest.json"));
    }
    assertThatThrownBy(() -> verify("2021-06-01.2", false))
        .hasMessageContaining("of 3 editions there, 2021-06-01.1 is nearest in name");
    Path template = temp.resolve("templates/briefing.ftl");
    Files.writeString(template, Files.readString(template) + "\n<#-- later -->\n");
    assertThat(verify(false)).isEqualTo(ExitCode.DONE);
    assertThatThrownBy(() -> verify(true))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("the templates have changed since")
        .hasMessageContaining("verify without --full");
  }

  /** A writer with a slip: it reads one figure for another, in one briefing of two. */
  private record Slipping(Renderer real, String figure, String slip) implements Renderer {
    @Override
    public String format() {
      return real.format();
    }

    @Override
    public Rendering render(MarkupFile markup, Language language, OutputStream out)
        throws IOException {
      Path other = Files.createTempFile(markup.path().getParent(), "slip", ".xhtml");
      Files.writeString(other, Files.readString(markup.path()).replace(figure, slip));
      return real.render(MarkupFile.of(other), language, out);
    }
  }

  @Test
  void keepsABriefingBackOfWhichAFileIsWrongAndLetsTheOthersOut() throws IOException {
    SettingsFile settings = SettingsFile.read(null);
    for (String format : List.of("pdf", "xlsx")) {
      Path work = Files.createDirectories(temp.resolve("work-" + format));
      Tonight tonight = new Tonight(request(), settings, plan(), work);
      Composed right = composed("right", settings, work, "about 500");
      Composed odd = composed("odd", settings, work, "about 500 or 501");
      tonight.composed(right);
      tonight.composed(odd);
      List<Renderer> writers =
          Media.renderers(settings, work).stream()
              .map(
                  r ->
                      r.format().equals(format)
                          ? (Renderer) new Slipping(r, "or 501", "or 510")
                          : r)
              .toList();

      new RenderStep(
              tonight,
              new BriefingRendering(
                  work,
                  tonight::now,
                  Languages.read(new TreeMap<>()),
                  writers,
                  Media.readBacks(),
                  null),
              2)
          .render();

      assertThat(tonight.products()).extracting(Manifest.Product::id).containsExactly("right");
      assertThat(tonight.failures()).containsOnlyKeys("odd");
      assertThat(tonight.failures().get("odd"))
          .isInstanceOf(ReadBackException.class)
          .hasMessageContaining("odd." + format)
          .message()
          .containsIgnoringWhitespaces("about 500 or 510", "about 500 or 501");
      assertThat(temp.resolve("output/.staging").toFile().list())
          .containsExactlyInAnyOrder("right.pdf", "right.html", "right.xlsx", "right.placemat.pdf");
    }
  }

  @Test
  void makesTheSameHoweverManyBriefingsAreMadeAtOnce() throws IOException {
    SettingsFile settings = SettingsFile.read(null);
    List<List<Manifest.Product>> products = new ArrayList<>();
    List<List<String>> renderings = new ArrayList<>();
    for (int atOnce : new int[] {1, 4}) {
      Path work = Files.createDirectories(temp.resolve("work-" + atOnce));
      Tonight tonight = new Tonight(request(), settings, plan(), work);
      for (int i = 0; i < 9; i++) {
        // The first has most to do, so that it is not the first to end.
        String figure = i == 4 ? "<b/>" : "about 500 ".repeat(i == 0 ? 5_000 : 1 + i);
        tonight.composed(composed("b" + i, settings, work, figure));
      }

      new RenderStep(
              tonight,
              new BriefingRendering(
                  work,
                  tonight::now,
                  Languages.read(new TreeMap<>()),
                  Media.renderers(settings, work),
                  Media.readBacks(),
                  null),
              atOnce)
          .render();

      products.add(tonight.products());
      renderings.add(tonight.renderings().stream().map(NightReport.RenderingLine::file).toList());
      assertThat(tonight.failures()).containsOnlyKeys("b4");
      assertThat(temp.resolve("output/.staging").toFile().list())
          .hasSize(8 * 4)
          .noneMatch(name -> name.startsWith("b4"));
      assertThat(work).isEmptyDirectory();
    }
    assertThat(products.get(0)).hasSize(8).isEqualTo(products.get(1));
    assertThat(renderings.get(0)).isEqualTo(renderings.get(1));
  }

  private static NightPlan plan() {
    return new NightPlan(
        LocalDate.of(2020, 7, 1),
        List.of(),
        new Briefing.Provenance("0".repeat(64), "Muster", List.of(), "", "", ""),
        null,
        null);
  }

  /** A briefing as its templates wrote it, with one figure. */
  private static Composed composed(String id, SettingsFile settings, Path work, String figure)
      throws IOException {
    BriefingPlan plan = settings.briefings().getFirst();
    BriefingPlan own =
        new BriefingPlan(
            plan.settings().toBuilder().id(id).title(id).build(), null, null, null, plan.formats());
    Path markup =
        Files.writeString(
            work.resolve(id + ".xhtml"),
            """
            <html lang="en"><head><title>T</title><meta name="marking" content="U"/>
            <meta name="as-of" content="2020-07-01"/></head><body><section title="S">
            <h1>T</h1><p>Present: %s</p></section></body></html>
            """
                .formatted(figure),
            StandardCharsets.UTF_8);
    Path second = Files.copy(markup, work.resolve(id + "-2.xhtml"));
    SortedMap<String, MarkupFile> all = new TreeMap<>();
    all.put("briefing.ftl", MarkupFile.of(markup));
    all.put("placemat.ftl", MarkupFile.of(markup));
    all.put("workbook.ftl", MarkupFile.of(second));
    return new Composed(own, id, "U", LocalDate.of(2020, 7, 1), 0, "", List.of(), List.of(), all);
  }
}
