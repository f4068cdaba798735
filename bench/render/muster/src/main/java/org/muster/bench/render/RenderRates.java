package org.muster.bench.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.muster.bench.process.Launcher;
import org.muster.bench.process.Processes;
import org.muster.bench.process.Took;
import org.muster.bench.render.Works.Call;

/**
 * Documents of generated rows, by Muster and by its peers. Each work is a process of its own, works
 * that are compared take turns, and what is printed are medians and their ratios, by wall clock and
 * by processor time. Each starts from a cache of classes that it made on few rows before, as the
 * launcher's runs do; Muster's works also with the launcher's options for the compilers.
 *
 * <p>Arguments: folder for the files, rows, rounds, and which measurements (letters; README.md
 * tells what they are; capitals give the peers the launcher's options, too).
 */
public final class RenderRates {
  /** Rows on which each work is learned. */
  private static final String FEW = "5000";

  /** Works of the module "muster" that are others'. */
  private static final Set<String> PEERS = Set.of("bare", "sxssf");

  /** Of the folder of the project, which is the parent of this module's. */
  private final Path project = Path.of("..").toAbsolutePath().normalize();

  private final Path folder;
  private final int rows;
  private final int rounds;
  private final List<String> compilerOptions;
  private final Map<String, Works> modules = new HashMap<>();
  private boolean peersToo;

  private RenderRates(Path folder, int rows, int rounds) throws IOException {
    this.compilerOptions = Launcher.compilerOptions(project.resolve("../../muster"));
    this.folder = folder;
    this.rows = rows;
    this.rounds = rounds;
  }

  /** Runs the benchmark. */
  public static void main(String[] args) throws Exception {
    RenderRates rates =
        new RenderRates(
            Path.of(args.length > 0 ? args[0] : "target/files").toAbsolutePath().normalize(),
            args.length > 1 ? Integer.parseInt(args[1]) : 100_000,
            args.length > 2 ? Integer.parseInt(args[2]) : 3);
    Files.createDirectories(rates.folder);
    for (char measurement : (args.length > 3 ? args[3] : "abcdefgh").toCharArray()) {
      rates.measure(measurement);
    }
  }

  @FunctionalInterface
  private interface Process {
    Took run() throws IOException, InterruptedException;
  }

  private record Contender(String name, Process process) {}

  private void measure(char measurement) throws Exception {
    peersToo = Character.isUpperCase(measurement);
    switch (Character.toLowerCase(measurement)) {
      case 'a' ->
          compare(
              "a  PDF : JasperReports (at most 0.25 of its time)",
              jasperPdf("1g"),
              muster("PDF", "256m", "pdf-alone", rows),
              muster("PDF with its table attached", "256m", "pdf", rows));
      case 'b' ->
          compare(
              "b  PDF : a bare painter that wraps and tags alike (at most 2 times its time)",
              muster("bare painter", "1g", "bare", rows),
              muster("PDF", "256m", "pdf-alone", rows),
              muster("PDF with its table attached", "256m", "pdf", rows));
      case 'c' ->
          compare(
              "c  PDF, 256 MB : four times as many rows (time per page the same)",
              ofMarkup("markup to PDF", "256m", "pdf", rows),
              ofMarkup("the same, four times the rows", "256m", "pdf", 4 * rows));
      case 'd' ->
          compare(
              "d  workbook : SXSSF alone (at most its time)",
              muster("SXSSF", "256m", "sxssf", rows),
              muster("workbook", "256m", "xlsx", rows));
      case 'e' ->
          compare(
              "e  workbook : JasperReports (at most 0.45 of its time)",
              jasperSheet("1g"),
              muster("workbook", "256m", "xlsx", rows));
      case 'f' ->
          compare(
              "f  workbook of ten times as many rows : SXSSF alone (at most 0.65 of its time)",
              muster("SXSSF", "256m", "sxssf", 10 * rows),
              muster("workbook, its records in memory", "1g", "xlsx", 10 * rows),
              ofMarkup("markup to workbook", "256m", "xlsx", 10 * rows));
      case 'g' -> briefing();
      case 'h' ->
          compare(
              "h  a night of 100 briefings on one core : on all (at least 1.5 times its time)",
              night("on all cores", false),
              night("on one core", true));
      default -> throw new IllegalArgumentException("no measurement " + measurement);
    }
  }

  private Contender jasperPdf(String memory) throws Exception {
    return jasper("jasper-pdf", "JasperPdf", memory, "listing.jasper", "jasper.pdf");
  }

  private Contender jasperSheet(String memory) throws Exception {
    return jasper("jasper", "JasperSheet", memory, "sheet.jasper", "jasper.xlsx");
  }

  private Contender jasper(String module, String work, String memory, String name, String file)
      throws Exception {
    Works works = works(module);
    Path report = folder.resolve(name);
    // A night would not compile it again.
    if (!Files.exists(report)) {
      works.run(new Call("512m", work, "compile", report.toString()));
    }
    return new Contender(
        "JasperReports, -Xmx" + memory,
        () ->
            works.learned(
                work,
                new Call(memory, work, report.toString(), FEW, folder.resolve(file).toString()),
                new Call(
                        memory,
                        work,
                        report.toString(),
                        Integer.toString(rows),
                        folder.resolve(file).toString())
                    .with(options(true))));
  }

