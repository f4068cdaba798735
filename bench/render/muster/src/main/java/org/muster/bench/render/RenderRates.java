package org.muster.bench.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Documents of generated rows, by Muster and by its peers. Each work is a process of its own, works
 * that are compared take turns, and what is printed are medians and their ratios, by wall clock and
 * by processor time.
 *
 * <p>Arguments: folder for the files, rows, rounds, and which measurements (letters; README.md
 * tells what they are).
 */
public final class RenderRates {
  private static final String PACKAGE = "org.muster.bench.render.";

  /** Of the folder of the project, which is the parent of this module's. */
  private final Path project = Path.of("..").toAbsolutePath().normalize();

  private final Path folder;
  private final int rows;
  private final int rounds;

  private RenderRates(Path folder, int rows, int rounds) {
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

  /** What one process took; peak of its resident memory in MiB. */
  private record Took(double seconds, double cpu, double resident, double pages, String said) {}

  @FunctionalInterface
  private interface Process {
    Took run() throws IOException, InterruptedException;
  }

  private record Contender(String name, Process process) {}

  private void measure(char measurement) throws Exception {
    switch (measurement) {
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
    Path report = report("jasper-pdf", "JasperPdf", "listing.jasper");
    return jasper("jasper-pdf", "JasperPdf", memory, report, "jasper.pdf");
  }

  private Contender jasperSheet(String memory) throws Exception {
    Path report = report("jasper", "JasperSheet", "sheet.jasper");
    return jasper("jasper", "JasperSheet", memory, report, "jasper.xlsx");
  }

  private Contender jasper(String module, String work, String memory, Path report, String file) {
    return new Contender(
        "JasperReports, -Xmx" + memory,
        () ->
            java(
                module,
                memory,
                work,
                report.toString(),
                Integer.toString(rows),
                folder.resolve(file).toString()));
  }

  /** The compiled report: a night would not compile it again. */
  private Path report(String module, String work, String name) throws Exception {
    Path report = folder.resolve(name);
    if (!Files.exists(report)) {
      java(module, "512m", work, "compile", report.toString());
    }
    return report;
  }

  private Contender muster(String name, String memory, String work, int count) {
    return new Contender(
        name + ", -Xmx" + memory,
        () ->
            java(
                "muster",
                memory,
                "RenderWork",
                work,
                Integer.toString(count),
                folder.resolve(work + (work.startsWith("pdf") ? ".pdf" : ".out")).toString(),
                project.resolve("muster/templates").toString()));
  }

  /** From what a template wrote to the document, without the records and the template. */
  private Contender ofMarkup(String name, String memory, String format, int count)
      throws Exception {
    Path markup = folder.resolve(format + "-" + count + ".xhtml");
    if (!Files.exists(markup)) {
      java(
          "muster",
          "2g",
          "RenderWork",
          format + "-markup",
          Integer.toString(count),
          markup.toString(),
          project.resolve("muster/templates").toString());
    }
    return new Contender(
        name + ", -Xmx" + memory,
        () ->
            java(
                "muster",
                memory,
                "RenderWork",
                "markup-to-" + format,
                markup.toString(),
                folder.resolve("of-markup." + format).toString()));
  }

  private void briefing() throws Exception {
    Path product = project.resolve("../..").normalize();
    Took took =
        java(
            "muster",
            "512m",
            "RenderWork",
            "briefing",
            product.resolve("input").toString(),
            folder.resolve("briefing").toString(),
            product.resolve("templates").toString());
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
        median(all, Took::seconds),
        String.join(
            " ", all.stream().map(t -> String.format(Locale.ROOT, "%.2f", t.seconds())).toList()),
        median(all, Took::cpu),
        median(all, Took::resident),
        median(all, Took::pages),
        base == all ? "" : ratio(all, base));
  }

  private static String ratio(List<Took> all, List<Took> base) {
    String ratio =
        String.format(
            Locale.ROOT,
            "; ratio %.2f by wall clock",
            median(all, Took::seconds) / median(base, Took::seconds));
    // The launcher's runs do not tell their processor time.
    return median(base, Took::cpu) == 0
        ? ratio
        : ratio
            + String.format(
                Locale.ROOT,
                ", %.2f by processor time",
                median(all, Took::cpu) / median(base, Took::cpu));
  }

  private static double median(List<Took> all, ToDoubleFunction<Took> value) {
    return median(all.stream().mapToDouble(value).toArray(), 0);
  }

  private static double median(double[] values, int from) {
    double[] sorted = Arrays.copyOfRange(values, from, values.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private Took java(String module, String memory, String work, String... arguments)
      throws IOException, InterruptedException {
    Path target = project.resolve(module).resolve("target");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + memory,
                "-Djava.awt.headless=true",
                "-cp",
                target.resolve("classes")
                    + java.io.File.pathSeparator
                    + Files.readString(target.resolve("classpath.txt")).strip(),
                PACKAGE + work));
    command.addAll(List.of(arguments));
    return process(folder, command);
  }

  private Contender night(String name, boolean oneCore) {
    ManyBriefings many =
        new ManyBriefings(project.resolve("../../muster").normalize(), folder.resolve("night"));
    return new Contender(name, () -> process(many.prepare(), many.command(oneCore)));
  }

  private Took process(Path home, List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    long start = System.nanoTime();
    java.lang.Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int exit = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    String said = Files.readString(out);
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit + ": " + said);
    }
    return new Took(
        seconds, said(said, " cpu "), said(said, " resident "), said(said, " pages "), said);
  }

  /** A number of the last line; 0 if there is none. */
  private static double said(String said, String name) {
    int at = said.lastIndexOf(name);
    return at < 0 ? 0 : Double.parseDouble(said.substring(at + name.length()).split("\\s")[0]);
  }
}
