package org.muster.bench.process;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What a process took.
 *
 * @param seconds by wall clock, start of the JVM included
 * @param cpu seconds of processor time of all its threads; 0 if it did not say so
 * @param resident peak of its resident memory in MiB; 0 if it did not say so
 * @param pages of the document that it made; 0 if it did not say so
 * @param said all that it printed
 */
public record Took(double seconds, double cpu, double resident, double pages, String said) {
  /** Of the line that a work prints at its end. */
  static Took of(double seconds, String said) {
    return new Took(
        seconds, number(said, " cpu "), number(said, " resident "), number(said, " pages "), said);
  }

  /** The median of a value. */
  public static double median(List<Took> all, ToDoubleFunction<Took> value) {
    double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** Seconds of all by wall clock, in the order of their runs. */
  public static String each(List<Took> all) {
    return all.stream()
        .map(took -> String.format(Locale.ROOT, "%.2f", took.seconds()))
        .collect(Collectors.joining(" "));
  }

  private static double number(String said, String name) {
    int at = said.lastIndexOf(name);
    return at < 0 ? 0 : Double.parseDouble(said.substring(at + name.length()).split("\\s")[0]);
  }
}
