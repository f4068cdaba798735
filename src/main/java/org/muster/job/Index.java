package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.muster.delivery.EditionFolder;
import org.muster.domain.PartialDate;
import org.muster.render.page.EditionEntry;
import org.muster.render.page.IndexPage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * {@code index.html}: every edition in the output folder, the newest first, as their manifests
 * tell.
 */
final class Index {
  private static final Comparator<EditionName> NEWEST_FIRST =
      Comparator.comparing(EditionName::asOf).thenComparingInt(EditionName::number).reversed();

  private final EditionFolder output;
  private final Consumer<String> err;

  /**
   * The index of an output folder.
   *
   * @param err is told of each edition whose manifest cannot be read; it is listed by its name
   *     alone
   */
  Index(EditionFolder output, Consumer<String> err) {
    this.output = output;
    this.err = err;
  }

  Path write() throws IOException {
    List<EditionName> names =
        output.editionsWith(Manifest.FILE).stream()
            .map(EditionName::find)
            .flatMap(Optional::stream)
            .sorted(NEWEST_FIRST)
            .toList();
    List<EditionEntry> entries = new ArrayList<>();
    for (EditionName name : names) {
      entries.add(entry(name));
    }
    return output.replace("index.html", out -> IndexPage.write(entries, "", out));
  }

  private EditionEntry entry(EditionName name) throws IOException {
    Manifest manifest;
    try {
      manifest = Manifest.read(output.edition(name.toString()));
    } catch (IOException e) {
      err.accept("edition " + name + " cannot be listed with its files: " + e.getMessage());
      return new EditionEntry(
          name.toString(), PartialDate.of(name.asOf()).display(), List.of(), "", 0);
    }
    Optional<String> report = report(manifest.run());
    return new EditionEntry(
        name.toString(),
        PartialDate.of(name.asOf()).display(),
        manifest.briefings().stream().map(product -> product(name, product)).toList(),
        report.map(r -> "runs/" + r + ".html").orElse(""),
        report.isPresent() ? notices(report.get()) : 0);
  }

  private static EditionEntry.Product product(EditionName name, Manifest.Product product) {
    return new EditionEntry.Product(
        product.title(),
        product.marking(),
        Objects.requireNonNullElse(product.changes(), ""),
        product.files().stream()
            .map(
                file ->
                    new EditionEntry.EditionFile(
                        file.name(), name + "/" + file.name(), file.bytes()))
            .toList());
  }

  /** Name of the newest report of the run with this identity. */
  private Optional<String> report(String identity) throws IOException {
    Path runs = output.root().resolve("runs");
    if (!Files.isDirectory(runs)) {
      return Optional.empty();
    }
    String ending = "-" + identity.substring(0, Math.min(8, identity.length())) + ".json";
    try (Stream<Path> files = Files.list(runs)) {
      return files
          .map(f -> Objects.toString(f.getFileName()))
          .filter(n -> n.endsWith(ending))
          .map(n -> n.substring(0, n.length() - ".json".length()))
          .max(Comparator.naturalOrder());
    }
  }

  private long notices(String report) throws IOException {
    JsonNode json;
    try {
      json =
          Json.MAPPER.readTree(
              Files.readAllBytes(output.root().resolve("runs/" + report + ".json")));
    } catch (JacksonException e) {
      err.accept("the report runs/" + report + ".json is damaged");
      return 0;
    }
    long sum = 0;
    for (JsonNode count : json.path("noticesByType").values()) {
      sum += count.asLong();
    }
    return sum;
  }
}