  private Contender muster(String name, String memory, String work, int count) {
    boolean peer = PEERS.contains(work);
    return new Contender(
        name + ", -Xmx" + memory,
        () ->
            works("muster")
                .learned(
                    work,
                    whole(memory, work, FEW),
                    whole(memory, work, Integer.toString(count)).with(options(peer))));
  }

  private Call whole(String memory, String work, String count) {
    return new Call(
        memory,
        "RenderWork",
        work,
        count,
        folder.resolve(work + (work.startsWith("pdf") ? ".pdf" : ".out")).toString(),
        project.resolve("muster/templates").toString());
  }

  /** From what a template wrote to the document, without the records and the template. */
  private Contender ofMarkup(String name, String memory, String format, int count)
      throws Exception {
    Call few = ofMarkup(memory, format, FEW);
    Call all = ofMarkup(memory, format, Integer.toString(count));
    return new Contender(
        name + ", -Xmx" + memory,
        () -> works("muster").learned("markup-to-" + format, few, all.with(options(false))));
  }

  private Call ofMarkup(String memory, String format, String count) throws Exception {
    Path markup = folder.resolve(format + "-" + count + ".xhtml");
    if (!Files.exists(markup)) {
      works("muster")
          .run(
              new Call(
                  "2g",
                  "RenderWork",
                  format + "-markup",
                  count,
                  markup.toString(),
                  project.resolve("muster/templates").toString()));
    }
    return new Call(
        memory,
        "RenderWork",
        "markup-to-" + format,
        markup.toString(),
        folder.resolve("of-markup." + format).toString());
  }

  /** Options of the JVM beside those that all have. */
  private List<String> options(boolean peer) {
    return peer && !peersToo ? List.of() : compilerOptions;
  }

  private Works works(String module) throws IOException {
    Works works = modules.get(module);
    if (works == null) {
      works = new Works(project.resolve(module), folder);
      modules.put(module, works);
    }
    return works;
  }

  private void briefing() throws Exception {
    Path product = project.resolve("../..").normalize();
    Took took =
        works("muster")
            .run(
                new Call(
                        "512m",
                        "RenderWork",
                        "briefing",
                        product.resolve("input").toString(),
                        folder.resolve("briefing").toString(),
                        product.resolve("templates").toString())
                    .with(options(false)));
    double[] times =
        took.said()
            .lines()
            .filter(line -> line.startsWith("TIME "))
            .mapToDouble(line -> Double.parseDouble(line.substring(5)))
            .toArray();
    System.out.println("g  the founding briefing, composed and in three media (at most 0.6 s)");
    System.out.printf(
        Locale.ROOT,
        "   %.0f pages; first %.2f s, fifth %.2f s, median of the last ten %.2f s%n%n",
        took.pages(),
        times[0],
        times[4],
        median(times, times.length - 10));
  }

  /** Lets all take turns; each but the first is compared with the first. */
  private void compare(String title, Contender... contenders) throws Exception {
    List<List<Took>> all = new ArrayList<>();
    for (Contender contender : contenders) {
      all.add(new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < contenders.length; i++) {
        // The next finds the caches and the machine as the one before left them.
        int turn = round % 2 == 0 ? i : contenders.length - 1 - i;
        all.get(turn).add(contenders[turn].process().run());
      }
    }
    System.out.printf(Locale.ROOT, "%s%n   %,d rows%n", title, rows);
    for (int i = 0; i < contenders.length; i++) {
      print(contenders[i], all.get(i), all.get(0));
    }
    System.out.println();
  }

  private static void print(Contender contender, List<Took> all, List<Took> base) {
    System.out.printf(
        Locale.ROOT,
        "   %-44s %7.2f s  (%s)  processor %7.2f s, %5.0f MiB, %5.0f pages%s%n",
        contender.name(),
        Took.median(all, Took::seconds),
        Took.each(all),
        Took.median(all, Took::cpu),
        Took.median(all, Took::resident),
        Took.median(all, Took::pages),
        base == all ? "" : ratio(all, base));
  }

  private static String ratio(List<Took> all, List<Took> base) {
    String ratio =
        String.format(
            Locale.ROOT,
            "; ratio %.2f by wall clock",
            Took.median(all, Took::seconds) / Took.median(base, Took::seconds));
    // The launcher's runs do not tell their processor time.
    return Took.median(base, Took::cpu) == 0
        ? ratio
        : ratio
            + String.format(
                Locale.ROOT,
                ", %.2f by processor time",
                Took.median(all, Took::cpu) / Took.median(base, Took::cpu));
  }

  private static double median(double[] values, int from) {
    double[] sorted = Arrays.copyOfRange(values, from, values.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private Contender night(String name, boolean oneCore) {
    ManyBriefings many =
        new ManyBriefings(project.resolve("../../muster").normalize(), folder.resolve("night"));
    Processes processes = new Processes(folder);
    return new Contender(name, () -> processes.run(many.prepare(), many.command(oneCore)));
  }
}
