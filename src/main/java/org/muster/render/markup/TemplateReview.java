package org.muster.render.markup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.muster.briefing.Briefing;
import org.muster.render.MarkupException;

/**
 * Looks through all templates of a folder and tells all that is wrong with them in one go: first
 * what can be read off their source, then what comes of running them on samples.
 */
public final class TemplateReview {
  private final TemplateFolder folder;
  private final Path templates;

  private TemplateReview(TemplateFolder folder, Path templates) {
    this.folder = folder;
    this.templates = templates;
  }

  /**
   * Reviews a folder.
   *
   * @param samples briefings on which each template that makes a document is run
   * @param work an existing folder for what they write; left as it was
   * @return in order of file and line; empty if all is right
   * @throws MarkupException if it is no folder of templates
   * @throws IOException if a file cannot be read
   */
  public static List<TemplateFinding> of(Path templates, List<Briefing> samples, Path work)
      throws IOException {
    TemplateReview review = new TemplateReview(TemplateFolder.read(templates), templates);
    List<TemplateFinding> findings = new ArrayList<>(review.sources());
    for (TemplateFinding found : review.runs(samples, work)) {
      boolean known =
          findings.stream()
              .anyMatch(f -> f.file().equals(found.file()) && f.line() == found.line());
      if (!known) {
        findings.add(found);
      }
    }
    return findings.stream().sorted(TemplateFinding.ORDER).toList();
  }

  /**
   * Says of each template for which model it was written, if that is not this one.
   *
   * @throws MarkupException at the first that was written for another, or does not say
   * @throws IOException if a file cannot be read
   */
  public static void requireModel(Path templates) throws IOException {
    TemplateFolder folder = TemplateFolder.read(templates);
    for (String name : names(folder)) {
      ModelVersion.check(name, folder.text(name))
          .ifPresent(
              finding -> {
                throw new MarkupException(name, finding.line(), finding.problem());
              });
    }
  }

  private static List<String> names(TemplateFolder folder) {
    return folder.names().stream().filter(name -> name.endsWith(".ftl")).toList();
  }

  private List<TemplateFinding> sources() {
    List<TemplateFinding> findings = new ArrayList<>();
    for (String name : names(folder)) {
      try {
        String source = folder.text(name);
        ModelVersion.check(name, source).ifPresent(findings::add);
        findings.addAll(TemplateLinter.findings(name, source));
        findings.addAll(VocabularyReview.of(name, source));
        findings.addAll(NameReview.of(name, source));
      } catch (MarkupException e) {
        findings.add(finding(e));
      }
    }
    return findings;
  }

  private static TemplateFinding finding(MarkupException e) {
    return new TemplateFinding(e.file(), e.line(), 0, e.problem());
  }

  /** What comes of running them; nothing where one uses what may not be run. */
  private List<TemplateFinding> runs(List<Briefing> samples, Path work) throws IOException {
    TemplateEngine engine;
    try {
      engine = new TemplateEngine(templates);
    } catch (MarkupException e) {
      return List.of(finding(e));
    }
    Set<TemplateFinding> findings = new TreeSet<>(TemplateFinding.ORDER);
    Path markup = Files.createTempFile(work, "review-", ".xhtml");
    try {
      for (String name : names(folder)) {
        if (folder.text(name).contains("<html")) {
          for (Briefing sample : samples) {
            run(engine, name, sample, markup, findings);
          }
        }
      }
    } finally {
      Files.deleteIfExists(markup);
    }
    return List.copyOf(findings);
  }

  private static void run(
      TemplateEngine engine,
      String name,
      Briefing sample,
      Path markup,
      Set<TemplateFinding> findings)
      throws IOException {
    try {
      engine.write(name, sample, markup);
    } catch (MarkupException e) {
      findings.add(finding(e));
    }
  }
}
