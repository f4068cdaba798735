package org.muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.muster.bench.process.Processes;
import org.muster.bench.process.Took;

/**
 * Composing a briefing over stored events, and over five times as many. Each is a process of its
 * own, they take turns, and what is printed are medians and their ratios.
 *
 * <p>Arguments: folder for the files and states (kept), events, rounds, and the order of the files:
 * {@code days} or {@code random}, both if left out.
 */
public final class ComposeRates {
  private final Path folder;
  private final int events;
  private final int rounds;

  private ComposeRates(Path folder, int events, int rounds) {
    this.folder = folder;
    this.events = events;
    this.rounds = rounds;
  }

  /** Runs the benchmark. */
  public static void main(String[] args) throws Exception {
    ComposeRates rates =
        new ComposeRates(
            Path.of(args.length > 0 ? args[0] : "target/compose").toAbsolutePath().normalize(),
            args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000,
            args.length > 2 ? Integer.parseInt(args[2]) : 3);
    for (String order : args.length > 3 ? List.of(args[3]) : List.of("days", "random")) {
      Path one = rates.state(order, rates.events);
      Path five = rates.state(order, 5 * rates.events);
      rates.compare(order + ", everything", one, five);
      rates.compare(order + ", a year from mid-month", one, five, "2019-03-16/2020-03-15");
    }
  }

  private void compare(String title, Path one, Path five, String... period) throws Exception {
    List<Took> some = new ArrayList<>();
    List<Took> more = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      some.add(composed(one, events, period));
      more.add(composed(five, 5 * events, period));
    }
    System.out.println(title);
    print(events, some);
    print(5 * events, more);
    System.out.printf(
        Locale.ROOT,
        "   ratio of times: %.2f by wall clock, %.2f by processor time%n%n",
        Took.median(more, Took::seconds) / Took.median(some, Took::seconds),
        Took.median(more, Took::cpu) / Took.median(some, Took::cpu));
  }

  private static void print(int events, List<Took> all) {
    System.out.printf(
        Locale.ROOT,
        "   %,10d events %7.2f s  processor %7.2f s  peak %4.0f MiB resident%n",
        events,
        Took.median(all, Took::seconds),
        Took.median(all, Took::cpu),
        Took.median(all, Took::resident));
  }

  /** A state folder that holds so many events. */
  private Path state(String order, int count) throws IOException, InterruptedException {
    Path state = folder.resolve(order + "-" + count).resolve("state");
    if (!Files.exists(state)) {
      Path input = folder.resolve(order + "-" + count).resolve("input");
      one("generate-" + order, input.resolve("events.csv").toString(), Integer.toString(count));
      one("store", input.toString(), state.toString());
      Files.delete(input.resolve("events.csv"));
    }
    return state;
  }

  private Took composed(Path state, int count, String... period)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("compose", state.toString()));
    arguments.addAll(Arrays.asList(period));
    String said = one(arguments.toArray(String[]::new));
    String line = said.lines().filter(l -> l.startsWith("COMPOSED")).findFirst().orElseThrow();
    if (Long.parseLong(line.split(" ")[1]) < count / 10 * 9L) {
      throw new IllegalStateException(state + " does not hold " + count + " events: " + line);
    }
    return new Took(after("seconds", line), after("cpu", line), after("peak", line), 0, line);
  }

  private static double after(String name, String line) {
    List<String> words = Arrays.asList(line.split(" "));
    return Double.parseDouble(words.get(words.indexOf(name) + 1));
  }

  private String one(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Processes.java(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Work.class.getName()));
    command.addAll(Arrays.asList(arguments));
    return new Processes(folder).run(folder, command).said();
  }
}
