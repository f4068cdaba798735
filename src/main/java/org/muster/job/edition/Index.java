package org.muster.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.delivery.EditionFolder;
import org.muster.domain.PartialDate;
import org.muster.render.page.EditionEntry;
import org.muster.render.page.IndexPage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * {@code index.html}: every edition in the output folder, the newest first, as their manifests and
 * the reports of their runs tell. Those that have not changed since the index was last written are
 * not read again.
 */
public final class Index {
  private static final Comparator<EditionName> NEWEST_FIRST =
      Comparator.comparing(EditionName::asOf).thenComparingInt(EditionName::number).reversed();

  private static final String PAGE = "index.html";
  private static final String JSON = ".json";

  private final EditionFolder output;
  private final String program;
  private final Consumer<String> err;

  /**
   * The index of an output folder.
   *
   * @param program name and version; what another one has remembered is not trusted
   * @param err is told of each edition whose manifest cannot be read; it is listed by its name
   *     alone
   */
  public Index(EditionFolder output, String program, Consumer<String> err) {
    this.output = output;
    this.program = program;
    this.err = err;
  }

  /**
   * Writes it.
   *
   * @param trouble of the last run; null if it did all that it should
   * @return where it lies
   */
  public Path write(IndexPage.@Nullable Trouble trouble) throws IOException {
    return write(IndexMemory.read(output, program), trouble);
  }

  /** Writes it, leaving what it says of the last run: this one was of an earlier night. */
  public Path writeOfOldNight() throws IOException {
    IndexMemory memory = IndexMemory.read(output, program);
    return write(memory, memory.trouble());
  }

  private Path write(IndexMemory memory, IndexPage.@Nullable Trouble trouble) throws IOException {
    List<EditionName> names =
        output.editionsWith(Manifest.FILE).stream()
            .map(EditionName::find)
            .flatMap(Optional::stream)
            .sorted(NEWEST_FIRST)
            .toList();
    Map<String, String> reports = reports();
    List<EditionEntry> entries = new ArrayList<>();
    List<IndexMemory.Line> lines = new ArrayList<>();
    for (EditionName name : names) {
      IndexMemory.Line line = line(name, memory.of(name.toString()));
      if (line == null) {
        entries.add(new EditionEntry(name.toString(), day(name), List.of(), "", 0));
      } else {
        IndexMemory.Line told =
            line.with(report(reports.get(RunName.start(line.run())), line.report()));
        lines.add(told);
        entries.add(entry(name, told));
      }
    }
    IndexMemory.write(output, program, lines, trouble);
    return output.replace(PAGE, out -> IndexPage.write(entries, "", trouble, out));
  }

  /**
   * Takes back what it says of the last run, as one that had nothing to do found all that should be
   * out; leaves it as it is where it says nothing, and writes it where it is gone.
   */
  public void settle() throws IOException {
    Path page = output.root().resolve(PAGE);
    if (!Files.exists(page) || IndexPage.tellsOfTrouble(Files.readString(page))) {
      write(null);
    }
  }

  /** What the manifest says, or said if it is still the same; null if it cannot be read. */
  private IndexMemory.@Nullable Line line(EditionName name, IndexMemory.@Nullable Line known) {
    Path edition = output.edition(name.toString());
    try {
      IndexMemory.Stamp stamp = IndexMemory.Stamp.of(edition.resolve(Manifest.FILE));
      if (known != null && known.manifest().equals(stamp)) {
        return known;
      }
      Manifest manifest = Manifest.read(edition);
      List<EditionEntry.Product> products =
          manifest.briefings().stream().map(product -> product(name, product)).toList();
      return new IndexMemory.Line(name.toString(), stamp, manifest.run(), products, null);
    } catch (IOException e) {
      err.accept("edition " + name + " cannot be listed with its files: " + e.getMessage());
      return null;
    }
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

  /** Names of the newest reports, by the start of their run's identity. */
  private Map<String, String> reports() throws IOException {
    Path runs = output.root().resolve("runs");
    Map<String, String> newest = new HashMap<>();
    if (Files.isDirectory(runs)) {
      try (Stream<Path> files = Files.list(runs)) {
        files
            .map(f -> Objects.toString(f.getFileName()))
            .filter(n -> n.endsWith(JSON))
            .map(n -> n.substring(0, n.length() - JSON.length()))
            .forEach(
                n ->
                    newest.merge(
                        RunName.end(n), n, BinaryOperator.maxBy(Comparator.naturalOrder())));
      }
    }
    return newest;
  }

  /** What the report says, or said if it is still the same; null if there is none. */
  private IndexMemory.@Nullable Report report(
      @Nullable String name, IndexMemory.@Nullable Report known) throws IOException {
    if (name == null) {
      return null;
    }
    Path file = output.root().resolve("runs/" + name + JSON);
    IndexMemory.Stamp stamp = IndexMemory.Stamp.of(file);
    if (known != null && known.name().equals(name) && stamp.equals(known.file())) {
      return known;
    }
    long notices = notices(file);
    if (notices < 0) {
      err.accept("the report runs/" + name + JSON + " is damaged");
    }
    return notices < 0
        ? new IndexMemory.Report(name, null, 0)
        : new IndexMemory.Report(name, stamp, notices);
  }

  /** How many notices a report counts; negative if it is damaged. */
  private static long notices(Path report) throws IOException {
    JsonNode counts;
    try {
      counts = Json.MAPPER.readTree(Files.readAllBytes(report)).path("noticesByType");
    } catch (JacksonException e) {
      return -1;
    }
    return counts.isObject() ? counts.values().stream().mapToLong(JsonNode::asLong).sum() : -1;
  }

  private static EditionEntry entry(EditionName name, IndexMemory.Line line) {
    IndexMemory.Report report = line.report();
    return new EditionEntry(
        name.toString(),
        day(name),
        line.briefings(),
        report == null ? "" : "runs/" + report.name() + ".html",
        report == null ? 0 : report.notices());
  }

  private static String day(EditionName name) {
    return PartialDate.of(name.asOf()).display();
  }
}
