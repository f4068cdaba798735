package org.muster.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Digests;
import org.muster.job.settings.BriefingPlan;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.Format;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;
import org.muster.render.MarkupException;
import org.muster.render.MarkupFile;
import org.muster.render.Renderer;
import org.muster.render.ShapingException;
import org.muster.render.markup.MarkupSections;
import org.muster.render.markup.TemplateEngine;

/**
 * Renders briefings for who edits their templates, without a run: of the records that the last
 * night knew, or of made-up ones. The files lie in a folder for temporary files, where the next
 * preview takes their place; nothing is published and nothing remembered in the store.
 */
public final class Preview {
  private final NightRequest request;
  private final boolean sample;
  private final @Nullable String briefing;
  private final Path folder;
  private final Consumer<String> out;
  private final Consumer<String> err;

  /**
   * A preview.
   *
   * @param sample whether made-up records are shown, which needs no store
   * @param briefing id of the only one to show, null for all
   * @param folder see {@link #usualFolder}
   */
  public Preview(
      NightRequest request,
      boolean sample,
      @Nullable String briefing,
      Path folder,
      Consumer<String> out,
      Consumer<String> err) {
    this.request = request;
    this.sample = sample;
    this.briefing = briefing;
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  /**
   * A folder for this user's previews of one working folder.
   *
   * @throws IOException if somebody else has made a folder of that name
   */
  public static Path usualFolder() throws IOException {
    String work = Path.of("").toAbsolutePath().toString();
    Path own = Files.createTempDirectory("muster-preview-");
    Path usual =
        own.resolveSibling(
            "muster-preview-%s-%s"
                .formatted(
                    System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", ""),
                    Digests.sha256(List.of(work)).substring(0, 12)));
    try {
      if (!Files.exists(usual, LinkOption.NOFOLLOW_LINKS)) {
        return Files.move(own, usual);
      }
      boolean safe =
          Files.isDirectory(usual, LinkOption.NOFOLLOW_LINKS)
              && Files.getOwner(usual, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own));
      if (!safe) {
        throw new IOException(usual + " is not a folder of yours; remove it");
      }
      return usual;
    } finally {
      Files.deleteIfExists(own);
    }
  }

  /**
   * Renders once and says what changed since the last preview.
   *
   * @return done; partly if a briefing failed; locked if a run is at work
   * @throws CannotStartException if settings or templates are wrong, there is no such briefing, or
   *     there has been no run yet
   * @throws IOException if a file cannot be read or written
   */
  public ExitCode once() throws IOException {
    SettingsFile settings = SettingsFile.read(SettingsFile.usual(request.settings()));
    Templates templates =
        Templates.of(
            settings,
            request.templates(),
            sample ? TemplateEngine.SAMPLE_LIMIT : TemplateEngine.USUAL_LIMIT);
    try (TemporaryFolder work = TemporaryFolder.create("muster-markup-")) {
      Optional<List<Composed>> all =
          sample
              ? Optional.of(samples(settings, templates, work.path()))
              : composed(settings, templates, work.path());
      if (all.isEmpty()) {
        return ExitCode.LOCKED;
      }
      List<Composed> wanted = all.get().stream().filter(this::wanted).toList();
      if (wanted.isEmpty()) {
        throw new CannotStartException(
            briefing == null ? "there is no briefing to show" : unknown(all.get()));
      }
      return render(wanted, templates.languages(), Media.renderers(settings, work.path()));
    } catch (MarkupException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  private boolean wanted(Composed one) {
    return briefing == null
        || one.id().equals(briefing)
        || one.plan().settings().id().equals(briefing);
  }

  private String unknown(List<Composed> all) {
    return "there is no briefing '%s'; there are: %s"
        .formatted(briefing, String.join(", ", all.stream().map(Composed::id).toList()));
  }

  private List<Composed> samples(SettingsFile settings, Templates templates, Path work)
      throws IOException {
    SampleBriefings samples = new SampleBriefings(settings);
    MarkupFiles markup = new MarkupFiles(templates.engine(), work);
    List<Composed> all = new ArrayList<>();
    for (BriefingPlan plan : settings.briefings()) {
      Language language = templates.languages().of(plan);
      all.add(markup.write(plan, samples.rich(plan, language), language, 0, ""));
    }
    return all;
  }

  /** The briefings of the records that the last night knew; nothing if a run is at work. */
  private Optional<List<Composed>> composed(SettingsFile settings, Templates templates, Path work) {
    Optional<Recomposing> open = Recomposing.open(request, settings, templates, err);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    try (Recomposing again = open.get()) {
      NightPlan plan = again.plan(request.clock().instant(), request.asOf());
      Tonight tonight = again.compose(plan, Objects.requireNonNull(plan.back()), work);
      if (!tonight.failures().isEmpty()) {
        Map.Entry<String, Exception> first = tonight.failures().entrySet().iterator().next();
        throw new CannotStartException(
            "briefing '%s': %s".formatted(first.getKey(), first.getValue().getMessage()),
            first.getValue());
      }
      return Optional.of(tonight.composed());
    }
  }

  private ExitCode render(List<Composed> wanted, Languages languages, List<Renderer> renderers)
      throws IOException {
    PreviewMemory memory = new PreviewMemory(folder);
    Map<String, PreviewFile> before = memory.read();
    TemporaryFolder.empty(folder);
    SortedMap<String, PreviewFile> now = new TreeMap<>();
    boolean failed = false;
    for (Composed one : wanted) {
      Language language = languages.of(one.plan());
      for (Map.Entry<Format, String> format : one.plan().formats().entrySet()) {
        MarkupFile markup = Objects.requireNonNull(one.markup().get(format.getValue()));
        String name = format.getKey().file(one.id());
        try {
          Renderer renderer = Media.of(format.getKey(), renderers);
          PreviewFile file = render(renderer, format.getValue(), markup, language, name);
          now.put(name, file);
          out.accept(file.line(before.get(name)));
        } catch (MarkupException | ShapingException e) {
          failed = true;
          err.accept(name + ": " + e.getMessage());
        }
      }
      Lacking.notices(one, language).forEach(notice -> out.accept(notice.message()));
    }
    memory.write(now);
    out.accept("Preview in " + folder);
    return failed ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private PreviewFile render(
      Renderer renderer, String template, MarkupFile markup, Language language, String name)
      throws IOException {
    try (OutputStream file =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      Renderer.Rendering made = Media.render(renderer, template, markup, language, file);
      return new PreviewFile(name, made.pages(), made.rows(), MarkupSections.of(markup.path()));
    }
  }

  /**
   * Renders, and renders again whenever a template or the settings change, until the thread is
   * interrupted. What is wrong is told and waits for the next change.
   *
   * @throws CannotStartException if there is no folder of templates
   * @throws IOException if the folders cannot be watched
   */
  public void watch() throws IOException {
    Night.requireFolder(request.templates(), "templates folder", "--templates");
    Path settings = SettingsFile.usual(request.settings());
    try (ChangeWatch watch = ChangeWatch.of(request.templates(), settings)) {
      out.accept("Watching " + request.templates() + "; end with Ctrl-C.");
      do {
        try {
          once();
        } catch (CannotStartException e) {
          err.accept(String.valueOf(e.getMessage()));
        } catch (IOException e) {
          // An editor that puts a new file in the place of the old one leaves none for a moment.
          err.accept(String.valueOf(e));
        }
      } while (watch.await());
    }
  }
}
