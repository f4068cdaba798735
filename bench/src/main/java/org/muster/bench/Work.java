package org.muster.bench;

import java.nio.file.Path;
import java.util.Locale;
import org.muster.bench.process.Clock;
import org.muster.job.StoredWork;
import org.muster.job.knowledge.ComposedWork;

/** One piece of work in a process of its own: its name, then its arguments. */
public final class Work {
  private Work() {}

  /** Does the work and prints the rows and seconds. */
  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    long rows =
        switch (args[0]) {
          case "generate" -> {
            GeneratedEvents.write(
                Path.of(args[1]),
                Integer.parseInt(args[2]),
                Integer.parseInt(args[3]),
                args.length > 4);
            yield Integer.parseInt(args[2]);
          }
          case "generate-days" -> {
            GeneratedEvents.writeByDay(Path.of(args[1]), Integer.parseInt(args[2]));
            yield Integer.parseInt(args[2]);
          }
          case "generate-random" -> {
            GeneratedEvents.write(Path.of(args[1]), Integer.parseInt(args[2]), 0, false);
            yield Integer.parseInt(args[2]);
          }
          case "compose" -> ComposedWork.events(Path.of(args[1]), args.length > 2 ? args[2] : null);
          case "parse" -> ParserWork.rows(Path.of(args[1]));
          case "parser" -> ParserWork.events(Path.of(args[1]));
          case "read" -> ReadingWork.events(Path.of(args[1]));
          case "prepare" -> {
            StoredWork.prepare(Path.of(args[1]));
            yield 0;
          }
          case "store" -> StoredWork.events(Path.of(args[1]), Path.of(args[2]));
          case "textbook" -> TextbookWork.events(Path.of(args[1]), Path.of(args[2]));
          default -> throw new IllegalArgumentException("no work " + args[0]);
        };
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "WORK %s rows %d seconds %.3f cpu %.3f%n",
        args[0],
        rows,
        seconds,
        Clock.cpu());
  }
}
