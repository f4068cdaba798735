package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.job.settings.CannotStartException;

final class PreviewTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path temp;
  private Path folder;
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

  @BeforeEach
  void copyOfTheTemplates() throws IOException {
    folder = Files.createDirectories(temp.resolve("preview"));
    Files.writeString(temp.resolve("muster.yaml"), "zone: UTC\n");
    Asked.copy("templates", temp);
  }

  private Preview preview(boolean sample, @Nullable String briefing) {
    NightRequest request = Asked.in(temp).settings(temp.resolve("muster.yaml")).request();
    return new Preview(request, sample, briefing, folder, said::add, said::add);
  }

  private void edit(String from, String to) throws IOException {
    Path template = temp.resolve("templates/briefing.ftl");
    String text = Files.readString(template);
    assertThat(text).contains(from);
    Files.writeString(template, text.replace(from, to));
  }

  @Test
  void rendersTheSampleAndSaysWhatChangedSince() throws IOException {
    assertThat(preview(true, null).once()).isEqualTo(ExitCode.DONE);
    assertThat(said).hasSize(5).last().isEqualTo("Preview in " + folder);
    assertThat(folder.toFile().list())
        .contains("briefing.pdf", "briefing.html", "briefing.xlsx", "briefing.placemat.pdf");
    said.clear();

    edit("<h2>${say(\"Contents\")}</h2>", "<h2>All contents</h2>");
    preview(true, null).once();

    assertThat(said)
        .anyMatch(line -> line.startsWith("briefing.xlsx:") && line.endsWith("as before"));
    assertThat(said)
        .anyMatch(
            line ->
                line.startsWith("briefing.pdf:")
                    && line.contains("new: All contents")
                    && line.contains("gone: Contents"));
  }

  @Test
  void saysWhatItCannotShow() {
    assertThatThrownBy(() -> preview(true, "none").once())
        .isInstanceOf(CannotStartException.class)
        .hasMessage("there is no briefing 'none'; there are: briefing");
    assertThatThrownBy(() -> preview(false, null).once())
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("there has been no run yet");
  }

  @Test
  void namesTheTemplateAndTheWordsThatAMediumCannotShow() throws IOException {
    Files.writeString(
        temp.resolve("muster.yaml"),
        "briefings: [{id: b, title: B, language: nb,"
            + " formats: {xlsx: placemat.ftl, html: placemat.ftl}}]\n");
    Files.writeString(
        temp.resolve("templates/languages/nb.yaml"), "language: nb\nphrases: {Notes: Noter}\n");

    assertThat(preview(true, null).once()).isEqualTo(ExitCode.PARTLY);
    assertThat(said)
        .anyMatch(
            line ->
                line.startsWith("b.xlsx: placemat.ftl: in a workbook the body holds <section")
                    && line.endsWith("; it wrote: <section layout=\"landscape\">"))
        .anyMatch(
            line -> line.startsWith("Briefing b has ") && line.contains(" of the language nb has"));
  }

  @Test
  void watchesNoFolderThatIsNotThere() throws IOException {
    Files.move(temp.resolve("templates"), temp.resolve("elsewhere"));
    assertThatThrownBy(() -> preview(true, null).watch())
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("there is no templates folder");
  }

  private Thread watch() {
    Thread watching =
        new Thread(
            () -> {
              try {
                preview(true, null).watch();
              } catch (IOException e) {
                said.add("failed: " + e);
              }
            });
    watching.start();
    return watching;
  }

  private static void stop(Thread watching) throws InterruptedException {
    watching.interrupt();
    watching.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    assertThat(watching.isAlive()).isFalse();
  }

  @Test
  void watchesOnWhenAFileCannotBeWritten() throws Exception {
    Thread watching = watch();
    until("Preview in ");

    Path away = Files.move(folder, temp.resolve("away"));
    Files.writeString(folder, "in the way");
    edit("<h2>${say(\"Contents\")}</h2>", "<h2>Outline</h2>");
    until("java.");
    Files.delete(folder);
    Files.move(away, folder);
    edit("<h2>Outline</h2>", "<h2>Survey</h2>");
    until("Preview in ");

    stop(watching);
  }

  @Test
  void rendersAgainWhenATemplateChangesAndTellsWhatIsWrong() throws Exception {
    Thread watching = watch();
    assertThat(until("Preview in ")).anyMatch(line -> line.startsWith("Watching "));

    edit("<h2>${say(\"Contents\")}</h2>", "<h2>Contents ${b.titel}</h2>");
    until("briefing.ftl, line ");
    edit("<h2>Contents ${b.titel}</h2>", "<h2>Outline</h2>");
    assertThat(until("Preview in ")).anyMatch(line -> line.contains("new: Outline"));

    stop(watching);
  }

  private List<String> until(String beginning) throws InterruptedException {
    List<String> lines = new java.util.ArrayList<>();
    String line;
    do {
      line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(line).as("after %s", lines).isNotNull();
      lines.add(line);
    } while (!line.startsWith(beginning));
    return lines;
  }
}
