package org.muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.muster.bench.process.Launcher;
import org.muster.bench.process.Learned;
import org.muster.bench.process.Processes;
import org.muster.bench.process.Took;

/**
 * Reading and storing generated events, against the bare parser and against Spring Batch's own
 * reader and writer. Each work is a process of its own, works that are compared take turns, and
 * what is printed are medians and their ratios, by wall clock and by processor time. Whatever the
 * work, it starts from a cache of classes that it made on few rows before, as the launcher's runs
 * do; Muster's works also with the launcher's options for the compilers.
 *
 * <p>Arguments: launcher, folder for the files (kept), rows, rounds, and which measurements
 * (letters of a to e, and u; a to e if left out; capitals give the peers the launcher's options,
 * too).
 */
public final class IntakeRates {
  /** Rows on which each work is learned. */
  private static final int FEW = 20_000;

  /** Works of others than Muster. */
  private static final Set<String> PEERS = Set.of("parse", "parser", "textbook");

  /** Works that are not measured. */
  private static final Set<String> NOT_MEASURED = Set.of("generate", "prepare");

  private final Path launcher;
  private final Path folder;
  private final int rows;
  private final int rounds;
  private final Processes processes;
  private final Learned learned;
  private final List<String> compilerOptions;
  private boolean peersToo;

  private IntakeRates(Path launcher, Path folder, int rows, int rounds) throws IOException {
    this.processes = new Processes(folder);
    this.learned = new Learned(folder.resolve("learned"), System.getProperty("java.class.path"));
    this.compilerOptions = Launcher.compilerOptions(launcher);
    this.launcher = launcher;
    this.folder = folder;
    this.rows = rows;
    this.rounds = rounds;
  }

  /** Runs the benchmark. */
  public static void main(String[] args) throws Exception {
    IntakeRates rates =
        new IntakeRates(
            Path.of(args.length > 0 ? args[0] : "../muster").toAbsolutePath().normalize(),
            Path.of(args.length > 1 ? args[1] : "target/intake").toAbsolutePath().normalize(),
            args.length > 2 ? Integer.parseInt(args[2]) : 1_000_000,
            args.length > 3 ? Integer.parseInt(args[3]) : 3);
    rates.run(args.length > 4 ? args[4] : "abcde");
  }

  private void run(String which) throws Exception {
    for (char measurement : which.toCharArray()) {
      peersToo = Character.isUpperCase(measurement);
      switch (Character.toLowerCase(measurement)) {
        case 'a' -> reading();
        case 'b' -> storing();
        case 'c' -> growing();
        case 'd' -> secondNight();
        case 'e' -> idleNight();
        case 'u' -> unchangedRows();
        default -> throw new IllegalArgumentException("no measurement " + measurement);
      }
    }
  }

  private void reading() throws Exception {
    Path file = events("first", rows, 0, "");
    compare(
        "a  read, map, check, add up : the parser making the same records (at least 0.6 of its"
            + " rate)",
        work("the parser", () -> List.of("parser", file.toString())),
        work("Muster without store", () -> List.of("read", file.getParent().toString())),
        true);
  }

  private void storing() throws Exception {
    Path file = events("first", rows, 0, "");
    compare(
        "b  stored : FlatFileItemReader and JdbcBatchItemWriter (at least 3 times its rate)",
        work("the textbook step", () -> List.of("textbook", file.toString(), emptyState())),
        work(
            "Muster's intake step",
            () -> List.of("store", file.getParent().toString(), emptyState())),
        true);
  }

  private void growing() throws Exception {
    Path one = events("first", rows, 0, "");
    Path five = events("five", 5 * rows, 0, "");
    compare(
        "c  five times as many rows, -Xmx512m : five times the time (at least 0.85 of the rate)",
        work(
            "five times the rows, time of a fifth",
            () -> List.of("store", one.getParent().toString(), emptyState()),
            5),
        work("all rows", () -> List.of("store", five.getParent().toString(), emptyState())),
        true);
  }

