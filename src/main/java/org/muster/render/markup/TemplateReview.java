package org.muster.render.markup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
   * Refuses templates that cannot be run.
   *
   * @throws MarkupException at the first that was written for another model, does not say for
   *     which, or cannot be understood
   * @throws IOException if a file cannot be read
   */
  public static void requireUsable(Path templates) throws IOException {
    TemplateFolder folder = TemplateFolder.read(templates);
    for (String name : names(folder)) {
      String source = folder.text(name);
      ModelVersion.check(name, source)
          .ifPresent(
              finding -> {
                throw new MarkupException(name, finding.line(), finding.problem());
              });
      TemplateEngine.unparsed(name, source)
          .ifPresent(
              fault -> {
                throw fault;
              });
    }
  }

  private static List<String> names(TemplateFolder folder) {
    return folder.names().stream().filter(name -> name.endsWith(".ftl")).toList();
  }

  private List<TemplateFinding> sources() throws IOException {
    List<TemplateFinding> findings = new ArrayList<>();
    for (String name : names(folder)) {
      try {
        String source = folder.text(name);
        ModelVersion.check(name, source).ifPresent(findings::add);
        findings.addAll(VocabularyReview.of(name, source));
        findings.addAll(names(name, source));
      } catch (MarkupException e) {
        findings.add(finding(e));
      }
    }
    return findings;
  }

  /** What it may not use, and its wrong names; of one that cannot be understood, that alone. */
  private static List<TemplateFinding> names(String name, String source) throws IOException {
    List<TemplateFinding> refused = TemplateLinter.findings(name, source);
    Optional<MarkupException> fault =
        refused.isEmpty() ? TemplateEngine.unparsed(name, source) : Optional.empty();
    return Stream.concat(
            refused.stream(),
            fault
                .map(e -> Stream.of(finding(e)))
                .orElseGet(() -> NameReview.of(name, source).stream()))
        .toList();
  }

  private static TemplateFinding finding(MarkupException e) {
    return new TemplateFinding(e.file(), e.line(), 0, e.problem());
  }

  /** What comes of running them; nothing where one uses what may not be run. */
  private List<TemplateFinding> runs(List<Briefing> samples, Path work) throws IOException {
    TemplateEngine engine;
    try {
      engine = new TemplateEngine(templates, TemplateEngine.SAMPLE_LIMIT);
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
