package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.EditionFolder;
import org.muster.domain.Digests;
import org.muster.domain.PlainWords;
import org.muster.job.edition.Manifest;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.Format;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;
import org.muster.render.MarkupFile;
import org.muster.render.ReadBack;
import org.muster.render.pdf.seal.PdfSeal;
import org.muster.store.Edition;
import org.muster.store.Run;
import org.muster.store.RunLedger;

/**
 * Looks whether a published edition is what it was: its files by the hashes of its manifest, and,
 * if asked, every cell of its PDFs and workbooks against its briefings, which are made again from
 * the store, from what was known when the edition was made.
 */
public final class Verification {
  private final NightRequest request;
  private final Consumer<String> out;
  private final Consumer<String> err;
  private final List<String> differences = new ArrayList<>();

  /**
   * A verification.
   *
   * @param request says where everything lies; its dates do not matter
   * @param out receives what was found, line by line
   * @param err receives why it could not be done
   */
  public Verification(NightRequest request, Consumer<String> out, Consumer<String> err) {
    this.request = request;
    this.out = out;
    this.err = err;
  }

  /**
   * Verifies.
   *
   * @param name of the edition
   * @param full whether its content is compared, too
   * @return done if all is as it was, partly if anything differs, locked if another run is at work
   * @throws CannotStartException if there is no such edition, or it cannot be made again with these
   *     settings, templates and this version
   * @throws IOException if a file cannot be read
   */
  public ExitCode run(String name, boolean full) throws IOException {
    EditionFolder output = new EditionFolder(request.output());
    List<String> there = output.editionsWith(Manifest.FILE);
    if (!there.contains(name)) {
      throw new CannotStartException(
          "there is no edition '%s' in %s; %s"
              .formatted(name, request.output(), nearest(name, there)));
    }
    Path edition = output.edition(name);
    Manifest manifest = Manifest.read(edition);
    int files = files(edition, manifest);
    if (full && !content(name, edition, manifest)) {
      return ExitCode.LOCKED;
    }
    differences.forEach(out);
    out.accept(
        differences.isEmpty()
            ? "Edition %s is as it was made: %s%s."
                .formatted(
                    name,
                    PlainWords.count(files, "file"),
                    full ? ", every cell compared" : " by hash")
            : "Edition %s is not as it was made: %s."
                .formatted(name, PlainWords.count(differences.size(), "difference")));
    return differences.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
  }

  /** There may be those of years, so not all of them are named. */
  private static String nearest(String name, List<String> there) {
    return switch (there.size()) {
      case 0 -> "there are none";
      case 1 -> "there is " + there.getFirst();
      default ->
          "of %s there, %s is nearest in name"
              .formatted(PlainWords.count(there.size(), "edition"), Nearest.to(name, there));
    };
  }

