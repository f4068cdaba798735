package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.muster.briefing.Briefing;
import org.muster.intake.layout.Layouts;
import org.muster.render.MarkupException;
import org.muster.render.markup.TemplateFinding;
import org.muster.render.markup.TemplateReview;

/**
 * Checks settings, layouts and templates without reading any data, and tells all that is wrong in
 * one go. Templates are also run on samples, in a temporary folder.
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
    findings.addAll(Layouts.faults(request.input().resolve("layouts")));
    templates(settings, findings);
    findings.forEach(out);
    out.accept(
        findings.isEmpty()
            ? "Settings, layouts and templates are right."
            : findings.size() + (findings.size() == 1 ? " finding." : " findings."));
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.NOT_STARTED;
  }

  /**
   * The settings, with something else where they are wrong, so that the templates are looked at
   * too.
   */
  private SettingsFile settings(List<String> findings) {
    try {
      SettingsFile settings = SettingsFile.readAll(SettingsFile.usual(request.settings()));
      Night.noteArchive(settings, request);
      Sealing.noting(settings);
      findings.addAll(settings.places().wrong());
      return settings;
    } catch (CannotStartException e) {
      findings.add(String.valueOf(e.getMessage()));
      return SettingsFile.read(null);
    }
  }

  private void templates(SettingsFile settings, List<String> findings) throws IOException {
    Path templates = request.templates();
    findings.addAll(Night.missingTemplates(settings, templates));
    Path work = Files.createTempDirectory("muster-validate-");
    try {
      SampleBriefings samples = new SampleBriefings(settings);
      BriefingPlan plan = settings.briefings().getFirst();
      List<Briefing> both = List.of(samples.rich(plan).briefing(), samples.empty(plan).briefing());
      TemplateReview.of(templates, both, work).stream()
          .map(TemplateFinding::toString)
          .forEach(findings::add);
    } catch (MarkupException e) {
      findings.add(String.valueOf(e.getMessage()));
    } finally {
      Files.delete(work);
    }
  }
}