  private void secondNight() throws Exception {
    Path first = events("first", rows, 0, "");
    Path changed = events("changed", rows, 100, "");
    Path other = events("other", rows, 0, "other bytes");
    Path renamed = folder.resolve("renamed/under another name.csv");
    Files.createDirectories(renamed.getParent());
    if (!Files.exists(renamed)) {
      Files.createLink(folder.resolve("renamed.tmp"), first);
      Files.copy(folder.resolve("renamed.tmp"), renamed);
      Files.delete(folder.resolve("renamed.tmp"));
    }
    Path full = folder.resolve("state-full");
    if (!Files.exists(full)) {
      one("store", first.getParent().toString(), full.toString());
    }
    compare(
        "d  second night, one row in a hundred changed : the first load (at most half its time)",
        work("first load", () -> List.of("store", first.getParent().toString(), emptyState())),
        work("second night", () -> List.of("store", changed.getParent().toString(), copy(full))),
        false);
    compare(
        "d  the same content under another name : the parser alone (at least 0.7 of its rate)",
        work("the parser, making nothing", () -> List.of("parse", first.toString())),
        work("another name", () -> List.of("store", renamed.getParent().toString(), copy(full))),
        true);
    compare(
        "d  the same records in other bytes : the parser alone (at least 0.7 of its rate)",
        work("the parser, making nothing", () -> List.of("parse", first.toString())),
        work("other bytes", () -> List.of("store", other.getParent().toString(), copy(full))),
        true);
  }

