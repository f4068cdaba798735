package org.muster.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.muster.briefing.Briefing;
import org.muster.domain.PlainWords;
import org.muster.intake.layout.Layouts;
import org.muster.job.settings.BriefingPlan;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;
import org.muster.render.MarkupException;
import org.muster.render.markup.TemplateEngine;
import org.muster.render.markup.TemplateFinding;
import org.muster.render.markup.TemplateReview;

/**
 * Checks settings, layouts, templates and languages without reading any data, and tells all that is
 * wrong in one go. Templates are also run on samples, in a temporary folder, and where nothing is
 * wrong so far, each medium is made of them.
 */
public final class Validation {
  private final NightRequest request;

  /**
   * A check.
   *
   * @param request says where everything lies; the drop folder, whose layouts are looked at, need
   *     not exist
   */
  public Validation(NightRequest request) {
    this.request = request;
  }

  /**
   * Runs it.
   *
   * @param out receives each finding as a line, and at the end a line that says how many
   * @return {@link ExitCode#DONE} if all is right, else {@link ExitCode#NOT_STARTED}
   * @throws IOException if a file cannot be read
   */
  public ExitCode run(Consumer<String> out) throws IOException {
    List<String> findings = new ArrayList<>();
    SettingsFile settings = settings(findings);
    List<String> elsewhere = new ArrayList<>(Layouts.faults(request.input().resolve("layouts")));
    named(settings, elsewhere);
    templates(settings, elsewhere);
    if (findings.isEmpty() && elsewhere.isEmpty() && settings.places().mistakes() == 0) {
      media(settings);
    }
    findings.addAll(settings.places().wrong());
    elsewhere.stream().distinct().forEach(findings::add);
    findings.forEach(out);
    out.accept(
        findings.isEmpty()
            ? "Settings, layouts, templates and languages are right."
            : PlainWords.count(findings.size(), "finding") + ".");
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.NOT_STARTED;
  }

  /**
   * The settings, with something else where they are wrong, so that the templates are looked at
   * too.
   */
  private SettingsFile settings(List<String> findings) {
    try {
      SettingsFile settings = SettingsFile.readAll(SettingsFile.usual(request.settings()));
      FoldersApart.noteArchive(settings, request);
      Sealing.noting(settings);
      return settings;
    } catch (CannotStartException e) {
      findings.add(String.valueOf(e.getMessage()));
      return SettingsFile.read(null);
    }
  }

  /**
   * Notes templates and languages that the settings name and that are not there.
   *
   * @param findings receives mistakes in the files of languages
   */
  private void named(SettingsFile settings, List<String> findings) throws IOException {
    try {
      Templates.noteMissing(settings, request.templates());
      Languages.read(
              TemplateEngine.texts(request.templates(), Languages::names),
              fault -> String.valueOf(fault.getMessage()).lines().forEach(findings::add))
          .noteMissing(settings);
    } catch (MarkupException e) {
      findings.add(String.valueOf(e.getMessage()));
    }
  }

  private void templates(SettingsFile settings, List<String> findings) throws IOException {
    try (TemporaryFolder work = TemporaryFolder.create("muster-validate-")) {
      SampleBriefings samples = new SampleBriefings(settings);
      BriefingPlan plan = settings.briefings().getFirst();
      List<Briefing> both =
          List.of(
              samples.rich(plan, Language.english()).briefing(),
              samples.empty(plan, Language.english()).briefing());
      TemplateReview.of(request.templates(), both, work.path()).stream()
          .map(TemplateFinding::toString)
          .forEach(findings::add);
    } catch (MarkupException e) {
      findings.add(String.valueOf(e.getMessage()));
    }
  }

  /** Notes templates that do not make what the settings name them for. */
  private void media(SettingsFile settings) throws IOException {
    try (TemporaryFolder work = TemporaryFolder.create("muster-validate-")) {
      new SampleMedia(
              settings,
              Templates.read(request.templates(), TemplateEngine.SAMPLE_LIMIT),
              work.path())
          .noteUnfit();
    }
  }
}