  private int files(Path edition, Manifest manifest) throws IOException {
    List<String> known = new ArrayList<>(List.of(Manifest.FILE));
    for (Manifest.Product product : manifest.briefings()) {
      for (Manifest.OutputFile file : product.files()) {
        known.add(file.name());
        Path path = edition.resolve(file.name());
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          differences.add(file.name() + ": it is missing");
        } else if (!Digests.sha256(path).equals(file.sha256())) {
          differences.add(file.name() + ": its bytes are not those that the manifest names");
        }
      }
    }
    try (Stream<Path> inside = Files.list(edition)) {
      inside
          .map(path -> Objects.toString(path.getFileName()))
          .filter(name -> !name.startsWith(".") && !known.contains(name))
          .sorted()
          .forEach(name -> differences.add(name + ": the manifest does not name it"));
    }
    return known.size() - 1;
  }

  /** Compares the content; false if another run is at work. */
  private boolean content(String name, Path edition, Manifest manifest) throws IOException {
    SettingsFile settings = SettingsFile.read(SettingsFile.usual(request.settings()));
    Templates templates = Templates.of(settings, request.templates());
    Optional<Recomposing> open = Recomposing.open(request, settings, templates, err);
    if (open.isEmpty()) {
      return false;
    }
    try (Recomposing again = open.get();
        TemporaryFolder work = TemporaryFolder.create("muster-verify-")) {
      LocalDate asOf = LocalDate.parse(manifest.asOf());
      Run then =
          again
              .ledger()
              .nightOf(name, manifest.run())
              .orElseThrow(() -> new CannotStartException(unknown(name)));
      published(name, asOf, edition, again.ledger());
      NightPlan plan = again.plan(then.knownAt(), asOf);
      String other = other(plan, manifest);
      if (other != null) {
        throw new CannotStartException(other);
      }
      compare(edition, manifest, templates.languages(), again.compose(plan, then, work.path()));
    }
    return true;
  }

  /**
   * Whether the manifest is the one of which the store knows; it knows none of an edition that is
   * partly out.
   */
  private void published(String name, LocalDate asOf, Path edition, RunLedger ledger)
      throws IOException {
    String there = Digests.sha256(edition.resolve(Manifest.FILE));
    for (Edition known : ledger.editions(asOf)) {
      if (known.name().equals(name) && !known.manifestSha256().equals(there)) {
        differences.add(Manifest.FILE + ": it is not the one that was published");
      }
    }
  }

  private static String unknown(String name) {
    return "the store knows no night that published edition "
        + name
        + "; its files can be verified without --full";
  }

  /** Why the briefings cannot be made again as they were, null if they can. */
  private static @Nullable String other(NightPlan plan, Manifest manifest) {
    if (plan.provenance().run().equals(manifest.run())) {
      return null;
    }
    List<String> other = new ArrayList<>();
    if (!plan.provenance().program().equals(manifest.program())) {
      other.add("it was made by " + manifest.program() + ", this is " + Program.NAME_AND_VERSION);
    }
    if (!plan.provenance().templates().equals(manifest.templates())) {
      other.add("the templates have changed since");
    }
    if (!plan.provenance().settings().equals(manifest.settings())) {
      other.add("the settings have changed since");
    }
    if (other.isEmpty()) {
      other.add("the layouts or the list of its input files have changed since");
    }
    return "the briefings of this edition cannot be made again as they were: "
        + String.join("; ", other)
        + "; put back what there was then, or verify without --full";
  }

  private void compare(Path edition, Manifest manifest, Languages languages, Tonight again)
      throws IOException {
    PdfSeal seal = Sealing.of(again.settings()).seal();
    for (Manifest.Product product : manifest.briefings()) {
      Composed composed = again.composed(product.id());
      if (composed == null) {
        Exception why = again.failures().get(product.id());
        differences.add(
            product.id()
                + (why == null
                    ? ": there is no such briefing in what was known then"
                    : ": it cannot be made again: " + why.getMessage()));
        continue;
      }
      for (Map.Entry<Format, String> format : composed.plan().formats().entrySet()) {
        Path file = edition.resolve(format.getKey().file(product.id()));
        MarkupFile markup = Objects.requireNonNull(composed.markup().get(format.getValue()));
        for (ReadBack readBack : Media.readBacks(seal)) {
          if (readBack.format().equals(format.getKey().medium())
              && Files.isRegularFile(file)
              && closed(readBack, seal, file)) {
            compare(readBack, markup.path(), languages.of(composed.plan()), file);
          }
        }
      }
    }
  }

  /** Whether a PDF is closed with the seal of the settings, so that it can be looked at. */
  private boolean closed(ReadBack readBack, @Nullable PdfSeal seal, Path file) {
    if (seal == null || !readBack.format().equals("pdf")) {
      return true;
    }
    try {
      if (seal.closes(file)) {
        return true;
      }
      differences.add(
          file.getFileName() + ": it is not closed with the password or key of the settings");
    } catch (IOException | RuntimeException e) {
      differences.add(file.getFileName() + ": it cannot be read: " + e.getMessage());
    }
    return false;
  }

  private void compare(ReadBack readBack, Path markup, Language language, Path file)
      throws IOException {
    String name = file.getFileName() + ": ";
    try {
      readBack
          .compare(markup, file, language, ReadBack.Extent.ALL)
          .forEach(difference -> differences.add(name + difference));
    } catch (IOException | RuntimeException e) {
      differences.add(name + "it cannot be read: " + e.getMessage());
    }
  }
}