  /**
   * The same records in other bytes, by what a row costs: the difference that four times as many
   * more rows make, in which no process starts.
   */
  private void unchangedRows() throws Exception {
    List<List<Took>> parsed = List.of(new ArrayList<>(), new ArrayList<>());
    List<List<Took>> known = List.of(new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < 2; i++) {
        int count = i == 0 ? rows : 5 * rows;
        Path first = events("first", count, 0, "");
        Path other = events("other", count, 0, "other bytes");
        Path full = folder.resolve("state-full-" + count);
        if (!Files.exists(full)) {
          one("store", first.getParent().toString(), full.toString());
        }
        parsed.get(i).add(one("parse", first.toString()));
        known.get(i).add(one("store", other.getParent().toString(), copy(full)));
      }
    }
    System.out.println("u  the same records in other bytes, by the row (at least 0.7 of the rate)");
    for (int i = 0; i < 2; i++) {
      int count = i == 0 ? rows : 5 * rows;
      print("the parser, making nothing, " + count, parsed.get(i));
      print("other bytes, " + count, known.get(i));
    }
    System.out.printf(
        Locale.ROOT,
        "   ratio of rates of the rows beyond the first %d: %.2f by wall clock, %.2f by processor"
            + " time%n%n",
        rows,
        more(parsed, Took::seconds) / more(known, Took::seconds),
        more(parsed, Took::cpu) / more(known, Took::cpu));
  }

  private static double more(List<List<Took>> fewAndMany, ToDoubleFunction<Took> value) {
    return Took.median(fewAndMany.getLast(), value) - Took.median(fewAndMany.getFirst(), value);
  }

  private void idleNight() throws Exception {
    Path empty = folder.resolve("night-empty");
    Path full = folder.resolve("night-full");
    for (Path night : List.of(empty, full)) {
      remove(night);
      Files.createDirectories(night.resolve("input"));
      Files.writeString(
          night.resolve("muster.yaml"),
          "as-of: 2020-07-01\nbriefings:\n  - {id: bench, title: Generated records}\n");
      Files.writeString(
          night.resolve("input/one.csv"),
          GeneratedEvents.HEADER + "\nX1,OP1,2020-06-30,attack,One event,IRQ,,,,,,,3,,S1,\n");
      night(night);
    }
    letTheLauncherLearn();
    one(
        "store",
        events("first", rows, 0, "").getParent().toString(),
        full.resolve("state").toString());
    compare(
        "e  nothing new with all rows stored : nothing new with one (at most 1.3 times its time)",
        new Contender("one record", () -> night(empty), 1),
        new Contender("all records", () -> night(full), 1),
        false);
  }

  /** Waits until the launcher has made its cache of classes, which it does behind the first run. */
  private void letTheLauncherLearn() throws InterruptedException {
    Path learning = launcher.resolveSibling("target/app/learn");
    for (int i = 0; i < 300 && Files.exists(learning); i++) {
      Thread.sleep(1000);
    }
  }

  private Took night(Path night) throws IOException, InterruptedException {
    return processes.run(
        night,
        List.of(
            launcher.toString(),
            "run",
            "--templates",
            launcher.resolveSibling("templates").toString()));
  }

  @FunctionalInterface
  private interface Process {
    Took run() throws IOException, InterruptedException;
  }

  private record Contender(String name, Process process, int times) {}

  private Contender work(String name, Supplier<List<String>> arguments) {
    return work(name, arguments, 1);
  }

  private Contender work(String name, Supplier<List<String>> arguments, int times) {
    return new Contender(name, () -> one(arguments.get().toArray(String[]::new)), times);
  }

  /**
   * Lets two take turns.
   *
   * @param rate whether the ratio is that of rates, else that of times
   */
  private void compare(String title, Contender base, Contender other, boolean rate)
      throws Exception {
    List<Took> first = new ArrayList<>();
    List<Took> second = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      // The one that comes second finds the caches and the machine as the first left them.
      if (round % 2 == 0) {
        first.add(base.process().run());
        second.add(other.process().run());
      } else {
        second.add(other.process().run());
        first.add(base.process().run());
      }
    }
    System.out.println(title);
    print(base.name(), first);
    print(other.name(), second);
    System.out.printf(
        Locale.ROOT,
        "   ratio of %s: %.2f by wall clock",
        rate ? "rates" : "times",
        ratio(first, second, Took::seconds, base.times(), rate));
    // The launcher's runs do not tell their processor time.
    if (Took.median(first, Took::cpu) > 0) {
      System.out.printf(
          Locale.ROOT,
          ", %.2f by processor time",
          ratio(first, second, Took::cpu, base.times(), rate));
    }
    System.out.printf(
        Locale.ROOT,
        "%n   | %s | %s; %s | %s | %s |%n%n",
        title.charAt(0) + " " + base.name() + "; " + other.name(),
        cell(first),
        cell(second),
        cell(first, second, base.times(), rate),
        title.substring(title.lastIndexOf('(') + 1, title.length() - 1));
  }

  /** Wall clock and processor, as they stand in a table of README.md. */
  private static String cell(List<Took> all) {
    double cpu = Took.median(all, Took::cpu);
    return String.format(Locale.ROOT, "%.1f s", Took.median(all, Took::seconds))
        + (cpu > 0 ? String.format(Locale.ROOT, ", %.1f s", cpu) : "");
  }

  private static String cell(List<Took> base, List<Took> other, int times, boolean rate) {
    String wall =
        String.format(Locale.ROOT, "%.2f", ratio(base, other, Took::seconds, times, rate));
    return Took.median(base, Took::cpu) > 0
        ? wall + String.format(Locale.ROOT, ", %.2f", ratio(base, other, Took::cpu, times, rate))
        : wall;
  }

  private static double ratio(
      List<Took> base, List<Took> other, ToDoubleFunction<Took> value, int times, boolean rate) {
    double rates = Took.median(base, value) * times / Took.median(other, value);
    return rate ? rates : 1 / rates;
  }

  private static void print(String name, List<Took> all) {
    System.out.printf(
        Locale.ROOT,
        "   %-38s %7.2f s  (%s)  processor %7.2f s%n",
        name,
        Took.median(all, Took::seconds),
        Took.each(all),
        Took.median(all, Took::cpu));
  }

  private Path events(String name, int count, int changedEvery, String other)
      throws IOException, InterruptedException {
    Path file = folder.resolve(name + "-" + count + "/events.csv");
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "generate",
                  file.toString(),
                  Integer.toString(count),
                  Integer.toString(changedEvery)));
      if (!other.isEmpty()) {
        arguments.add(other);
      }
      one(arguments.toArray(String[]::new));
    }
    return file;
  }

  /** A state folder in which the tables are, and nothing else. */
  private String emptyState() {
    return emptyState("state");
  }

  private String emptyState(String name) {
    try {
      Path prepared = folder.resolve("state-empty");
      if (!Files.exists(prepared)) {
        one("prepare", prepared.toString());
      }
      return copy(prepared, name);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String copy(Path state) {
    return copy(state, "state");
  }

  private String copy(Path state, String name) {
    Path copy = folder.resolve(name);
    try {
      remove(copy);
      try (Stream<Path> all = Files.walk(state)) {
        for (Path path : all.toList()) {
          Files.copy(path, copy.resolve(state.relativize(path).toString()));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return copy.toString();
  }

  private Took one(String... arguments) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>();
    if (!NOT_MEASURED.contains(arguments[0])) {
      options.addAll(learned.options(arguments[0], this::learn));
    }
    return work(options, arguments);
  }

  /** Does a work on few rows, so that the next process knows how its classes are used. */
  private void learn(String work, List<String> options) throws IOException, InterruptedException {
    Path few = events("few", FEW, 0, "");
    switch (work) {
      case "parse", "parser" -> work(options, work, few.toString());
      case "read" -> work(options, work, few.getParent().toString());
      case "textbook" -> work(options, work, few.toString(), emptyState("state-few"));
      default -> work(options, work, few.getParent().toString(), emptyState("state-few"));
    }
  }

  private Took work(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(Processes.java(), "-XX:+UseSerialGC", "-Xmx512m"));
    if (peersToo || !PEERS.contains(arguments[0])) {
      command.addAll(compilerOptions);
    }
    command.addAll(options);
    command.addAll(List.of("-cp", learned.classPath(), Work.class.getName()));
    command.addAll(List.of(arguments));
    return processes.run(folder, command);
  }

  private static void remove(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
